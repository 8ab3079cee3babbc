import { identitiesOf, identityRole } from '../../core/counted/identity.ts';
import type { OptionNames } from '../../core/counted/join-options.ts';
import { joinSegments } from '../../core/counted/join-segments.ts';
import { entryText, findEntries } from '../../core/counted/left-out.ts';
import { applyOverrides, type OverrideFault } from '../../core/counted/override.ts';
import type { SameOptions } from '../../core/counted/same-options.ts';
import type { Asides, EnteredRow, Entry, KeptEntry, RepeatPolicy } from '../../core/counted/schema.ts';
import { setAside } from '../../core/counted/set-aside.ts';
import type { Settled } from '../../core/overrides-tab/describe.ts';
import { cellAddress } from '../../core/responses/address.ts';
import { issue } from '../../core/responses/issue.ts';
import type { Column, Issue, Table } from '../../core/responses/schema.ts';
import { alignColumns } from '../../core/rows/align-columns.ts';
import { nameRows, signedColumns } from '../../core/rows/name-rows.ts';
import type { RowName } from '../../core/rows/schema.ts';
import type { GradedResponse, Rubric } from '../../core/scoring/schema.ts';
import { reasonPlace } from '../../core/tabs/grades.ts';
import { inTabOrder, layOutRows, type RowsLayout } from '../../core/tabs/lay-out-rows.ts';
import type { Language } from '../../core/text/schema.ts';
import { type Asked, checkPlaces, placedBy } from './check-places.ts';
import { overrideIssues } from './override-issues.ts';

/** What people chose and entered about which responses count. */
export type CountingChoices = {
  readonly repeat: RepeatPolicy;
  readonly sameOptions: SameOptions;
  /** Rows of Grades as they stand; none where there is no such tab. */
  readonly before: readonly EnteredRow[];
  /** The id in each row of Grades, row 1 first, '' where there is none. */
  readonly ids: readonly string[];
  /** Columns of the response tab as the last grading read them, by which `before` is named; left out: as they are now. */
  readonly columnsBefore?: readonly Column[];
  /** Entries of earlier gradings. */
  readonly kept: readonly KeptEntry[];
  /** Rows of the response tab that a caller leaves out. */
  readonly rows: readonly { readonly row: number; readonly reason: string }[];
  /** What Grades is or will be called. */
  readonly gradesTitle: string;
  /** Where people say on the Overrides tab that entries of lost responses belong; left out: they say nothing. */
  readonly asked?: Asked;
};

/** Every response counts, and nothing is joined but what is the same anywhere. */
export const everyResponse: CountingChoices = {
  ...{ repeat: 'all', sameOptions: [], before: [], ids: [], kept: [], rows: [], gradesTitle: '' },
};

