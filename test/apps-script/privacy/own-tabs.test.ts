import { expect, test } from 'vitest';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { feedbackMetadataKey } from '../../../core/dashboard/book.ts';
import { hostWith } from '../add-on.ts';
import { cellsOf, enter, sheetOf } from '../counting.ts';

const ask = (host: LocalHost, method: string, call: object = {}) =>
  JSON.parse(String(host.call('rpc', method, JSON.stringify(call))));
/** Hidden keys of our rows on a tab, without its header. */
const keysOf = (host: LocalHost, title: string) =>
  cellsOf(host, title)
    .slice(1)
    .flatMap(([key]) => (key === '' || key === undefined ? [] : [String(key)]));
const responsesIn = (keys: readonly string[]) => new Set(keys.map((key) => key.split('|')[0]));

const header = 'Timestamp,Email address,Region,How satisfied are you? [Service],How satisfied are you? [Quality]';
const low = (day: number, who: string) =>
  `2026-07-0${day} 09:00:00,${who}@x.org,North,Very dissatisfied,Very dissatisfied`;

test('cases and lines about overrides of the erased go, those of others stay', () => {
  const host = hostWith([header, low(1, 'ann'), low(2, 'bob'), low(3, 'ann'), low(4, 'cay')].join('\n'));
  ask(host, 'grade');
  // Rows 2 and 3: Ann and Bob, each with a score set by hand.
  for (const row of [2, 3]) {
    enter(host, row, 'Override', '80');
    enter(host, row, 'Reason', 'agreed');
  }
  ask(host, 'grade');
  const cases = keysOf(host, 'Actions');
  expect([responsesIn(cases).size, keysOf(host, 'Overrides').length]).toEqual([4, 2]);
  const answer = ask(host, 'eraseCustomer', { name: 'ann@x.org' });
  const perResponse = cases.length / 4;
  expect(answer.ours).toEqual([
    { tab: 'Grades', rows: 2 },
    { tab: 'Actions', rows: 2 * perResponse },
    { tab: 'Overrides', rows: 1 },
  ]);
  expect([responsesIn(keysOf(host, 'Actions')).size, keysOf(host, 'Overrides').length]).toEqual([2, 1]);
  ask(host, 'grade');
  expect([responsesIn(keysOf(host, 'Actions')).size, keysOf(host, 'Overrides').length]).toEqual([2, 1]);
  expect(ask(host, 'findCustomer', { name: 'ann@x.org' }).ours).toEqual([]);
});

test('a reward goes where the customer is its subject, and only there', () => {
  const rows = [
    'Customer name,Project,Crew,Feedback,Score,Workmanship',
    'Bridge Ltd,Bridge Ltd,A,Written praise,95,very good',
    'Bridge Ltd,School,B,Written praise,95,very good',
    'Town,Mill,B,Written praise,95,very good',
  ];
  const host = hostWith(rows.join('\n'));
  const report = ask(host, 'grade', { standard: 'S4' });
  expect(report.status).toBe('graded');
  const subjects = () => keysOf(host, 'Rewards').flatMap((key) => /"subject":"([^"]*)"/.exec(key)?.[1] ?? []);
  expect([...subjects()].sort()).toEqual(['Bridge Ltd', 'Mill', 'School']);
  expect(ask(host, 'eraseCustomer', { name: 'bridge ltd' }).ours).toEqual([
    { tab: 'Grades', rows: 2 },
    { tab: 'Rewards', rows: 1 },
  ]);
  expect(subjects()).not.toContain('Bridge Ltd');
  expect(subjects()).toContain('Mill');
});

test('feedback of the erased goes from its tab, which is ours, and its id is known as received', () => {
  const host = hostWith(
    [
      'Id,Timestamp,Customer name,How satisfied are you? [Service],How satisfied are you? [Quality]',
      ...['id-1,2026-07-01 09:00:00,Ann Lee', 'id-2,2026-07-02 09:00:00,Bob', 'id-3,2026-07-03 09:00:00,ann lee'].map(
        (begin) => `${begin},Satisfied,Satisfied`,
      ),
    ].join('\n'),
    { title: 'Feedback' },
  );
  sheetOf(host, 'Feedback').developerMetadata.push({
    metadataId: 4711,
    metadataKey: feedbackMetadataKey,
    metadataValue: JSON.stringify([['id', 'Id']]),
    visibility: 'DOCUMENT',
    location: { locationType: 'SHEET', sheetId: sheetOf(host, 'Feedback').sheetId },
  } as never);
  ask(host, 'grade');
  const answer = ask(host, 'eraseCustomer', { name: 'Ann Lee' });
  expect(answer.rows).toEqual([]);
  expect(answer.ours).toEqual([
    { tab: 'Grades', rows: 2 },
    { tab: 'Feedback', rows: 2 },
  ]);
  const ids = cellsOf(host, 'Feedback').flatMap(([id]) => (id === '' || id === undefined ? [] : [id]));
  expect(ids).toEqual(['Id', 'id-2']);
  const erased = cellsOf(host, 'Satisgrade erased');
  expect(erased.map(([kind]) => kind)).toEqual(['who', 'post', 'post']);
  expect(JSON.stringify(erased)).not.toContain('id-1');
});
