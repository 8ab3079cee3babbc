import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../core/responses/schema.ts';
import { noSharing } from '../../../core/setup-tab/sharing.ts';
import type { Language } from '../../../core/text/schema.ts';
import { read, setupRows } from './setup-rows.ts';

const languages: readonly Language[] = ['en', 'zh-CN', 'zh-TW'];
const shared = {
  mail: {
    digest: 'weekly' as const,
    recipients: ['ann@a.example', 'bob.b+x@mail.b.example'],
    cases: true,
    owners: [
      { owner: 'Sales', address: 's@a.example' },
      { owner: 'Quality + 品管部', address: 'q@a.example' },
    ],
  },
  asked: 250,
  rewarded: ['2024-Q2', '2024-Q3'],
  showsIdentity: true,
};
const keys = ['digest', 'recipients', 'caseMails', 'owners', 'asked', 'rewarded', 'showsIdentity'];

/** Setup with another cell in the row of a key. */
const changed = (key: string, cell: Cell): Cell[][] =>
  setupRows('en').map((row) => (row[0] === key ? [key, row[1] ?? '', cell, ...row.slice(3)] : row));
const placeOf = (rows: readonly Cell[][], key: string) => rows.findIndex(([first]) => first === key) + 1;
const sharedOf = (rows: Cell[][]) => {
  const { mail, asked, rewarded, showsIdentity } = read(rows).state;
  return { mail, asked, rewarded, showsIdentity };
};

describe.each(languages)('%s', (language) => {
  test('what is written is read back', () => {
    const rows = setupRows(language, shared);
    expect(rows.filter(([key]) => keys.includes(String(key)))).toHaveLength(keys.length);
    expect([read(rows).faults, sharedOf(rows)]).toEqual([[], shared]);
  });

  test('everything is off before anybody says otherwise', () => {
    const rows = setupRows(language);
    expect([read(rows).faults, sharedOf(rows)]).toEqual([[], noSharing]);
  });
});

test('a Setup of an earlier version has no such rows; blank cells say nothing', () => {
  const without = setupRows('en', shared).filter(([key]) => !keys.includes(String(key)));
  const blank = setupRows('en', shared).map((row) =>
    keys.includes(String(row[0])) ? [row[0] ?? '', row[1] ?? '', ' ', ...row.slice(3)] : row,
  );
  for (const rows of [without, blank]) expect([read(rows).faults, sharedOf(rows)]).toEqual([[], noSharing]);
});

test.each<[key: string, typed: Cell, found: unknown]>([
  ['digest', '每週', { digest: 'weekly' }],
  ['digest', 'MONTHLY', { digest: 'monthly' }],
  ['caseMails', '开', { cases: true }],
  [
    'recipients',
    'a@b.example；c@d.example, e@f.example\nA@B.example',
    { recipients: ['a@b.example', 'c@d.example', 'e@f.example'] },
  ],
  [
    'owners',
    '业务部＝a@b.example；\n品管部 = c@d.example;',
    {
      owners: [
        { owner: '业务部', address: 'a@b.example' },
        { owner: '品管部', address: 'c@d.example' },
      ],
    },
  ],
])('%s: %j is understood', (key, typed, found) => {
  const rows = changed(key, typed);
  expect([read(rows).faults, sharedOf(rows).mail]).toMatchObject([[], found as object]);
});

test.each<[key: string, typed: Cell, code: string, values: readonly string[]]>([
  ['digest', 'daily', 'unknownChoice', ['daily']],
  ['caseMails', 5, 'unknownChoice', ['5']],
  ['showsIdentity', 'perhaps', 'unknownChoice', ['perhaps']],
  ['recipients', 'ann@a.example; bob; c@d', 'badAddress', ['bob', 'c@d']],
  ['recipients', 'Ann <ann@a.example>', 'badAddress', ['Ann', '<ann@a.example>']],
  ['recipients', true, 'badText', ['true']],
  ['recipients', '#REF!', 'badText', ['#REF!']],
  ['owners', 'Sales; Quality = q@a.example', 'badOwner', ['Sales']],
  ['owners', '= a@b.example', 'badOwner', ['= a@b.example']],
  ['owners', 'Sales = nobody', 'badOwner', ['Sales = nobody']],
  ['asked', 0, 'badNumber', ['0']],
  ['asked', -3, 'badNumber', ['-3']],
  ['asked', 2.5, 'badNumber', ['2.5']],
  ['asked', 'many', 'badNumber', ['many']],
  ['rewarded', '2024-Q5; 2024-Q2', 'badPeriod', ['2024-Q5']],
  ['rewarded', '2024-13', 'badPeriod', ['2024-13']],
  ['rewarded', 'yes', 'badPeriod', ['yes']],
  ['rewarded', 7, 'badPeriod', ['7']],
  ['rewarded', 2024.1, 'badText', ['2024.1']],
  ['rewarded', true, 'badText', ['true']],
  ['rewarded', '#REF!', 'badText', ['#REF!']],
  ['rewarded', '2024; '.repeat(200), 'badText', [`${'2024; '.repeat(10)}…`]],
])('%s: %j is told with its cell', (key, typed, code, values) => {
  const rows = changed(key, typed);
  expect(read(rows).faults.map((fault) => [fault.code, fault.row, fault.column, fault.args.value])).toEqual(
    values.map((value) => [code, placeOf(rows, key), 2, value]),
  );
});

test.each<[typed: Cell, periods: readonly string[]]>([
  ['2024-Q2; 2024-Q3', ['2024-Q2', '2024-Q3']],
  ['2024q2，2024 Q3、2024-q2', ['2024-Q2', '2024-Q3']],
  ['2024年第2季度；2024年三季度', ['2024-Q2', '2024-Q3']],
  ['2024上半年\n2024-h2', ['2024-H1', '2024-H2']],
  ['2024-4, 2024/04, 2024年5月', ['2024-04', '2024-05']],
  ['2024', ['2024']],
  [2024, ['2024']],
  // What a sheet keeps of 2024-04 once somebody typed it: the number of 1 April 2024.
  [45383, ['2024-04']],
  ['All', ['all']],
  ['2024-Q1; 全部', ['all']],
  ['全體', ['all']],
  [null, []],
])('rewarded: %j is understood', (typed, periods) => {
  const rows = changed('rewarded', typed);
  expect([read(rows).faults, read(rows).state.rewarded]).toEqual([[], periods]);
});

test.each(languages)('%s: "all" is written in its words and read back', (language) => {
  const rows = setupRows(language, { rewarded: ['all'] });
  expect(read(rows).state.rewarded).toEqual(['all']);
  expect(rows.find(([key]) => key === 'rewarded')?.[2]).toBe(language === 'en' ? 'all' : '全部');
});
