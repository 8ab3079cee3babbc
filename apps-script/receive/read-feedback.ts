import { feedbackColumns, readStamp } from '../../core/feedback/columns.ts';
import { type FoundColumns, findColumns } from '../../core/feedback/find-columns.ts';
import { erasedPosts } from '../../core/privacy/erased-posts.ts';
import type { Cell } from '../../core/responses/schema.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { languageOf } from '../../core/text/language.ts';
import type { Language } from '../../core/text/schema.ts';
import type { Book, BookTab, TabReading, Workbook } from '../book/workbook.ts';
import { erasedReadings } from '../privacy/pass-over.ts';
import { readSalt } from '../privacy/salt.ts';
import { deviceReadings } from './authenticate.ts';
import { feedbackTab, standardReadings, teamRules } from './team.ts';

type Rows = readonly (readonly Cell[])[];

/** The Feedback tab and what a post must know besides. */
export type FeedbackRead = {
  /** `null`: it is still to be added. */
  readonly tab: BookTab | null;
  /** `null`: headers of ours were changed by hand, so nothing may be written. */
  readonly columns: FoundColumns | null;
  /** Rows (as the sheet counts) of the items that are there, by id. */
  readonly rows: ReadonlyMap<string, number>;
  /** Whether an item was erased with its customer: sent again it is known. */
  readonly isErased: (id: string) => boolean;
  /** The row below the last that has an id. */
  readonly next: number;
  readonly standard: Standard;
  /** Setup names another standard than the last grading was by, so what stands there is to be graded anew. */
  readonly isChanged: boolean;
  readonly language: Language;
  readonly devices: readonly Rows[];
};

/** Rows by id; of an id that stands there twice the first. */
export function rowsById(cells: Rows): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  cells.forEach(([id], at) => {
    const text = String(id ?? '');
    if (at > 0 && text !== '' && !rows.has(text)) rows.set(text, at + 1);
  });
  return rows;
}

/** What to read for the column of the ids, which people may have moved. */
export const idsReading = (tab: BookTab, at: number): TabReading => ({ tab, part: { columns: [at, at] } });

/** Reads all of it in one call; one more where the column of the ids was moved. */
export function readFeedback(workbook: Workbook, book: Book): FeedbackRead {
  const tab = feedbackTab(book);
  const devices = deviceReadings(book);
  const rules = standardReadings(book);
  const own: readonly TabReading[] = tab ? [{ tab, part: { row: 1 } }, idsReading(tab, 0)] : [];
  const erased = erasedReadings(book);
  const { others } = workbook.readTabs(null, [...devices, ...own, ...rules, ...erased]);
  const [[headers = []] = [], first = []] = others.slice(devices.length);
  const language = languageOf(book.locale);
  const { standard, isChanged } = teamRules(
    book,
    others.slice(devices.length + own.length, others.length - erased.length),
  );
  const columns = findColumns(tab ? headers : [], readStamp(tab?.feedback ?? ''), feedbackColumns(standard, language));
  const at = columns?.places.get('id') ?? 0;
  const ids = tab === null ? [] : at === 0 ? first : (workbook.readTabs(null, [idsReading(tab, at)]).others[0] ?? []);
  return {
    ...{ tab, columns, standard, isChanged, language },
    rows: rowsById(ids),
    isErased: erased.length === 0 ? () => false : erasedPosts(others[others.length - 1] ?? [], readSalt()),
    next: Math.max(2, ids.length + 1),
    devices: others.slice(0, devices.length),
  };
}
