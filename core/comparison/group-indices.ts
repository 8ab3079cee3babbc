import { indexFigure } from '../analysis/index-figure.ts';
import { countScore, type RunningTally, startTally } from '../analysis/running-tally.ts';
import type { Figure } from '../analysis/schema.ts';
import type { GradedResponse, Rubric } from '../scoring/schema.ts';

/** The index of one group. */
export type GroupIndex = { readonly value: string; readonly rows: readonly GradedResponse[]; readonly index: Figure };

type Running = { readonly rows: GradedResponse[]; readonly index: RunningTally };

const figureOf = (tally: RunningTally, { standard }: Rubric): Figure =>
  indexFigure(tally, standard, standard.minimumGroup);

/** Index of each value of a segment column, most responses first; blanks are no group. */
export function groupIndices(rows: readonly GradedResponse[], place: number, rubric: Rubric): readonly GroupIndex[] {
  const groups = new Map<string, Running>();
  for (const row of rows) {
    const { response, status, raw } = row;
    const value = response.segments[place] ?? '';
    if (value === '') continue;
    let group = groups.get(value);
    if (!group) {
      group = { rows: [], index: startTally() };
      groups.set(value, group);
    }
    group.rows.push(row);
    if (status === 'graded' && raw !== null) countScore(group.index, raw);
    else group.index.notAnswered += 1;
  }
  return [...groups]
    .map(([value, group]) => ({ value, rows: group.rows, index: figureOf(group.index, rubric) }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.value < b.value ? -1 : 1));
}

/** Indices of some dimensions, by their places in the rubric. Dear: every answer is counted, so it is asked only of what is shown. */
export function dimensionIndices(
  rows: readonly GradedResponse[],
  places: readonly number[],
  rubric: Rubric,
): readonly Figure[] {
  const tallies = places.map(startTally);
  for (const { status, dimensions } of rows) {
    let at = 0;
    for (const tally of tallies) {
      const score = dimensions[places[at] ?? -1] ?? null;
      at += 1;
      if (score === null || status === 'excluded') tally.notAnswered += 1;
      else countScore(tally, score);
    }
  }
  return tallies.map((tally) => figureOf(tally, rubric));
}
