import { readdirSync, readFileSync } from 'node:fs';
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
  /** Tells the address of the web app at the time; left out: there is none. */
  readonly execUrl?: () => string | null;
};

/** A file that cannot be opened; its message is for the person who named it. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
}

/** Codes of failures that the person who gave the words can mend: unknown options, a port in use or not allowed. */
const mendable = /^(ERR_PARSE_ARGS|EADDRINUSE|EACCES)/;

/** Whether a failure is for the person to mend rather than a mistake of ours. */
export const isForThePerson = (fault: unknown): fault is Error =>
  fault instanceof UnusableFile || (fault instanceof Error && 'code' in fault && mendable.test(String(fault.code)));

/** What a file without a mark is tried as when it is no UTF-8: what spreadsheets save in each language. */
const olderEncodings: Readonly<Record<string, string>> = { en: 'windows-1252', 'zh-CN': 'gb18030', 'zh-TW': 'big5' };
const marks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

function decode(bytes: Buffer, language: string): string {
  const [, marked] = marks.find(([mark]) => mark.every((byte, place) => bytes[place] === byte)) ?? [];
  for (const encoding of marked ? [marked] : ['utf-8', olderEncodings[language] ?? 'windows-1252']) {
    try {
      // The byte-order mark stays: reading CSV drops it.
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(bytes);
    } catch {
      // Not this one.
    }
  }
  return '\0';
}

/** A file's text: UTF-8, marked UTF-16, or what spreadsheets of the language save; UnusableFile when it is no text. */
export function readText(file: string, language = 'en'): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (fault) {
    throw new UnusableFile(`"${file}" cannot be read: ${fault instanceof Error ? fault.message : fault}`);
  }
  const text = decode(bytes, language);
  if (text.includes('\0')) throw new UnusableFile(`"${file}" is not a text file. Save it as CSV in UTF-8.`);
  return text;
}

/** The html files of the built add-on, by name; none where it has none. */
export function readHtmlFiles(root: string): Readonly<Record<string, string>> {
  const folder = `${root}apps-script/dist/`;
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(folder + name, 'utf8')]));
}

/** A new workbook with the file as its response tab, and the built add-on ready to run on it. */
export function openFile({ file, root, language, now, execUrl }: OpenOptions): LocalHost {
  const locale = bookLocales[language] ?? 'en_US';
  const title = basename(file).replace(/\.\w+$/, '');
  const sheet = importCsv(readText(file, language), { title: title.slice(0, 90), locale });
  const timeZone = now === undefined ? Intl.DateTimeFormat().resolvedOptions().timeZone : 'Etc/UTC';
  return openHost({
    code: readFileSync(`${root}apps-script/dist/Code.js`, 'utf8'),
    manifest: JSON.parse(readFileSync(`${root}apps-script/dist/appsscript.json`, 'utf8')),
    files: readHtmlFiles(root),
    user: { locale: language.replace('-', '_') },
    book: createBook({ title, locale, timeZone, sheets: [sheet] }),
    now: now ?? new Date().toISOString(),
    ...(execUrl && { execUrl }),
  });
}
