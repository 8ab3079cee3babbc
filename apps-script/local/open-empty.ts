import { readFileSync } from 'node:fs';
import { createBook } from './book/book.ts';
import { type LocalHost, openHost } from './services/sandbox.ts';

/** The built add-on on a workbook without a tab: for what is asked without a sheet. */
export function openEmpty(root: string): LocalHost {
  return openHost({
    code: readFileSync(`${root}apps-script/dist/Code.js`, 'utf8'),
    manifest: JSON.parse(readFileSync(`${root}apps-script/dist/appsscript.json`, 'utf8')),
    book: createBook({ title: 'empty', locale: 'en_US', timeZone: 'Etc/UTC', sheets: [] }),
  });
}
