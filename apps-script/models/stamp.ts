import type { ModelsInput } from '../../core/models/model.ts';
import { rowDigest } from '../../core/tabs/row-digest.ts';

/**
 * A digest of all that a part of the long work may rest on: rules and questions, what people chose, every response that
 * counts with its answers, and the columns that are assigned to the path model. A comment may change meanwhile.
 * @param sourceId id of the response tab
 * @param version of the core
 */
export function stampOf(
  { rubric, columns, counting, table, inputs }: Omit<ModelsInput, 'figures'>,
  sourceId: number,
  version: string,
): string {
  const assigned = [...new Set(inputs.constructs.flatMap((one) => one.columns))].sort((one, other) => one - other);
  const rows = counting.flatMap(({ response, raw }) => {
    const { row, answers, beside, recommend } = response;
    const cells = assigned.map((column) => table[row - 1]?.[column] ?? null);
    return [row, raw, recommend, ...answers, ...(beside?.overall ?? []), ...cells];
  });
  const used = columns.filter(({ index }) => assigned.includes(index));
  return rowDigest([version, sourceId, JSON.stringify([rubric, used, inputs]), ...rows]);
}
