import { scaleText } from '../scales/ends.ts';
import { foldText } from '../scales/fold.ts';
import type { Standard } from '../standards/standard.ts';
import { columnName } from './address.ts';
import { hasLevels, levelsNeeded } from './items.ts';
import type { Candidate } from './roles.ts';
import type { Column, ConfirmedColumn, Issue } from './schema.ts';

/** Columns that share a header; those that are all confirmed are told apart already. */
export function sameNames(columns: readonly Column[]): readonly (readonly Column[])[] {
  const byName = new Map<string, Column[]>();
  for (const column of columns) {
    const name = foldText(column.header);
    if (name !== '') byName.set(name, [...(byName.get(name) ?? []), column]);
  }
  return [...byName.values()].filter((same) => same.length > 1 && same.some((column) => !column.confirmed));
}

const oneColumn = (code: Issue['code'], column: number, args: Issue['args']): Issue => ({
  code,
  row: null,
  column,
  args,
});

function issuesOf(column: Column, { draft, evidence }: Candidate, standard: Standard): readonly Issue[] {
  const { index, header, role, scale, confirmed, needsConfirmation, dateOrder } = column;
  const isAsked = needsConfirmation && (role === 'item' || role === 'recommend') && scale !== null;
  const isItem = draft.use === 'score' || draft.use === 'ask';
  const dimension = confirmed ? column.dimension : evidence.dimension;
  const needed = role === 'item' || (isItem && !confirmed) ? levelsNeeded(standard, dimension) : null;
  const lacksLevels = scale !== null && !hasLevels(scale, needed);
  return [
    ...(isAsked ? [oneColumn('needsConfirmation', index, { header, scale: scaleText(scale) })] : []),
    ...(role === 'item' && !confirmed ? draft.issues.map(({ code, args }) => oneColumn(code, index, args)) : []),
    ...(lacksLevels ? [oneColumn('noLevels', index, { header, levels: needed ?? 0 })] : []),
    ...(role === 'timestamp' && dateOrder === null ? [oneColumn('datesUnsettled', index, { header })] : []),
  ];
}

/** Everything about the columns that people should know, in the sheet's order. */
export function columnIssues(
  columns: readonly Column[],
  candidates: readonly Candidate[],
  standard: Standard,
  confirmed: readonly ConfirmedColumn[],
): readonly Issue[] {
  const present = new Set(columns.map(({ fingerprint }) => fingerprint));
  const gone = confirmed.filter(({ fingerprint }) => !present.has(fingerprint));
  return [
    ...gone.map(
      ({ fingerprint }): Issue => ({ code: 'confirmedGone', row: null, column: null, args: { header: fingerprint } }),
    ),
    ...sameNames(columns).map((same): Issue => {
      const names = same.map(({ index }) => columnName(index)).join(', ');
      return {
        code: 'duplicateHeader',
        row: null,
        column: null,
        args: { columns: names, header: same[0]?.header ?? '' },
      };
    }),
    ...columns.flatMap((column, place) => {
      const candidate = candidates[place];
      return candidate === undefined ? [] : issuesOf(column, candidate, standard);
    }),
  ];
}
