import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createBook } from './book/book.ts';
import { importCsv } from './book/import-csv.ts';
import { type LocalHost, openHost } from './services/sandbox.ts';

/** The locales of the books that a language opens. */
const bookLocales: Readonly<Record<string, string>> = { en: 'en_US', 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW' };

export type OpenOptions = {
  readonly file: string;
  /** The project's root folder, with a slash behind. */
  readonly root: string;
  readonly language: string;
  /** ISO text with a zone; left out: the clock. */
  readonly now: string | undefined;
};

/** A file that cannot be opened; its message is for the person who named it. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
}

/** A file's text, byte-order mark and all; UnusableFile when it cannot be read. */
export function readText(file: string): string {
  if (!existsSync(file)) throw new UnusableFile(`There is no file "${file}".`);
  return readFileSync(file, 'utf8');
}

/** A new workbook with the file as its response tab, and the built add-on ready to run on it. */
export function openFile({ file, root, language, now }: OpenOptions): LocalHost {
  const locale = bookLocales[language] ?? 'en_US';
  const title = basename(file).replace(/\.\w+$/, '');
  const sheet = importCsv(readText(file), { title: title.slice(0, 90), locale });
  const timeZone = now === undefined ? Intl.DateTimeFormat().resolvedOptions().timeZone : 'Etc/UTC';
  return openHost({
    code: readFileSync(`${root}apps-script/dist/Code.js`, 'utf8'),
    manifest: JSON.parse(readFileSync(`${root}apps-script/dist/appsscript.json`, 'utf8')),
    book: createBook({ title, locale, timeZone, sheets: [sheet] }),
    now: now ?? new Date().toISOString(),
  });
}
