import { columnName } from '../responses/address.ts';
import { issue } from '../responses/issue.ts';
import type { Column, ConfirmedColumn, Issue, Role } from '../responses/schema.ts';
import { wholeColumns } from '../responses/whole-columns.ts';
import { scaleText } from '../scales/ends.ts';
import { foldText } from '../scales/fold.ts';
import type { Standard } from '../standard-rules/standard.ts';
import type { Candidate } from './candidate.ts';
import { mayScore } from './draft.ts';
import { areMixedShares, factOf } from './facts.ts';
import { hasLevels, levelsNeeded } from './items.ts';

/** Columns that share a header; those that are all confirmed are told apart already. */
export function sameNames(columns: readonly Column[]): readonly (readonly Column[])[] {
  const byName = new Map<string, Column[]>();
  for (const column of columns) {
    const name = foldText(column.header);
    if (name !== '') byName.set(name, [...(byName.get(name) ?? []), column]);
  }
  return [...byName.values()].filter((same) => same.length > 1 && same.some((column) => !column.confirmed));
}

/** Roles whose answers are counted, so that a person is told when they wait for a yes. */
const askedRoles: readonly Role[] = ['item', 'recommend', 'overall', 'expected', 'evidence', 'work'];

function issuesOf(column: Column, { draft, evidence }: Candidate, standard: Standard): readonly Issue[] {
  const { index, header, role, scale, confirmed, needsConfirmation, dateOrder } = column;
  const isAsked = needsConfirmation && askedRoles.includes(role) && scale !== null;
  const dimension = confirmed ? column.dimension : (draft.feeds?.dimension ?? evidence.dimension);
  const needed = role === 'item' || (mayScore(draft) && !confirmed) ? levelsNeeded(standard, dimension) : null;
  const fact = role === 'item' ? factOf(column.dimension, standard) : null;
  const lacksLevels = scale !== null && !hasLevels(scale, needed);
  return [
    ...(isAsked ? [issue('needsConfirmation', { header, scale: scaleText(scale) }, index)] : []),
    ...(role === 'item' && !confirmed ? draft.issues.map(({ code, args }) => issue(code, args, index)) : []),
    ...(fact && areMixedShares(fact, evidence.profile) ? [issue('mixedShares', { header }, index)] : []),
    ...(column.isShare ? [issue('readAsPercent', { header }, index)] : []),
    ...(lacksLevels ? [issue('noLevels', { header, levels: needed ?? 0 }, index)] : []),
    ...(role === 'timestamp' && dateOrder === null ? [issue('datesUnsettled', { header }, index)] : []),
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
    ...gone.map(({ fingerprint }) => issue('confirmedGone', { header: fingerprint })),
    ...sameNames(columns).map((same) =>
      issue('duplicateHeader', {
        columns: same.map(({ index }) => columnName(index)).join(', '),
        header: same[0]?.header ?? '',
      }),
    ),
    ...[...wholeColumns(columns, standard)].map(({ index, header }) => issue('wholeBesideItems', { header }, index)),
    ...columns.flatMap((column, place) => {
      const candidate = candidates[place];
      return candidate === undefined ? [] : issuesOf(column, candidate, standard);
    }),
  ];
}
