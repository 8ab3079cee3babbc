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
  showsIdentity: true,
};
const keys = ['digest', 'recipients', 'caseMails', 'owners', 'asked', 'showsIdentity'];

/** Setup with another cell in the row of a key. */
const changed = (key: string, cell: Cell): Cell[][] =>
  setupRows('en').map((row) => (row[0] === key ? [key, row[1] ?? '', cell, ...row.slice(3)] : row));
const placeOf = (rows: readonly Cell[][], key: string) => rows.findIndex(([first]) => first === key) + 1;
const sharedOf = (rows: Cell[][]) => {
  const { mail, asked, showsIdentity } = read(rows).state;
  return { mail, asked, showsIdentity };
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
])('%s: %j is told with its cell', (key, typed, code, values) => {
  const rows = changed(key, typed);
  expect(read(rows).faults.map((fault) => [fault.code, fault.row, fault.column, fault.args.value])).toEqual(
    values.map((value) => [code, placeOf(rows, key), 2, value]),
  );
});
