import { identitiesOf, identityRole } from '../../core/counted/identity.ts';
import { isEntered } from '../../core/counted/left-out.ts';
import { applyOverride } from '../../core/counted/override.ts';
import type { EnteredRow } from '../../core/counted/schema.ts';
import { setAside } from '../../core/counted/set-aside.ts';
import type { Cell } from '../../core/responses/schema.ts';
import { findSubmitted } from '../../core/rows/find-submitted.ts';
import { freeKey, nameRows, signedColumns } from '../../core/rows/name-rows.ts';
import type { RowName } from '../../core/rows/schema.ts';
import { describeGrades } from '../../core/tabs/grades.ts';
import { gradeOneRow, type OneRow } from '../grading/one-row.ts';
import type { RunRecord } from '../grading/record.ts';
import { version } from '../version.ts';

type Cells = readonly Cell[];

/** A response that was graded alone, as it stands or will stand on Grades. */
export type GradedRow = {
  readonly name: RowName;
  readonly one: OneRow;
  /** It counts in no figure: a person left it out. */
  readonly isAside: boolean;
  /** The cells of its row of Grades. */
  readonly values: readonly (string | number | boolean)[];
};

/** A row of the response tab and the one above it, or of the first response the one below. `row`: header = 1. */
export type RowCells = {
  readonly row: number;
  readonly cells: Cells;
  readonly neighbour: { readonly row: number; readonly cells: Cells };
};

function nameOf({ graded, rubric, table }: OneRow, { columns }: RunRecord): RowName | undefined {
  const { response } = graded;
  const identities = identitiesOf([response], identityRole(columns, rubric.standard));
  return nameRows([response], table, { identities, columns })[0];
}

/**
 * One response by what the last grading knew, without reading the other answers; `null` when only a whole grading can
 * tell: the row is blank, the headers are others now, another version of the add-on graded, or the row of Grades that is
 * there may be another response's.
 * @param before rows of Grades with what stands beside them
 */
export function gradeRow(
  record: RunRecord,
  header: Cells,
  { row, cells, neighbour }: RowCells,
  before: readonly EnteredRow[] = [],
): GradedRow | null {
  if (record.version !== version) return null;
  const alone = gradeOneRow(record, header, cells, row);
  const name = alone && nameOf(alone, record);
  if (!alone || !name) return null;
  const { columns, language, headerRows } = record;
  const { rubric, table } = alone;
  const role = identityRole(columns, rubric.standard);
  const beside = gradeOneRow(record, header, neighbour.cells, neighbour.row);
  const isFirst = neighbour.row > row;
  const next = beside && nameOf(beside, record);
  const found = findSubmitted(name, before, {
    // Of the very first response nothing else may be there.
    neighbour: next ?? (isFirst || neighbour.row <= headerRows ? null : { ...name, ...neighbour, cells: '', key: '' }),
    isEntered: (id) => before.some((one) => one.id === id && isEntered(one)),
    who: signedColumns(columns).flatMap((column, place) => (column.role === role ? [place] : [])),
  });
  if (found === null) return null;
  const entry = before.find(({ id }) => id === found);
  const id = found === 'new' ? freeKey(name.key, new Set(before.map((one) => one.id))) : found;
  const { graded } = applyOverride(alone.graded, entry, rubric);
  const entries = new Map(entry ? [[row, entry]] : []);
  const { period } = rubric.standard;
  const { asides } = setAside([graded], { policy: 'all', period, identities: new Map(), entries });
  const named = { ...name, id };
  const setting = { table, columns, language, version, names: [named], entries, asides };
  const [values] = describeGrades([graded], rubric, setting).rows;
  return values ? { name: named, one: { ...alone, graded }, isAside: asides.size > 0, values } : null;
}
