import { type Comparisons, compareView } from '../comparison/compare-view.ts';
import { type Comparison, isFound, isProvisional } from '../comparison/comparison.ts';
import { answersNeeded, practical } from '../comparison/practical.ts';
import { sayComparison } from '../text/comparison.ts';
import { say } from '../text/say.ts';
import type { BlockCell } from './block.ts';
import { againstWords, comparedWords, verdictWords } from './comparison-words.ts';
import { formatTenths, pointsBetween } from './format-figure.ts';
import type { Panel, PanelInput } from './panel.ts';
import { segmentRemarks } from './segment-remarks.ts';

/** A longer table is not read; what differs is shown before what does not. */
const most = 15;

/** Always first: the headline figures beside the period before and their targets. */
const isHeadline = ({ about, against }: Comparison): boolean =>
  against.kind === 'target' || (against.kind === 'before' && about.kind !== 'dimension');

/** The rows that are shown, in the order in which they were compared. */
function chosen(all: readonly Comparison[]): readonly Comparison[] {
  const places = [isHeadline, isFound, () => true].flatMap((wanted) => all.filter(wanted));
  const first = new Set([...new Set(places)].slice(0, most));
  return all.filter((one) => first.has(one));
}

function row(comparison: Comparison, input: PanelInput): readonly BlockCell[] {
  const { language } = input;
  const { now, there, test, need } = comparison;
  // Without a plus sign two ends of three digits fit into one line.
  const ends = test?.interval.map(formatTenths);
  return [
    comparedWords(comparison, input),
    now.value,
    now.n,
    againstWords(comparison, language),
    there.value,
    there.n,
    pointsBetween(now.value, there.value),
    ends ? say(language, 'figure.span', { low: `${ends[0]}`, high: `${ends[1]}` }) : null,
    // What was found asks for no more answers; what cannot be tested none that can be told.
    isFound(comparison) ? null : answersNeeded(need),
    // Longer words run over the edge of the printed page.
    verdictWords(comparison, language, 'provisionalShort'),
  ];
}

function notes(found: Comparisons, input: PanelInput): readonly string[] {
  const { all, broken } = found;
  const { view, language } = input;
  const { change } = view;
  const earlier = all.some(({ against }) => against.kind === 'before') ? change?.earlier : null;
  const tested = all.filter(({ test }) => test !== null).length;
  const { index, nps } = practical;
  return [
    ...(all.length > 0 ? [sayComparison(language, 'rule', { n: tested })] : []),
    ...(change && earlier
      ? [sayComparison(language, 'waves', { later: change.later.period, earlier: earlier.period })]
      : []),
    ...(all.some((one) => one.test && !isFound(one)) ? [sayComparison(language, 'neededWhy', { index, nps })] : []),
    ...(all.some(isProvisional) ? [sayComparison(language, 'few')] : []),
    ...segmentRemarks(input, found),
    ...(broken.waves && change?.earlier
      ? [`${change.earlier.period} → ${change.later.period}: ${sayComparison(language, 'brokenWaves')}`]
      : []),
    ...(broken.groups ? [sayComparison(language, 'brokenGroups')] : []),
  ];
}

/** The period beside the one before, figures beside their targets, segments beside the rest: what is more than chance. */
export const comparisons: Panel = (input) => {
  const { language, view } = input;
  if (view.isSmall) return null;
  const found = compareView(input);
  const lines = notes(found, input);
  if (lines.length === 0) return null;
  const shown = chosen(found.all);
  const left = found.all.filter((one) => !shown.includes(one));
  const more = sayComparison(language, 'more', { n: left.length, found: left.filter(isFound).length });
  return {
    title: sayComparison(language, 'panel'),
    blocks: [
      { kind: 'notes', lines },
      ...(shown.length === 0
        ? []
        : [
            {
              kind: 'table',
              columns: [
                { title: sayComparison(language, 'what'), format: 'text' },
                { title: sayComparison(language, 'now'), format: 'score' },
                { title: say(language, 'column.n'), format: 'integer' },
                { title: sayComparison(language, 'against'), format: 'text', centred: true },
                { title: sayComparison(language, 'there'), format: 'score' },
                { title: sayComparison(language, 'nThere'), format: 'integer' },
                { title: say(language, 'column.difference'), format: 'change' },
                { title: say(language, 'column.interval'), format: 'text', centred: true },
                { title: sayComparison(language, 'needed'), format: 'integer' },
                { title: sayComparison(language, 'finding'), format: 'text' },
              ],
              rows: shown.map((one) => row(one, input)),
            } as const,
          ]),
      ...(left.length > 0 ? [{ kind: 'notes', lines: [more] } as const] : []),
    ],
  };
};
