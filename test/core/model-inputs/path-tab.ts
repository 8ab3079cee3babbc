import type { Cell } from '../../../core/responses/schema.ts';
import { column } from '../setup-tab/setup-rows.ts';
import { drawn, surveyOf, typing } from './inputs-tab.ts';

const number = { role: 'none', type: 'number', dimension: null, scale: null } as const;
/** Questions with and without a construct's name, and columns that are none. */
export const asked = surveyOf(
  ['Image1', 'Image 2', 'Service quality (1-5)', 'Overall satisfaction', 'Q17', 'Image and value'],
  [
    column(6, 'Spent', number),
    column(7, 'Customer number', { ...number, role: 'customer' }),
    column(8, 'Remarks', { ...number, type: 'freeText', role: 'comment' }),
    column(9, 'Form number', { ...number, type: 'id' }),
    column(10, 'Likely to stay', { ...number, type: 'nps', role: 'recommend' }),
  ],
);
export const construct = (row: number, name: string, from = ''): (readonly [string, number, Cell])[] => [
  [`construct|${row}`, 0, name],
  [`construct|${row}`, 1, from],
];
/** A tab with these constructs only, drawn again. */
export const withConstructs = (...constructs: readonly (readonly [string, string?])[]): Cell[][] => {
  const all = Array.from({ length: 10 }, (_, place) =>
    construct(place + 1, constructs[place]?.[0] ?? '', constructs[place]?.[1]),
  );
  return drawn(asked, typing(drawn(asked), ...all.flat()));
};
export const unassigned = (rows: Cell[][]): Cell[][] =>
  rows.map((cells) => (/^question/.test(String(cells[0])) ? [...cells.slice(0, 3), ''] : cells));
export const questionsOf = (rows: Cell[][]) =>
  Object.fromEntries(rows.filter(([key]) => /^question/.test(String(key))).map((cells) => [cells[1], cells[3]]));
