import { fingerprints } from '../../core/columns/fingerprint.ts';
import type { ColumnType, ConfirmedColumn, Role } from '../../core/responses/schema.ts';
import type { GradeRequest } from './grade-request.ts';
import type { Mapping } from './schema.ts';

/** What a column of a type does unless the mapping says so itself. */
const usualRole: Readonly<Partial<Record<ColumnType, Role>>> = {
  rating: 'item',
  textLikert: 'item',
  nps: 'recommend',
  timestamp: 'timestamp',
  date: 'timestamp',
  pii: 'respondent',
  category: 'segment',
  freeText: 'comment',
};

/** What a mapping says of which responses count. */
export function countedBy(mapping: Mapping | undefined): Pick<GradeRequest, 'repeat' | 'leftOut'> {
  if (mapping === undefined || !('columns' in mapping)) return { leftOut: [] };
  const { repeat, leftOut = [] } = mapping;
  return {
    ...(repeat && { repeat }),
    leftOut: leftOut.map(({ row, reason = '' }) => ({ row, reason: reason.trim() })),
  };
}

/** A mapping as confirmed columns: its columns are told apart by header, equal headers by their order. */
export function confirmedBy(mapping: Mapping | undefined): readonly ConfirmedColumn[] {
  const columns = mapping === undefined ? [] : 'columns' in mapping ? mapping.columns : mapping;
  const names = fingerprints(columns.map((column) => column.header));
  return columns.map((column, place) => {
    const type = column.type ?? 'rating';
    return {
      fingerprint: names[place] ?? column.header,
      type,
      role: column.role ?? usualRole[type] ?? 'none',
      dimension: column.dimension ?? null,
      scale: column.scale ?? null,
      direction: column.direction ?? 'positive',
      naCodes: column.naCodes ?? [],
    };
  });
}
