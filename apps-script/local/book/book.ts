import { cloneSheet, createSheet, type LocalSheet, type SheetStart } from './sheet.ts';
import type { DeveloperMetadata } from './sheets-types.ts';

/** A spreadsheet held in memory as plain data, so that two can be compared. */
export type LocalBook = {
  id: string;
  title: string;
  /** As Google writes it: 'en_US', 'zh_CN', 'zh_TW'. */
  locale: string;
  /** 'Europe/Berlin' and the like. */
  timeZone: string;
  sheets: LocalSheet[];
  /** Metadata of the spreadsheet as a whole. */
  developerMetadata: DeveloperMetadata[];
};

/** What a book can be made from; everything has a default, and tabs without an id get the next free one. */
export type BookStart = Partial<Omit<LocalBook, 'sheets'>> & { readonly sheets?: readonly SheetStart[] };

/** A new book: `createBook({ locale: 'zh_CN', sheets: [{ title: 'Form responses', values: [['Score'], [5]] }] })`. */
export function createBook(start: BookStart = {}): LocalBook {
  const taken = new Set((start.sheets ?? []).map((sheet) => sheet.sheetId));
  let free = 0;
  const freeId = (): number => {
    while (taken.has(free)) free += 1;
    taken.add(free);
    return free;
  };
  const sheets = (start.sheets ?? [{ title: 'Sheet1' }]).map((sheet) =>
    createSheet({ ...sheet, sheetId: sheet.sheetId ?? freeId() }),
  );
  const doubled = sheets.find((sheet, place) =>
    sheets.slice(0, place).some((other) => other.sheetId === sheet.sheetId || isSameTitle(other.title, sheet.title)),
  );
  if (doubled) throw new Error(`two sheets share an id or a title: ${doubled.sheetId} "${doubled.title}"`);
  return {
    id: start.id ?? 'local-book',
    title: start.title ?? 'Untitled spreadsheet',
    locale: start.locale ?? 'en_US',
    timeZone: start.timeZone ?? 'Etc/GMT',
    developerMetadata: start.developerMetadata ?? [],
    sheets,
  };
}

/** A copy to work on: changing it leaves the original as it was. */
export function cloneBook(book: LocalBook): LocalBook {
  return {
    ...book,
    developerMetadata: structuredClone(book.developerMetadata),
    sheets: book.sheets.map(cloneSheet),
  };
}

/** Sheets tells titles apart without regard to case. */
export function isSameTitle(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
