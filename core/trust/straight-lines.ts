import type { GradedResponse } from '../scoring/schema.ts';
import { longestRun } from '../stats/longest-run.ts';
import { type Grid, givenAnswers, gridsOf } from './grids.ts';
import type { Flag, TrustInput } from './schema.ts';

/** The same answer to two questions says nothing. */
const fewest = 3;
/** From here on one answer to all is a strong sign: in a real grid of four a third of honest people gave one (measurement.md §13). */
const strongFrom = 5;

type Answers = GradedResponse['response']['answers'];

function isWhole(answers: Answers, { items }: Grid): boolean {
  for (const { answer } of items) if ((answers[answer] ?? null) === null) return false;
  return true;
}

/** Whether somebody gave one answer to all items of a grid that they answered whole. */
function isLine(answers: Answers, { items, isMixed }: Grid): boolean {
  // Only where items are asked the other way round do answers stand otherwise than they were given.
  if (isMixed) return longestRun(givenAnswers(answers, items)) === items.length;
  const first = answers[items[0]?.answer ?? 0];
  for (const { answer } of items) if (answers[answer] !== first) return false;
  return true;
}

/**
 * Straight-lining: who gave the same answer to all items of one scale (the longest run is the whole grid, so the row's
 * standard deviation is 0)? Strong from five items on, or where an item is asked the other way round; else weak.
 * `null`: no scale has three items, or nobody answered one whole. `checked`: responses that answered such a grid whole.
 * Source: Curran (2016), Methods for the detection of carelessly invalid responses, J. Exp. Soc. Psychol. 66.
 * Example: 5 5 5 5 is weak, 5 5 5 5 5 strong, 4 4 4 with one of them turned strong.
 */
export function straightLines({
  graded,
  rubric,
}: Pick<TrustInput, 'graded' | 'rubric'>): { readonly flags: readonly Flag[]; readonly checked: number } | null {
  const grids = gridsOf(rubric).filter(({ items }) => items.length >= fewest);
  if (grids.length === 0) return null;
  let checked = 0;
  const flags: Flag[] = [];
  for (const { response } of graded) {
    const { row, answers } = response;
    const whole = grids.filter((grid) => isWhole(answers, grid));
    if (whole.length > 0) checked += 1;
    const lines = whole.filter((grid) => isLine(answers, grid));
    if (lines.length === 0) continue;
    flags.push({ row, isStrong: lines.some(({ items, isMixed }) => isMixed || items.length >= strongFrom) });
  }
  return checked === 0 ? null : { flags, checked };
}
