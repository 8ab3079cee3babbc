import { createBook, type LocalBook } from '../../../apps-script/local/book/book.ts';
import { importCsv } from '../../../apps-script/local/book/import-csv.ts';
import { writeResponse } from '../../../apps-script/local/services/form-response.ts';
import { type LocalHost, openHost } from '../../../apps-script/local/services/sandbox.ts';
import { typeIntoCell } from '../../../apps-script/local/services/type-into-cell.ts';
import { code, manifest } from '../add-on.ts';
import { execUrl } from '../receive/team.ts';
import { type Value, valuesOf } from './book.ts';
import { surveyOf } from './survey.ts';

export const sourceId = 0;
export const lead = { id: 'ann', email: 'ann@example.org' };

/** A team's workbook with the responses alone. */
export function openBook(responses: number): LocalBook {
  const locale = 'en_US';
  const sheets = [importCsv(surveyOf(responses), { title: 'Form Responses 1', locale, sheetId: sourceId })];
  return createBook({ title: 'Our team', locale, timeZone: 'Etc/UTC', sheets });
}

export const openOn = (book: LocalBook, now: string | number): LocalHost =>
  openHost({ code, manifest, now, book, execUrl, user: lead });

/** The response tab, header first. */
export const sourceOf = ({ book }: { readonly book: LocalBook }) => {
  const sheet = book.sheets.find(({ sheetId }) => sheetId === sourceId);
  if (!sheet) throw new Error('no response tab');
  return sheet;
};

/** What a response is known by to the test, whatever row it stands in: its time, which no two share. */
export type Stamp = Value;
export const rowOf = (host: { readonly book: LocalBook }, stamp: Stamp): number =>
  valuesOf(sourceOf(host)).findIndex(([first]) => first === stamp) + 1;
export const stampOf = (host: { readonly book: LocalBook }, row: number): Stamp =>
  valuesOf(sourceOf(host))[row - 1]?.[0] ?? '';

/**
 * What people do to the response tab, done in the workbook and once more in a copy without the add-on (`alone`): at the
 * end both must be the same.
 */
export type Acts = {
  readonly host: LocalHost;
  readonly alone: () => LocalBook;
  readonly submit: (answers: readonly string[] | Readonly<Record<string, string>>, editRow?: number) => void;
  readonly type: (a1: string, text: string) => void;
  readonly deleteRow: (row: number) => void;
  readonly sortBy: (column: number) => void;
};

export function actOn(host: LocalHost): Acts {
  let alone = host.book;
  const arrange = (rearrange: (rows: LocalBook['sheets'][number]['cells']) => void): void => {
    const changed = ({ book }: { readonly book: LocalBook }): LocalBook => {
      const copy = structuredClone(book);
      rearrange(sourceOf({ book: copy }).cells);
      return copy;
    };
    alone = changed({ book: alone });
    host.setBook(changed(host));
  };
  return {
    host,
    alone: () => alone,
    submit: (answers, editRow) => {
      const where = { sheetId: sourceId, ...(editRow !== undefined && { editRow }) };
      alone = writeResponse(alone, answers, host.now(), where).book;
      host.submitForm(answers, where);
    },
    type: (a1, text) => {
      alone = typeIntoCell(alone, sourceId, a1, text).book;
      host.edit(sourceId, a1, text);
    },
    deleteRow: (row) => arrange((rows) => void rows.splice(row - 1, 1)),
    sortBy: (column) =>
      arrange((rows) => {
        const filled = rows.filter((row) => row.some((cell) => cell?.userEnteredValue));
        const said = (row: (typeof rows)[number]) => row[column]?.userEnteredValue?.stringValue ?? '';
        const sorted = filled.slice(1).sort((a, b) => (said(a) < said(b) ? -1 : said(a) > said(b) ? 1 : 0));
        rows.splice(1, sorted.length, ...sorted);
      }),
  };
}
