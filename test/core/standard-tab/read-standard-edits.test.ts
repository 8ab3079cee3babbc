import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../core/responses/schema.ts';
import { standardSchema } from '../../../core/standard-rules/schema.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import type { Language } from '../../../core/text/schema.ts';
import { rowAt } from '../tabs/tab-rows.ts';
import { tree, witness } from './small-standards.ts';
import { edited, read, standardRows } from './standard-rows.ts';

const languages: readonly Language[] = ['en', 'zh-CN', 'zh-TW'];
type Edits = Parameters<typeof edited>[1][];
const long = 'x'.repeat(5000);
const same = (text: string) => ({ en: text, 'zh-CN': text, 'zh-TW': text });
const [letter, praise] = witness.evidence ?? [];
const [best, rest] = tree.rewards?.classes ?? [];
const [service, goods] = tree.dimensions;
if (!letter || !praise || !best || !rest || !service || !goods || !tree.rewards) throw new Error('too small');
const [poor, , good] = service.descriptors ?? [];
const { rewards } = tree;

test.each<[name: string, standard: Standard, edits: Edits, expected: Partial<Standard>]>([
  [
    'descriptors, for every language',
    tree,
    [['descriptor|service', 3, ' never in time ']],
    {
      dimensions: [
        { ...service, descriptors: [poor, same('never in time'), good].flatMap((text) => text ?? []) },
        goods,
      ],
    },
  ],
  [
    'the range and the verdict of evidence',
    witness,
    [
      ['evidence|praise', 2, 70],
      ['evidence|praise', 3, '95'],
      ['evidence|praise', 4, 82.5],
      ['evidence|letter', 5, '高興'],
    ],
    {
      evidence: [
        { ...letter, grade: 'glad' },
        { ...praise, from: 70, to: 95, initial: 82.5 },
      ],
    },
  ],
  [
    'amounts, notes and the currency',
    tree,
    [
      ['reward|best', 2, ''],
      ['reward|rest', 2, '-50,5'],
      ['reward|rest', 5, 'a letter'],
      ['setting|currency', 2, 'ｔｗｄ'],
    ],
    {
      rewards: {
        ...rewards,
        currency: 'TWD',
        classes: [
          { ...best, amount: null },
          { ...rest, amount: -50.5, note: same('a letter') },
        ],
      },
    },
  ],
])('%s are read as changed, and drawn and read again as the same', (_name, standard, edits, expected) => {
  const { standard: now, faults } = read(edited(standardRows(standard), ...edits), [standard]);
  expect(faults).toEqual([]);
  expect(now).toEqual({ ...standard, version: 2, ...expected });
  expect(standardSchema.safeParse(now).error?.issues ?? []).toEqual([]);
  for (const language of languages)
    expect(read(standardRows(now as Standard, language), [standard, now as Standard])).toEqual({
      standard: now,
      isEdited: false,
      faults: [],
    });
});

describe('the next review', () => {
  const reviewOf = (cell: Cell) => read(edited(standardRows(tree), ['setting|nextReview', 2, cell]), [tree]).standard;

  test.each<[Cell, string]>([
    // 2026-05-01 is 46143 days after 1899-12-30
    [46143, '2026-05-01'],
    [46143.75, '2026-05-01'],
    [36526, '2000-01-01'],
    [73050, '2099-12-31'],
    ['2026-05-01', '2026-05-01'],
    ['2026-05-01T00:00:00', '2026-05-01'],
    ['2026/5/1', '2026-05-01'],
    ['2026.05.01', '2026-05-01'],
    ['2026年5月1日', '2026-05-01'],
    [' ２０２６ 年 5 月 1 日 ', '2026-05-01'],
  ])('%j is %s', (cell, day) => {
    expect(reviewOf(cell)?.nextReview).toBe(day);
  });

  test('blank, none is set', () => {
    expect(reviewOf('')).not.toHaveProperty('nextReview');
    expect(reviewOf('2027-03-31')).toBe(tree);
  });

  test.each<Cell>(['soon', '1/5/2026', '2026-02-30', '1999-12-31', 5, 36525, 73051, true, '#REF!', '46143', long])(
    '%j is no day',
    (cell) => {
      const rows = standardRows(tree);
      const { standard, faults } = read(edited(rows, ['setting|nextReview', 2, cell]), [tree]);
      expect([standard, faults.map(({ code, row, column }) => [code, row, column])]).toEqual([
        null,
        [['badDate', rowAt(rows, 'setting|nextReview') + 1, 2]],
      ]);
    },
  );

  test('its row may be gone only while no day is set', () => {
    const without = (standard: Standard) =>
      read(
        edited(standardRows(standard), ['setting|keepFrom', 2, 70]).filter(([key]) => key !== 'setting|nextReview'),
        [standard],
      ).faults.map(({ code, args }) => [code, args]);
    const { nextReview: _, ...unset } = tree;
    expect(without(tree)).toEqual([['rowGone', { name: 'Next review' }]]);
    expect(without(unset)).toEqual([]);
  });
});

