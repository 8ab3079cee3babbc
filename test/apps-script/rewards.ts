import { cloneBook, type LocalBook } from '../../apps-script/local/book/book.ts';
import { plainValue } from '../../apps-script/local/book/cell.ts';
import type { LocalSheet } from '../../apps-script/local/book/sheet.ts';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import { constructionEvidence } from '../../core/standards/construction-evidence.ts';
import { grade, hostWith } from './add-on.ts';

const { evidence = [], rewards } = constructionEvidence;

/** S4 as the team's own, so that it is there whatever is registered. */
export const ownStandard = { ...constructionEvidence, id: 'our-construction' };

const labelled = (words: readonly (readonly string[])[]) => ({ kind: 'labelled', levels: words });

/** What a person confirms of the columns of `projects`. */
export const mapping = [
  { header: 'Date', type: 'timestamp', role: 'timestamp' },
  { header: 'Project', type: 'category', role: 'project' },
  { header: 'Team', type: 'category', role: 'team' },
  {
    header: 'Feedback',
    type: 'textLikert',
    role: 'evidence',
    scale: labelled(
      evidence.map(({ title, words }) => [...Object.values(title), ...words].map((word) => word.toLowerCase())),
    ),
  },
  {
    header: 'Work',
    type: 'textLikert',
    role: 'work',
    scale: labelled((rewards?.classes ?? []).map(({ work }) => work)),
  },
  {
    header: 'Score',
    type: 'rating',
    role: 'item',
    dimension: 'feedback',
    scale: { kind: 'numeric', min: 0, max: 100 },
  },
];

export type ProjectRow = readonly [project: string, team: string, feedback: string, work: string];

/** A response tab of feedback on projects, all of November. */
export const projects = (rows: readonly ProjectRow[]): string =>
  [
    'Date,Project,Team,Feedback,Work,Score',
    ...rows.map((row, day) => `2026-11-${String(day + 1).padStart(2, '0')} 09:00:00,${row.join(',')},`),
  ].join('\n');

export const usual: readonly ProjectRow[] = [
  ['Bridge', 'North', 'Written praise', 'very good'],
  ['Tunnel', 'South', 'Complaint by phone', 'good'],
  ['School', 'North', 'Spoken: satisfied', ''],
];

export const gradeProjects = (host: LocalHost, call: Record<string, unknown> = {}) =>
  grade(host, { ownStandard, mapping, ...call });

/** A workbook with these projects, graded once. */
export function withProjects(rows: readonly ProjectRow[] = usual, options: Parameters<typeof hostWith>[1] = {}) {
  const host = hostWith(projects(rows), options);
  return { host, report: gradeProjects(host) };
}

/** The Rewards tab by its mark. */
export function rewardsTab(book: LocalBook): LocalSheet | undefined {
  return book.sheets.find(({ developerMetadata }) =>
    developerMetadata.some((one) => one.metadataKey === 'satisgrade.tab' && one.metadataValue === 'rewards'),
  );
}

export function tabOf(book: LocalBook): LocalSheet {
  const found = rewardsTab(book);
  if (!found) throw new Error('no Rewards tab');
  return found;
}

/** Cells of the tab as plain values. */
export const valuesOn = (book: LocalBook) => tabOf(book).cells.map((row) => row.map((cell) => plainValue(cell) ?? ''));

/** The row of a project, from 0. */
export const rowOn = (book: LocalBook, project: string) =>
  valuesOn(book).findIndex(([key, name]) => String(key).startsWith('reward|') && name === project);

/** Places of columns of the ledger, from A = 0. */
export const at = {
  amount: 8,
  override: 11,
  reason: 12,
  approve: 13,
  by: 14,
  status: 15,
  approved: 16,
  toPay: 18,
  history: 19,
};

/** What stands in the row of a project. */
export const cellOn = (book: LocalBook, project: string, column: keyof typeof at) =>
  valuesOn(book)[rowOn(book, project)]?.[at[column]];

/** A person types into the row of a project. */
export function enter(
  host: LocalHost,
  project: string,
  cells: Partial<Record<keyof typeof at, string | number | boolean>>,
): void {
  const book = cloneBook(host.book);
  const row = tabOf(book).cells[rowOn(book, project)];
  if (!row) throw new Error(`no row ${project}`);
  for (const [column, value] of Object.entries(cells)) {
    const entered =
      typeof value === 'number'
        ? { numberValue: value }
        : typeof value === 'boolean'
          ? { boolValue: value }
          : { stringValue: value };
    const place = at[column as keyof typeof at];
    row[place] = { ...row[place], userEnteredValue: entered, effectiveValue: entered };
  }
  host.setBook(book);
}

/** Other answers on the response tab. */
export function answer(host: LocalHost, rows: readonly ProjectRow[]): void {
  const book = cloneBook(host.book);
  const [old] = book.sheets;
  const [answers] = hostWith(projects(rows)).book.sheets;
  if (!old || !answers) throw new Error('no answers');
  Object.assign(old, { cells: answers.cells, gridProperties: answers.gridProperties });
  host.setBook(book);
}
