import { describe, expect, test } from 'vitest';
import { valueChunks } from '../../apps-script/book/value-chunks.ts';
import type { Request } from '../../apps-script/local/book/sheets-types.ts';
import { checkSchema } from '../../apps-script/local/requests/check-schema.ts';
import { googleSchema } from '../../apps-script/local/requests/google-schema.ts';
import { lintRequests } from '../../apps-script/local/requests/lint-requests.ts';
import { grade, hostWith, surveyCsv } from './add-on.ts';
import { callFor, fixtures, openFixture } from './fixtures.ts';

/** Google advises at most 2 MB a request. */
const mostBytes = 2_000_000;
const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value), 'utf8');

const findings = (lists: readonly (readonly Request[])[]) =>
  lists.flatMap((list) => [...checkSchema(list), ...lintRequests(list)]);

const locales = ['en_US', 'zh_CN', 'zh_TW'];
const cases = fixtures.flatMap((fixture) => locales.map((locale) => ({ ...fixture, locale })));

describe.each(cases)('$name in $locale', (fixture) => {
  test('the first and the second grading send what Google takes', () => {
    const host = openFixture(fixture);
    expect(grade(host, callFor(fixture)).status).toBe('graded');
    const first = host.requests;
    // The staging tab, then everything else at once.
    expect(first.map((list) => list.length > 0)).toEqual([true, true]);
    expect(findings(first)).toEqual([]);
    host.resetLog();
    grade(host, callFor(fixture));
    expect(host.requests.map((list) => list.length > 0)).toEqual([true]);
    expect(findings(host.requests)).toEqual([]);
    expect(Math.max(...[...first, ...host.requests].map(bytesOf))).toBeLessThan(mostBytes);
  });
});

describe('the checks behind this', () => {
  test('know the schema and the kinds of request that we send', () => {
    const sent = new Set(openedKinds());
    expect(sent.size).toBeGreaterThanOrEqual(10);
    const known = Object.keys(googleSchema().types.get('Request') ?? {});
    expect(known).toEqual(expect.arrayContaining([...sent]));
  });

  test('find nothing to check', () => {
    expect(findings([[]]).map(({ message }) => message)).toEqual(Array(2).fill('there are no requests to check'));
  });

  test('find a misspelt field and a missing mask', () => {
    const range = { sheetId: 1, startRowIndex: 0, endRowIndex: 1 };
    const requests = [{ repeatCell: { range, cell: { userEnteredVale: {} } } }] as unknown as readonly Request[];
    expect(checkSchema(requests)).not.toEqual([]);
    expect(lintRequests(requests)).not.toEqual([]);
  });
});

function openedKinds(): readonly string[] {
  const [fixture] = fixtures;
  if (!fixture) throw new Error('no fixtures');
  const host = openFixture(fixture);
  grade(host, callFor(fixture));
  return host.requests.flat().flatMap((request) => Object.keys(request));
}

describe('10,000 responses with 40 questions', () => {
  test('no payload reaches 2 MB', () => {
    const host = hostWith(surveyCsv(10_000, 40), { locale: 'zh_CN' });
    expect(grade(host).summary.n).toBe(10_000);
    expect(host.requests.length).toBeGreaterThan(0);
    expect(Math.max(...host.requests.map(bytesOf))).toBeLessThan(mostBytes);
    expect(findings(host.requests)).toEqual([]);
    const rowsOf = (wanted: string) =>
      (host.book.sheets.find(({ title }) => title === wanted)?.cells ?? []).map((row) =>
        row.map((cell) => cell?.userEnteredValue?.stringValue ?? cell?.userEnteredValue?.numberValue ?? ''),
      );
    const rows = rowsOf('Satisgrade 暂存');
    // Headers and responses, and below them the cases that this grading could open.
    const opened = rowsOf('改进措施').filter(([key]) => String(key).includes('|')).length;
    expect(opened).toBeGreaterThan(500);
    expect(rows.length).toBe(10_001 + opened);
    const parts = valueChunks(rows);
    expect(parts.length).toBe(host.calls.filter((call) => call === 'Sheets.Spreadsheets.Values.batchUpdate').length);
    for (const part of parts) {
      const data = [{ range: `'Satisgrade staging'!A10001`, majorDimension: 'ROWS', values: part }];
      expect(bytesOf({ valueInputOption: 'RAW', data })).toBeLessThan(mostBytes);
    }
  }, 120_000);
});