test.each<[standard: Standard, key: string, column: number, cells: readonly Cell[], code: string]>([
  [tree, 'descriptor|goods', 2, ['', 5, true, '#NAME?', long], 'badText'],
  [tree, 'descriptor|goods', 4, ['', 5, true, '#NAME?', long], 'badText'],
  [tree, 'reward|best', 2, ['many', true, '#REF!', '1,000', 1e8], 'badDecimal'],
  [tree, 'reward|best', 5, ['', 5, true, '#NAME?', long], 'badText'],
  [tree, 'setting|currency', 2, ['', 'yuan', '¥', 156, true, '#REF!', long], 'badCurrency'],
  [witness, 'evidence|praise', 2, ['', 'many', true, '#REF!', -1, 101], 'badDecimal'],
  [witness, 'evidence|praise', 3, ['', 'many', true, '#REF!', -1, 101], 'badDecimal'],
  [witness, 'evidence|praise', 4, ['', 'many', true, '#REF!', -1, 101], 'badDecimal'],
  [witness, 'evidence|praise', 4, [0.9], 'maybePercent'],
  [witness, 'evidence|praise', 5, ['', 'happy', 7, true, '#REF!', long], 'unknownChoice'],
  // praise lies between 80 and 100; a letter below 40, not at it
  [witness, 'evidence|praise', 4, [79, 79.5], 'evidenceRange'],
  [witness, 'evidence|letter', 4, [40], 'evidenceRange'],
])('%j: %s in column %i: %j is %s', (standard, key, column, cells, code) => {
  const rows = standardRows(standard);
  for (const cell of cells) {
    const { standard: now, faults } = read(edited(rows, [key, column, cell]), [standard]);
    expect([now, faults.map((fault) => [fault.code, fault.row, fault.column])], String(cell).slice(0, 20)).toEqual([
      null,
      [[code, rowAt(rows, key) + 1, column]],
    ]);
    expect(JSON.stringify(faults).length).toBeLessThan(500);
  }
});

test('a range that no longer holds its initial score is told where that score stands', () => {
  const rows = standardRows(witness);
  expect(read(edited(rows, ['evidence|praise', 2, 95]), [witness]).faults).toEqual([
    {
      code: 'evidenceRange',
      row: rowAt(rows, 'evidence|praise') + 1,
      column: 4,
      args: { from: 95, to: 100, value: 90 },
    },
  ]);
});

test('an amount above that of the better class is told', () => {
  const rows = standardRows(tree);
  expect(read(edited(rows, ['reward|rest', 2, 201]), [tree]).faults).toEqual([
    { code: 'rewardOrder', row: rowAt(rows, 'reward|rest') + 1, column: 2, args: { value: 201, above: 200 } },
  ]);
});

test('verdicts stand where grades with a number would', () => {
  const said = standardRows(witness, 'zh-CN');
  expect(said.some((cells) => String(cells[0]).startsWith('band|'))).toBe(false);
  const at = said.findIndex((cells) => cells[2] === '适用凭据');
  expect(said.slice(at + 1, at + 3).map((cells) => cells.slice(1))).toEqual([
    ['高兴', '表扬'],
    ['遗憾', '来函'],
  ]);
  expect(said[rowAt(said, 'evidence|letter')]?.slice(1)).toEqual(['来函', 0, 40, 20, '遗憾', '0 至 40 以下']);
});
