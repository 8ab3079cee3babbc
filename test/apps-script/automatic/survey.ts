import { vi } from 'vitest';
import { createBook } from '../../../apps-script/local/book/book.ts';
import { importCsv } from '../../../apps-script/local/book/import-csv.ts';
import type { HostOptions } from '../../../apps-script/local/services/host-options.ts';
import { type LocalHost, openHost } from '../../../apps-script/local/services/sandbox.ts';
import { code, manifest, now, surveyCsv } from '../add-on.ts';

// A day of triggers on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The tab of the responses; it has the header and the answers of so many people, of three aspects. */
export const sourceId = 0;
export const responses = 12;

type Options = Partial<HostOptions> & { readonly csv?: string };

/**
 * A workbook with a survey and the add-on on it; nothing is graded, automatic grading is off. `failAt`: makes the
 * service call of that number throw, counted from the last `resetLog`. `slow`: how long each call of that name takes.
 */
export function openSurvey({ csv = surveyCsv(responses, 3), ...more }: Options = {}) {
  const locale = 'en_US';
  const sheets = [importCsv(csv, { title: 'Form Responses 1', locale, sheetId: sourceId })];
  const book = createBook({ title: 'Survey', locale, timeZone: 'Etc/UTC', sheets });
  const options: HostOptions = { code, manifest, now, book, user: { id: 'ann' }, ...more };
  const failAt = (failAtCall: number) => Object.assign(options, { failAtCall });
  const host = openHost(options);
  const slow = (label: string, milliseconds: number) =>
    Object.defineProperty(options, 'msPerCall', { get: () => (host.calls.at(-1) === label ? milliseconds : 0) });
  return { host, failAt, slow };
}

/** Graded once by hand, then turned on; nothing logged. */
export function openAutomatic(options: Options = {}) {
  const survey = openSurvey(options);
  survey.host.call('gradeResponses');
  survey.host.call('turnAutomaticOn');
  survey.host.resetLog();
  return survey;
}

export function tabOf({ book }: LocalHost, kind: string) {
  const tab = book.sheets.find(({ developerMetadata }) =>
    developerMetadata.some(
      ({ metadataKey, metadataValue }) => metadataKey === 'satisgrade.tab' && metadataValue === kind,
    ),
  );
  if (!tab) throw new Error(`no tab ${kind}`);
  return tab;
}

/** Cells of a tab as plain values; '' is blank. */
export const cellsOf = (host: LocalHost, kind: string) =>
  tabOf(host, kind).cells.map((row) =>
    row.map((cell) => {
      const { stringValue, numberValue, formulaValue } = cell?.userEnteredValue ?? {};
      return stringValue ?? numberValue ?? formulaValue ?? '';
    }),
  );

/** Rows of Grades by the number of the response's row, each by header. */
export function gradesOf(host: LocalHost) {
  const [headers = [], ...rows] = cellsOf(host, 'grades');
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(headers.map((header, column) => [header, row[column] ?? ''])));
}

/** The mark, first and latest change in milliseconds; '' without one. */
export const markOf = ({ book }: LocalHost): string =>
  book.sheets
    .flatMap(({ developerMetadata }) => developerMetadata)
    .filter(({ metadataKey }) => metadataKey === 'satisgrade.dirty')
    .map(({ metadataValue }) => metadataValue)
    .join();

/** Names of all triggers of a person in the order of the alphabet. */
export const triggersOf = ({ triggers }: LocalHost, user = 'ann'): readonly string[] =>
  triggers
    .filter(({ owner }) => owner.id === user)
    .map(({ functionName }) => functionName)
    .sort();

/** How often everything was drawn: each drawing pastes the rows of Grades in place. */
export const drawings = ({ requests }: LocalHost): number =>
  requests.filter((batch) => batch.some(({ copyPaste }) => copyPaste)).length;

/** Answers to the form: region, then the aspects. */
export const answers = (...aspects: readonly string[]) => ['North', ...aspects];
