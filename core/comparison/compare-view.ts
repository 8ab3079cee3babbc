import { periodNumber, periodNumberOf } from '../analysis/periods.ts';
import type { Targets, WaveSummary } from '../analysis/schema.ts';
import { type WaveShape, waveShape } from '../analysis/shape.ts';
import type { View } from '../analysis/view.ts';
import { summariseWave } from '../analysis/wave.ts';
import type { Column } from '../responses/schema.ts';
import type { GradedResponse, Rubric } from '../scoring/schema.ts';
import type { Comparison, Pair } from './comparison.ts';
import { judge } from './judge.ts';
import { pairGroups } from './pair-groups.ts';
import { pairReadings } from './pair-readings.ts';
import { pairTarget } from './pair-target.ts';
import { readingsOf } from './reading.ts';
import { type Shrunken, shrunkenIndices } from './shrunken.ts';

/** What is compared: the responses of a view, the others beside them, and what the team wants. */
export type Compared = {
  readonly view: View;
  readonly targets: Targets;
  readonly rubric: Rubric;
  readonly columns: readonly Column[];
  readonly counting: readonly GradedResponse[];
};

/**
 * All comparisons of one view: waves, then targets, then groups. `broken`: waves or groups that were graded by several
 * standards, so that nothing of them is compared. `shrunken`: by segment column, in order; `null`: nothing to draw together.
 */
export type Comparisons = {
  readonly all: readonly Comparison[];
  readonly shrunken: readonly (Shrunken | null)[];
  readonly broken: { readonly waves: boolean; readonly groups: boolean };
};

type Part = { readonly pairs: readonly Pair[]; readonly isBroken: boolean };

const isMixed = (...summaries: readonly WaveSummary[]): boolean =>
  new Set(summaries.flatMap(({ standards }) => Object.keys(standards))).size > 1;

const inPeriod = (rows: readonly GradedResponse[], period: string, shape: WaveShape) => {
  const number = periodNumberOf(period, shape.period);
  return rows.filter(({ response }) => periodNumber(response.at, shape.period) === number);
};

function waves({ view, rubric, counting }: Compared, shape: WaveShape): Part {
  const { change, selection } = view;
  if (!change?.earlier) return { pairs: [], isBroken: false };
  const { segment } = selection;
  const rows = segment
    ? counting.filter(({ response }) => response.segments[segment.place] === segment.value)
    : counting;
  const [later, earlier] = [change.later.period, change.earlier.period].map((period) =>
    summariseWave(inPeriod(rows, period, shape), rubric, shape),
  ) as [WaveSummary, WaveSummary];
  if (isMixed(later, earlier)) return { pairs: [], isBroken: true };
  const { period } = change.earlier;
  const before = readingsOf(earlier, rubric, shape);
  const pairs = readingsOf(later, rubric, shape).flatMap((now, place) => {
    const there = before[place];
    return there ? (pairReadings(now, there, { kind: 'before', period }, rubric.standard.minimumGroup) ?? []) : [];
  });
  return { pairs, isBroken: false };
}

type GroupPart = Part & Pick<Comparisons, 'shrunken'>;

function groups({ view, rubric, columns, counting }: Compared, shape: WaveShape, shown: WaveSummary): GroupPart {
  const { segment, period } = view.selection;
  const { standard } = rubric;
  // A chosen value has no rest among what is shown: it stands in the others of its column.
  const around = segment && (period === null ? counting : inPeriod(counting, period, shape));
  const wider = around && summariseWave(around, rubric, shape);
  const isBroken = shape.segments.length > 0 && isMixed(shown, ...(wider ? [wider] : []));
  const parts = shape.segments.map(({ column, title }, place) => {
    // Of several pieces of evidence on one project the lowest decides, not their mean.
    const isDecided = standard.evidence && columns.some((one) => one.index === column && one.role === standard.subject);
    const isChosen = segment?.place === place;
    const tallies = (isChosen ? wider : shown)?.segments[place];
    if (isBroken || isDecided || !tallies) return { pairs: [], shrunken: null };
    const only = isChosen ? segment.value : null;
    return {
      pairs: pairGroups({ place, title, tallies, only }, standard.minimumGroup),
      shrunken: shrunkenIndices(tallies, standard.minimumGroup),
    };
  });
  return { pairs: parts.flatMap(({ pairs }) => pairs), shrunken: parts.map(({ shrunken }) => shrunken), isBroken };
}

function compare(compared: Compared): Comparisons {
  const { view, targets, rubric, columns } = compared;
  const { minimumGroup } = rubric.standard;
  if (view.isSmall) return { all: [], shrunken: [], broken: { waves: false, groups: false } };
  const shape = waveShape(rubric, columns);
  const shown = summariseWave(view.shown, rubric, shape);
  const between = waves(compared, shape);
  const wanted = readingsOf(shown, rubric, shape).flatMap((one) => pairTarget(one, targets, minimumGroup) ?? []);
  const among = groups(compared, shape, shown);
  return {
    all: judge([...between.pairs, ...wanted, ...among.pairs]),
    shrunken: among.shrunken,
    broken: { waves: between.isBroken, groups: among.isBroken },
  };
}

// A memory only: several panels of one drawing ask for the same.
const known = new WeakMap<View, { readonly compared: Compared; readonly found: Comparisons }>();

/** Everything that a view compares, judged together: what one panel calls a difference no other calls chance. */
export function compareView(compared: Compared): Comparisons {
  const before = known.get(compared.view);
  const isSame =
    before &&
    (['targets', 'rubric', 'columns', 'counting'] as const).every((part) => before.compared[part] === compared[part]);
  if (isSame) return before.found;
  const found = compare(compared);
  known.set(compared.view, { compared, found });
  return found;
}
