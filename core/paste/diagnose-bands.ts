import { foldText } from '../scales/fold.ts';
import { freeName } from './diagnose-dimensions.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Draft, DraftBand, Finding } from './draft.ts';
import { info, mendable, stop } from './finding.ts';
import { stepOf } from './read-bands.ts';
import { tidy } from './read-number.ts';

const withBand =
  (at: number, change: Partial<DraftBand>) =>
  (draft: Draft): Draft => ({
    ...draft,
    bands: draft.bands.map((one, place) => (place === at ? { ...one, ...change } : one)),
  });

/** The step of the totals that the bounds of these grades ask for. */
export const bandStep = (bands: readonly DraftBand[]) => stepOf(bands.flatMap(({ from, to }) => [from, to]));

function nameFaults(bands: readonly DraftBand[]): Diagnosis[] {
  const grades = bands.map(({ grade }) => grade);
  return grades.flatMap((grade, at): Diagnosis[] => {
    if (grades.findIndex((other) => foldText(other) === foldText(grade)) === at) return [];
    const renamed = freeName(grade, grades);
    return [
      { finding: mendable('duplicateGrade', at + 1, { grade, renamed }), mend: withBand(at, { grade: renamed }) },
    ];
  });
}

/** A grade whose lower end is not known begins where the next one ends, the last at 0; not where the better one is already. */
function unread(bands: readonly DraftBand[], at: number): Diagnosis {
  const { grade = '', text = '' } = bands[at] ?? {};
  const below = bands[at + 1];
  const ends = below?.to ?? null;
  const value =
    below === undefined ? 0 : ends === null ? null : tidy(ends + (below.end === 'with' ? bandStep(bands) : 0));
  const args = { grade, text, value: value ?? '' };
  const most = bands[at - 1]?.from ?? 101;
  if (value === null || value >= most || value <= (below?.from ?? -1))
    return { finding: stop('bandUnread', at + 1, args), mend: null };
  return { finding: mendable('bandUnread', at + 1, args), mend: withBand(at, { from: value }) };
}

/** What lies between a grade and the next lower one; `null`: nothing to be told. */
function between(bands: readonly DraftBand[], at: number): Diagnosis | null {
  const above = bands[at];
  const below = bands[at + 1];
  if (!above || !below || above.from === null || below.from === null) return null;
  if (above.from < below.from) {
    // Of a grade that only says where it ends the beginning was taken from its neighbours, which contradict it.
    const { grade, text } = below;
    return { finding: stop('bandUnread', at + 2, { grade, text, value: '' }), mend: null };
  }
  const args = { upper: above.grade, lower: below.grade, from: above.from, to: below.to ?? '' };
  if (above.from === below.from) return { finding: stop('bandSame', at + 1, args), mend: null };
  if (below.to === null) return null;
  const space = tidy(above.from - below.to);
  const step = bandStep(bands);
  if (below.end === 'without' && space === 0) return null;
  const code =
    space < 0
      ? 'bandOverlap'
      : space === 0
        ? 'bandShared'
        : space === step && below.end === 'with'
          ? 'bandGap'
          : 'bandHole';
  const finding: Finding = mendable(code, above.from, { ...args, step });
  return { finding, mend: withBand(at + 1, { to: above.from, end: 'without' }) };
}

/** What is wrong with the grades: bounds that cannot be read, holes and overlaps between them, none that reaches 0. */
export function diagnoseBands({ bands }: Draft): readonly Diagnosis[] {
  const bounds = bands.flatMap(({ grade, from, to }) =>
    [from, to].flatMap((value) => (value === null ? [] : [{ grade, value }])),
  );
  const outside = bounds.find(({ value }) => value < 0 || value > 100);
  if (outside) return [{ finding: stop('boundOutside', '', outside), mend: null }];
  const highest = Math.max(...bounds.map(({ value }) => value));
  // A lone 0 is where the lowest grade begins whatever the others are out of.
  if (highest > 0 && highest <= 10) return [{ finding: stop('bandsNotPercent', '', { value: highest }), mend: null }];
  const found = bands.flatMap(({ from }, at): Diagnosis[] => {
    const one = from === null ? unread(bands, at) : between(bands, at);
    return one === null ? [] : [one];
  });
  const last = bands[bands.length - 1];
  const floor = last?.from ?? 0;
  const lowest: Diagnosis[] =
    last && floor > 0
      ? [
          {
            finding: mendable('bandFloor', '', { grade: last.grade, value: floor }),
            mend: withBand(bands.length - 1, { from: 0 }),
          },
        ]
      : [];
  const [best] = bands;
  const top = best?.to ?? 100;
  const highestEnd: Diagnosis[] =
    best && best.from !== null && top < 100 && bands.length > 1
      ? [{ finding: info('bandTop', '', { grade: best.grade, to: top }), mend: null }]
      : [];
  return [...nameFaults(bands), ...found, ...lowest, ...highestEnd];
}
