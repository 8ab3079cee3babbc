import type { Column, Response, Table } from '../responses/schema.ts';
import type { Remark } from './count-tags.ts';

/** Columns in which people write what they want to say: marked as comments, or free text that nothing else is read from. */
export const commentColumns = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(({ role, type }) => role === 'comment' || (role === 'none' && type === 'freeText'));

/** What these responses wrote. A number alone is no comment. */
export function remarksOf(
  responses: readonly Pick<Response, 'row'>[],
  columns: readonly Column[],
  table: Table,
): readonly Remark[] {
  return responses.map(({ row }) => ({
    row,
    texts: columns.flatMap(({ index }) => {
      const cell = table[row - 1]?.[index];
      return typeof cell === 'string' ? cell : [];
    }),
  }));
}
