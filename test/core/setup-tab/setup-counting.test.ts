import { describe, expect, test } from 'vitest';
import type { RepeatPolicy } from '../../../core/counted/schema.ts';
import type { Cell } from '../../../core/responses/schema.ts';
import type { Language } from '../../../core/text/schema.ts';
import { read, setupRows } from './setup-rows.ts';

const languages: readonly Language[] = ['en', 'zh-CN', 'zh-TW'];
const policies: readonly RepeatPolicy[] = ['all', 'latest', 'latestPerPeriod'];
const sameOptions = [
  ['零售', 'Retail'],
  ['北京', 'Beijing', 'BJ'],
];

/** Setup with another cell in the row of a key. */
const changed = (key: string, cell: Cell): Cell[][] =>
  setupRows('en').map((row) => (row[0] === key ? [key, row[1] ?? '', cell, ...row.slice(3)] : row));
const placeOf = (rows: readonly Cell[][], key: string) => rows.findIndex(([first]) => first === key) + 1;

test.each(languages.flatMap((language) => policies.map((repeat) => [language, repeat] as const)))(
  '%s: what is written is read back: %s',
  (language, repeat) => {
    const { state, faults } = read(setupRows(language, { repeat, sameOptions }));
    expect(faults).toEqual([]);
    expect(state).toMatchObject({ repeat, sameOptions });
  },
);

test('without the rows, as an earlier version wrote it, or with blank cells every response counts', () => {
  const without = setupRows('en').filter(([key]) => key !== 'repeat' && key !== 'sameOptions');
  for (const rows of [without, changed('repeat', ''), changed('sameOptions', ' ')]) {
    const { state, faults } = read(rows);
    expect(faults).toEqual([]);
    expect(state).toMatchObject({ repeat: 'all', sameOptions: [] });
  }
});

describe('what people type', () => {
  test.each<[typed: Cell, repeat: RepeatPolicy]>([
    ['Only the latest', 'latest'],
    ['每个周期计最近一次', 'latestPerPeriod'],
    ['latest', 'latest'],
  ])('%j is %s', (typed, repeat) => {
    expect(read(changed('repeat', typed)).state.repeat).toBe(repeat);
  });

  test('options in full width', () => {
    expect(read(changed('sameOptions', '零售＝Retail；北京＝Beijing＝BJ')).state.sameOptions).toEqual(sameOptions);
  });

  test.each<[key: string, typed: Cell, code: string, value: string]>([
    ['repeat', 'the first', 'unknownChoice', 'the first'],
    ['repeat', 3, 'unknownChoice', '3'],
    ['sameOptions', 'Retail', 'badOptions', 'Retail'],
    ['sameOptions', 'A = B; B = C', 'optionTwice', 'B'],
    ['sameOptions', 5, 'badText', '5'],
    ['sameOptions', true, 'badText', 'true'],
  ])('%s: %j is told with its cell', (key, typed, code, value) => {
    const rows = changed(key, typed);
    const { faults } = read(rows);
    expect(faults.map((fault) => [fault.code, fault.row, fault.column, fault.args.value])).toEqual([
      // Column C, from 0.
      [code, placeOf(rows, key), 2, value],
    ]);
  });
});
