import { type FigureMethod, figureMethod, type RangeShape } from '../../../core/figure/method.ts';
import type { Fields } from '../../../core/figure/schema.ts';
import { rangeInput } from '../../../core/figure-range/range-input.ts';
import type { Cell } from '../../../core/responses/schema.ts';

const same = (text: string) => ({ en: text, 'zh-CN': text, 'zh-TW': text });

/** A method of which only its fields and its range matter. */
export const methodWith = (fields: Fields, range: RangeShape): FigureMethod =>
  figureMethod({
    ...{ id: 'small', question: 'basics', title: same('Small'), answers: same('?'), source: 'none' },
    ...{ fields, range, notes: {}, example: {} },
    run: () => ({ value: 0 }),
  });

export const list = methodWith({ scores: 'numbers', level: 'share?' }, { kind: 'list', field: 'scores' });
export const words = methodWith({ answers: 'texts' }, { kind: 'list', field: 'answers' });
export const columns = methodWith(
  { items: 'columns', outcome: 'text?', reverse: 'texts?', blocks: 'names?' },
  { kind: 'table', field: 'items' },
);
export const groups = methodWith({ groups: 'groups' }, { kind: 'table', field: 'groups' });
export const pairs = methodWith({ first: 'numbers', second: 'numbers', same: 'flag?' }, { kind: 'table', field: null });
export const apart = methodWith(
  { first: 'numbers', second: 'numbers' },
  { kind: 'table', field: null, isUneven: true },
);
export const matrix = methodWith({ rows: 'matrix' }, { kind: 'matrix', field: 'rows' });
export const counts = methodWith(
  { promoters: 'count', notAsked: 'count?', years: 'numbers?' },
  { kind: 'named', field: null },
);
export const amounts = methodWith({ weights: 'amounts', total: 'number?' }, { kind: 'named', field: 'weights' });

/** Cells from text: rows with `/` between them, cells with `|`; numbers are numbers, `"4"` is a text. */
export const grid = (text: string): readonly (readonly Cell[])[] =>
  text.split('/ ').map((row) =>
    row.split('|').map((part) => {
      const cell = part.trim();
      if (cell.startsWith('"')) return cell.slice(1, -1);
      return cell === '' || Number.isNaN(Number(cell)) ? cell : Number(cell);
    }),
  );

/** The input of a method, or the fault with what it names or the field that it is about. Nothing may be changed. */
export function outcome(
  method: FigureMethod,
  cells: readonly (readonly Cell[])[] | string,
  typed: Readonly<Record<string, string>> = {},
  a1 = 'B1:Z99',
): unknown {
  const rows = typeof cells === 'string' ? grid(cells) : cells;
  const selected = { a1, cells: Object.freeze(rows.map((row) => Object.freeze([...row]))) };
  const found = rangeInput(method, selected, Object.freeze({ ...typed }));
  return found.ok ? found.input : [found.fault.key, found.field?.name ?? found.fault.args];
}
