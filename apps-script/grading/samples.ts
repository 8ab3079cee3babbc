import { rulesRoles } from '../../core/columns/standard-scales.ts';
import { type Cell, type Column, type Role, segmentRoles, type Table } from '../../core/responses/schema.ts';

const sampleCount = 3;
/** Columns whose answers may be shown; all others could tell who somebody is, or say what somebody wrote. */
const shownRoles: readonly Role[] = [...rulesRoles, ...segmentRoles, 'recommend', 'timestamp'];

/** A cell as people read it: a date without the sign between day and time, and without midnight. */
const shown = (cell: Cell): string =>
  String(cell)
    .replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?$/, '$1 $2')
    .replace(/^(\d{4}-\d\d-\d\d) 00:00$/, '$1')
    .slice(0, 40);

/** Up to three different answers of each column as text; none of columns that are private. */
export function samplesOf(table: Table, columns: readonly Column[]): readonly (readonly string[])[] {
  return columns.map(({ index, role }) => {
    if (!shownRoles.includes(role)) return [];
    const seen = new Set<Cell>();
    for (let row = 1; row < table.length && seen.size < sampleCount; row += 1) {
      const cell = table[row]?.[index] ?? '';
      if (cell !== '') seen.add(cell);
    }
    return [...seen].map(shown);
  });
}
