import { readCsv } from './book/csv.ts';
import { readText } from './open-file.ts';

const empty = {
  ...{ header: '', type: 'empty', role: 'none', dimension: null, scale: null, direction: 'positive', naCodes: [] },
  ...{ confidence: 1, needsConfirmation: false, confirmed: false },
};

/**
 * The columns of a report with those at the end of its file that hold nothing, not even a header: a sheet does not hand
 * them over, and the file has them.
 */
export function allColumns<Column extends { readonly index: number }>(
  columns: readonly Column[],
  { file, language }: { readonly file: string; readonly language: string },
) {
  const width = readCsv(readText(file, language)).reduce((widest, row) => Math.max(widest, row.length), 0);
  const missing = Math.max(0, width - columns.length);
  return [...columns, ...Array.from({ length: missing }, (_, place) => ({ index: columns.length + place, ...empty }))];
}
