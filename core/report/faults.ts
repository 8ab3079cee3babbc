import type { Cell } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import { checkHeaders, type Header, sayAll, tellable } from '../tabs/check-headers.ts';
import { checkNames } from '../tabs/check-names.ts';
import type { AddFault, TabFault } from '../tabs/schema.ts';
import { lineTitle, type ReportInput } from './plan.ts';

type Rows = readonly (readonly Cell[])[];

const planHeaders: readonly Header[] = [
  [2, sayAll('standard.owner')],
  [3, sayAll('report.due')],
  [4, sayAll('report.cause')],
  [5, sayAll('report.measure')],
  [6, sayAll('report.effect')],
];
const signHeaders: readonly Header[] = [
  [1, sayAll('report.name')],
  [2, sayAll('column.date')],
];
/** Tables of the report: how their rows' keys begin, their headers, and where the cell that names a line stands. */
const tables = [
  { key: /^plan\|[^|]*\|([\s\S]+?)(?: #\w+)*$/, headers: planHeaders, name: 0 },
  { key: /^past\|[^|]*\|([\s\S]+?)(?: #\w+)*$/, headers: planHeaders, name: 1 },
  { key: /^sign\|[^|]*\|()/, headers: signHeaders, name: null },
] as const;

/**
 * Why what people typed into the report cannot be told any more: columns were put in, taken out or moved, or the lines
 * of a table were sorted without the hidden first column. Empty when every cell stands where it was written.
 */
export function reportFaults(rows: Rows, input: Omit<ReportInput, 'entries'>): readonly TabFault[] {
  const faults: TabFault[] = [];
  const addFault: AddFault = (code, row, column, args = {}) => faults.push({ code, row, column, args });
  for (const { key, headers, name } of tables) {
    const own = rows.flatMap((cells, place) => {
      const [, line] = key.exec(String(cells[0] ?? '')) ?? [];
      return line === undefined
        ? []
        : [{ line, key: line, row: place + 1, cell: (at: number): Cell => cells[at + 1] ?? '' }];
    });
    if (own.length === 0) continue;
    checkHeaders(rows, headers, input.language, addFault);
    if (name === null) continue;
    const named = own.map((row) => ({ row, place: name, names: [foldText(lineTitle(row.line, input))] }));
    checkNames(named, addFault);
  }
  return tellable(faults);
}
