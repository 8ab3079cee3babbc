import { expect, test } from 'vitest';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import { hostWith, surveyCsv } from './add-on.ts';

function dashboardOf({ book }: LocalHost) {
  const sheet = book.sheets.find(({ title }) => title === 'Dashboard');
  if (!sheet) throw new Error('no dashboard');
  return sheet;
}
const textsOf = (host: LocalHost) =>
  dashboardOf(host).cells.map((row) =>
    row.map((cell) => cell?.userEnteredValue?.stringValue ?? cell?.userEnteredValue?.numberValue ?? ''),
  );
const rowOf = (host: LocalHost, key: string) => textsOf(host).find(([first]) => first === key) ?? [];

/** A person picks from the list of a selector. */
function put(host: LocalHost, key: string, text: string): void {
  const row = dashboardOf(host).cells.find((cells) => cells[0]?.userEnteredValue?.stringValue === key);
  if (!row) throw new Error(`no ${key}`);
  row[2] = { ...row[2], userEnteredValue: { stringValue: text }, effectiveValue: { stringValue: text } };
}

function choose(host: LocalHost, key: string, text: string): void {
  put(host, key, text);
  host.call('gradeResponses');
}

// Sixty responses: every third is of North, every tenth of October.
test('what is chosen is shown and holds until it is taken back', () => {
  const host = hostWith(surveyCsv(60, 5));
  host.call('gradeResponses');
  const all = textsOf(host);
  choose(host, 'choose|segment', 'region: north');
  expect(rowOf(host, 'choose|segment')[2]).toBe('Region: North');
  expect(textsOf(host).flat()).toContain('of 20 with an answer');
  choose(host, 'choose|segment', '');
  expect(textsOf(host).slice(0, all.length)).toEqual(all);
});

test('a text that means nothing shows all and says so; two of sixty are no group', () => {
  const host = hostWith(surveyCsv(60, 5));
  host.call('gradeResponses');
  choose(host, 'choose|period', '2031-01');
  expect(rowOf(host, 'choose|period').slice(2, 4)).toEqual(['All', expect.stringContaining('"2031-01"')]);
  put(host, 'choose|period', '2026-10');
  choose(host, 'choose|segment', 'Region: South');
  expect(textsOf(host).flat().join('\n')).toContain('fewer than 5 graded responses');
});

test('each selector offers its own list', () => {
  const host = hostWith(surveyCsv(60, 5));
  host.call('gradeResponses');
  const choices = (key: string) => {
    const row = dashboardOf(host).cells.find((cells) => cells[0]?.userEnteredValue?.stringValue === key);
    return row?.[2]?.dataValidation?.condition?.values?.map(({ userEnteredValue }) => userEnteredValue);
  };
  expect(choices('choose|period')?.slice(0, 3)).toEqual(['All', '2026-10', '2026-09']);
  expect(choices('choose|segment')).toEqual(['All', 'Region: East', 'Region: North', 'Region: South']);
});
