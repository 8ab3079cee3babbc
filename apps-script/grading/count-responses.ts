import { identitiesOf, identityRole } from '../../core/counted/identity.ts';
import type { OptionNames } from '../../core/counted/join-options.ts';
import { joinSegments } from '../../core/counted/join-segments.ts';
import { findEntries } from '../../core/counted/left-out.ts';
import type { SameOptions } from '../../core/counted/same-options.ts';
import type { Asides, EnteredRow, Entry, LeftOut, RepeatPolicy, RowName } from '../../core/counted/schema.ts';
import { setAside } from '../../core/counted/set-aside.ts';
import { cellAddress } from '../../core/responses/address.ts';
import { issue } from '../../core/responses/issue.ts';
import type { Column, Issue, Table } from '../../core/responses/schema.ts';
import type { GradedResponse, Rubric } from '../../core/scoring/schema.ts';
import { reasonPlace } from '../../core/tabs/grades.ts';
import { nameRows } from '../../core/tabs/row-keys.ts';
import type { Language } from '../../core/text/schema.ts';

/** What people chose and entered about which responses count. */
export type CountingChoices = {
  readonly repeat: RepeatPolicy;
  readonly sameOptions: SameOptions;
  /** Rows of Grades as they stand; none where there is no such tab. */
  readonly before: readonly EnteredRow[];
  /** Left-out responses of earlier gradings. */
  readonly remembered: readonly LeftOut[];
  /** Rows of the response tab that a caller leaves out. */
  readonly rows: readonly { readonly row: number; readonly reason: string }[];
  /** What Grades is or will be called. */
  readonly gradesTitle: string;
};

/** Every response counts, and nothing is joined but what is the same anywhere. */
export const everyResponse: CountingChoices = {
  ...{ repeat: 'all', sameOptions: [], before: [], remembered: [], rows: [], gradesTitle: '' },
};

/** Graded responses with what decides which of them count. */
export type CountedTable = {
  /** All of them, by the names of their groups. */
  readonly graded: readonly GradedResponse[];
  /** Those that count. */
  readonly counting: readonly GradedResponse[];
  readonly asides: Asides;
  readonly entries: ReadonlyMap<number, Entry>;
  readonly rowNames: readonly RowName[];
  /** For the next run. */
  readonly leftOut: readonly LeftOut[];
  readonly optionNames: readonly OptionNames[];
  readonly countIssues: readonly Issue[];
};

type Survey = { readonly table: Table; readonly columns: readonly Column[]; readonly rubric: Rubric };

/** A tick without a reason is told with the cell that the reason belongs in, once Grades is drawn. */
function withoutReason(
  rowNames: readonly RowName[],
  entries: ReadonlyMap<number, Entry>,
  { columns, gradesTitle: tab }: { readonly columns: readonly Column[]; readonly gradesTitle: string },
): readonly Issue[] {
  return rowNames.flatMap(({ row }, place) => {
    const entry = entries.get(row);
    if (!entry?.isLeftOut || entry.reason !== '') return [];
    return [issue('leftOutNoReason', { tab, place: cellAddress(place + 2, reasonPlace(columns)) }, null, row)];
  });
}

/** Decides which graded responses count, and gives each segment the name of its group. Pure, as the grading is. */
export function countResponses(
  graded: readonly GradedResponse[],
  { table, columns, rubric }: Survey,
  choices: CountingChoices,
  language: Language,
): CountedTable {
  const { repeat, sameOptions, before, remembered, rows, gradesTitle } = choices;
  const joined = joinSegments(graded, columns, { same: sameOptions, language });
  const responses = graded.map(({ response }) => response);
  const role = identityRole(columns, rubric.standard);
  const identities = identitiesOf(responses, role);
  const rowNames = nameRows(responses, table, identities);
  const found = findEntries(rowNames, before, remembered);
  const isThere = new Set(responses.map(({ row }) => row));
  const named = rows.filter(({ row }) => isThere.has(row));
  const entries = new Map<number, Entry>([
    ...found.entries,
    ...named.map(({ row, reason }) => [row, { isLeftOut: true, reason }] as const),
  ]);
  const { period } = rubric.standard;
  const { counting, asides, unplaced } = setAside(joined.graded, { policy: repeat, period, identities, entries });
  const added = rowNames.flatMap(({ row, key, pair }) => {
    const call = named.find((one) => one.row === row);
    return call && !found.remembered.some((one) => one.key === key) ? [{ row, key, pair, reason: call.reason }] : [];
  });
  const countIssues = [
    ...joined.issues,
    ...(repeat !== 'all' && role === null && graded.length > 0 ? [issue('noRespondent')] : []),
    ...found.gone.map(({ row, reason }) => issue('leftOutGone', { row, reason: reason === '' ? '–' : reason })),
    ...rows.filter(({ row }) => !isThere.has(row)).map(({ row }) => issue('leftOutNoRow', {}, null, row)),
    ...unplaced.map((row) => issue('undatedRepeat', {}, null, row)),
    ...withoutReason(rowNames, entries, { columns, gradesTitle }),
  ];
  return {
    ...{ graded: joined.graded, counting, asides, entries, rowNames, countIssues, optionNames: joined.names },
    leftOut: [...found.remembered, ...added],
  };
}
