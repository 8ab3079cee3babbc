import type { Mistake, Score, Share } from './score-set.ts';

export type ScoredSet = { readonly set: string; readonly score: Score; readonly mistakes: readonly Mistake[] };

const headings: Readonly<Record<keyof Score, string>> = {
  layout: 'layout',
  types: 'types',
  exactTypes: 'exact types',
  precision: 'precision',
  recall: 'recall',
  withoutQuestion: 'no question',
  personal: 'personal',
};

const figure = ({ right, of }: Share) => (of === 0 ? '–' : `${right}/${of} ${(right / of).toFixed(3)}`);

function line(name: string, cells: readonly string[], width: number): string {
  return [name.padEnd(width), ...cells.map((cell) => cell.padStart(13))].join('  ').trimEnd();
}

const legend = [
  'types: as labelled or accepted · exact types: as labelled · precision: of the columns scored without a question',
  'recall: scored or asked about, of those to be scored · no question: scored at once · personal: recognised as such',
];

/** The figures of every set and of all, then every mistake with its column. */
export function printAccuracy(sets: readonly ScoredSet[], all: Score): string {
  const names = Object.keys(headings) as (keyof Score)[];
  const width = Math.max(3, ...sets.map(({ set }) => set.length));
  const row = (name: string, score: Score) =>
    line(
      name,
      names.map((one) => figure(score[one])),
      width,
    );
  const mistakes = sets.flatMap(({ set, mistakes: found }) =>
    found.map(({ column, header, text }) => `${set}${column === null ? '' : ` ${column} "${header}"`}: ${text}`),
  );
  return [
    line(
      '',
      names.map((one) => headings[one]),
      width,
    ),
    ...sets.map(({ set, score }) => row(set, score)),
    row('all', all),
    '',
    ...legend,
    '',
    mistakes.length === 0 ? 'No mistakes.' : `Mistakes (${mistakes.length}):`,
    ...mistakes.map((one) => `  ${one.replace(/\s+/g, ' ')}`),
  ].join('\n');
}