/** Graded responses with what decides which of them count. */
export type CountedTable = {
  /** All of them, by the names of their groups, with the overrides that are in force. */
  readonly graded: readonly GradedResponse[];
  /** Those that count. */
  readonly counting: readonly GradedResponse[];
  readonly asides: Asides;
  readonly entries: ReadonlyMap<number, Entry>;
  /** By row why overrides are not in force. */
  readonly overrideFaults: ReadonlyMap<number, OverrideFault>;
  /** What people settled of lost responses and was done. */
  readonly placed: readonly Settled[];
  /** How many count with a score set by hand. */
  readonly byHand: number;
  /** In the order of `graded`, each with its id. */
  readonly rowNames: readonly RowName[];
  /** Where the rows of Grades come to stand; places are those in `graded`. */
  readonly layout: RowsLayout;
  /** Rows whose entry is another than the one that stands beside them on Grades. */
  readonly changedEntries: ReadonlySet<number>;
  /** Entries for the next run. */
  readonly kept: readonly KeptEntry[];
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

/** Names the rows of now by the columns of the last grading: as they are, or where a renamed one is filled otherwise without it. */
function namesAsBefore(
  names: readonly RowName[],
  { before, columnsBefore }: CountingChoices,
  columns: readonly Column[],
  nameBy: (columns: ReturnType<typeof alignColumns>) => readonly RowName[],
): readonly RowName[] {
  if (!columnsBefore || before.length === 0) return names;
  const aligned = alignColumns(columnsBefore, columns);
  const asBefore = nameBy(aligned);
  if (!aligned.some(({ isRenamed }) => isRenamed)) return asBefore;
  const known = new Set(before.map(({ key }) => key));
  const isFound = asBefore.filter(({ key }) => known.has(key)).length * 2 > before.length;
  return isFound ? asBefore : nameBy(aligned.map((one) => (one.isRenamed ? { ...one, index: null } : one)));
}

/** Rows whose entry is to be written although their row stands on Grades: a person put it there by another way. */
function changedIn(
  names: readonly RowName[],
  before: readonly EnteredRow[],
  entries: ReadonlyMap<number, Entry>,
): ReadonlySet<number> {
  const beside = new Map(before.map((one) => [one.id, entryText(one)]));
  const isChanged = ({ id, row }: RowName) => {
    const entry = entries.get(row);
    return beside.has(id) && beside.get(id) !== (entry ? entryText(entry) : '');
  };
  return new Set(names.filter(isChanged).map(({ row }) => row));
}

/** Lost entries by what they said; a reason alone is remembered without a word. */
const tellGone = (gone: readonly KeptEntry[]): readonly Issue[] =>
  gone.flatMap(({ row, isLeftOut, override = '', reason }) => {
    const args = { row, reason: reason === '' ? '–' : reason };
    return [
      ...(isLeftOut ? [issue('leftOutGone', args)] : []),
      ...(override === '' ? [] : [issue('overrideGone', { ...args, value: override })]),
    ];
  });

/** Decides which graded responses count, and gives each segment the name of its group. Pure, as the grading is. */
export function countResponses(
  graded: readonly GradedResponse[],
  { table, columns, rubric }: Survey,
  choices: CountingChoices,
  language: Language,
): CountedTable {
  const { repeat, sameOptions, before, ids, columnsBefore, kept, rows, gradesTitle } = choices;
  const { asked = { places: [], tab: '' } } = choices;
  const joined = joinSegments(graded, columns, { same: sameOptions, language });
  const responses = graded.map(({ response }) => response);
  const role = identityRole(columns, rubric.standard);
  const identities = identitiesOf(responses, role);
  const names = nameRows(responses, table, { identities, columns });
  const asBefore = namesAsBefore(names, choices, columns, (named) =>
    nameRows(responses, table, { identities, columns: named }),
  );
  const whose = signedColumns(columnsBefore ?? columns).map((column) => column.role === role);
  const who = whose.flatMap((isWho, place) => (isWho ? [place] : []));
  const found = findEntries(names, before, { kept, placed: placedBy(asked), asBefore, who });
  const { settled: placed, issues: placeIssues } = checkPlaces(asked, found);
  const rowNames = found.names;
  const isThere = new Set(responses.map(({ row }) => row));
  const named = rows.filter(({ row }) => isThere.has(row));
  const entries = new Map<number, Entry>(found.entries);
  for (const { row, reason } of named) entries.set(row, { ...entries.get(row), isLeftOut: true, reason });
  const { period } = rubric.standard;
  const overridden = applyOverrides(joined.graded, entries, rubric);
  const { counting, asides, unplaced } = setAside(overridden.graded, { policy: repeat, period, identities, entries });
  const byCall = rowNames.flatMap(({ row, id, key, pair }) => {
    const call = named.find((one) => one.row === row);
    return call && !found.entries.has(row) ? [{ row, id, key, pair, isLeftOut: true, reason: call.reason }] : [];
  });
  const layout = layOutRows(
    ids,
    rowNames.map(({ id }) => id),
  );
  const onGrades = inTabOrder(rowNames, layout);
  const countIssues = [
    ...joined.issues,
    ...(repeat !== 'all' && role === null && graded.length > 0 ? [issue('noRespondent')] : []),
    ...tellGone(found.gone),
    ...rows.filter(({ row }) => !isThere.has(row)).map(({ row }) => issue('leftOutNoRow', {}, null, row)),
    ...unplaced.map((row) => issue('undatedRepeat', {}, null, row)),
    ...placeIssues,
    ...withoutReason(onGrades, entries, { columns, gradesTitle }),
    ...overrideIssues(overridden.faults, onGrades, { columns, gradesTitle, entries }),
  ];
  return {
    ...{ graded: overridden.graded, counting, asides, entries, rowNames, countIssues, optionNames: joined.names },
    ...{ placed, overrideFaults: overridden.faults, byHand: counting.filter(({ override }) => override).length },
    ...{ layout, changedEntries: changedIn(rowNames, before, entries), kept: [...found.kept, ...byCall] },
  };
}
