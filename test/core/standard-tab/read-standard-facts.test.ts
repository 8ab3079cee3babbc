import { describe, expect, test } from 'vitest';
import { standardSchema } from '../../../core/standard-rules/schema.ts';
import type { Dimension, Standard } from '../../../core/standard-rules/standard.ts';
import { takesFacts } from '../../../core/standard-tab/standard-facts.ts';
import { standards } from '../../../core/standards/index.ts';
import { operationalItem, operationalItems } from '../../../core/standards/operational-items.ts';
import type { Language } from '../../../core/text/schema.ts';
import { rowAt } from '../tabs/tab-rows.ts';
import { tree, witness } from './small-standards.ts';
import { edited, read, standardRows } from './standard-rows.ts';

// Columns of the facts: the dimension in C, the values for 0 and 100 in F to I.
const languages: readonly Language[] = ['en', 'zh-CN', 'zh-TW'];
type Edits = Parameters<typeof edited>[1][];

const changedTo = (standard: Standard, edits: Edits, language: Language = 'en'): Standard => {
  const { standard: now, faults } = read(edited(standardRows(standard, language), ...edits), [tree, standard]);
  expect(faults).toEqual([]);
  if (!now) throw new Error('no standard');
  expect(standardSchema.safeParse(now).error?.issues ?? []).toEqual([]);
  for (const other of languages) {
    const drawn = standardRows(now, other);
    expect(read(drawn, [tree, now])).toEqual({ standard: now, isEdited: false, faults: [] });
    // The workbook forgot it: its tab alone says what it was.
    expect(read(drawn, [tree])).toEqual({ standard: now, isEdited: false, faults: [] });
  }
  return now;
};
const dimension = ({ dimensions }: Standard, at: number): Dimension => {
  const found = dimensions[at];
  if (!found) throw new Error('no such dimension');
  return found;
};
const weights = ({ items = [] }: Dimension) => items.map(({ id, weight }) => [id, weight]);
const close = (value: number) => expect.closeTo(value, 9);

describe('a fact is given to a dimension', () => {
  test.each([
    ['Service', 'en'],
    ['服务', 'zh-CN'],
    ['服務', 'zh-TW'],
    ['service', 'en'],
  ] as const)('"%s": it has a quarter beside three items, which keep three quarters', (title, language) => {
    const now = changedTo(tree, [['fact|pass-rate', 2, title]], language);
    // 100 / (3 + 1) = 25; 50, 30 and 20 times 0.75
    expect(weights(dimension(now, 0))).toEqual([
      ['speed', 37.5],
      ['care', 22.5],
      ['complaint-rate', 15],
      ['pass-rate', 25],
    ]);
    expect(dimension(now, 0).items?.[3]).toEqual({ ...operationalItem('pass-rate'), weight: 25 });
    expect(dimension(now, 1)).toEqual(tree.dimensions[1]);
  });

  test('two at once share alike', () => {
    const now = changedTo(tree, [
      ['fact|pass-rate', 2, 'Service'],
      ['fact|price-level', 2, 'Service'],
    ]);
    // 100 / 5 = 20 each; 50, 30 and 20 times 0.6
    expect(weights(dimension(now, 0)).map(([, weight]) => weight)).toEqual([30, 18, 12, 20, 20].map(close));
  });

  test('a dimension that was one question keeps it as an item', () => {
    const now = changedTo(tree, [['fact|pass-rate', 2, 'Goods']]);
    expect(dimension(now, 1).items).toEqual([
      { id: 'goods', title: dimension(tree, 1).title, headers: ['wares'], weight: 50 },
      { ...operationalItem('pass-rate'), weight: 50 },
    ]);
  });

  test('with values it is scored by them', () => {
    const now = changedTo(tree, [
      ['fact|price-level', 2, 'Goods'],
      ...[80, 95, 105, '120'].map((value, step): Edits[number] => ['fact|price-level', 5 + step, value]),
    ]);
    expect(dimension(now, 1).items?.[1]?.operational?.anchors).toEqual({
      zeroBelow: 80,
      from: 95,
      to: 105,
      zeroAbove: 120,
    });
  });
});

describe('a fact is taken away', () => {
  test('its weight goes to the others', () => {
    const now = changedTo(tree, [['fact|complaint-rate', 2, '']]);
    // 50 and 30 of 80
    expect(weights(dimension(now, 0))).toEqual([
      ['speed', 62.5],
      ['care', close(37.5)],
    ]);
  });

  test('what was given and taken away again is the standard that was, exactly', () => {
    for (const [title, id] of [
      ['Service', 'service'],
      ['Goods', 'goods'],
    ]) {
      const given = changedTo(tree, [['fact|pass-rate', 2, title ?? '']]);
      const back = read(edited(standardRows(given), ['fact|pass-rate', 2, '']), [tree, given]);
      expect([id, back.standard]).toEqual([id, tree]);
    }
  });

  test.each(
    standards
      .filter(takesFacts)
      .flatMap((standard) => standard.dimensions.map(({ title }) => [standard.id, title.en, standard] as const)),
  )('in %s from %s, where it was given', (_id, title, standard) => {
    const id = ['pass-rate', 'brand-spend', 'word-of-mouth'].find((one) =>
      standard.dimensions.every(({ items = [] }) => items.every((item) => item.id !== one)),
    );
    const given = read(edited(standardRows(standard), [`fact|${id}`, 2, title])).standard;
    expect(given?.version).toBe(standard.version + 1);
    const back = edited(standardRows(given as Standard), [`fact|${id}`, 2, '']);
    expect(read(back, [given as Standard]).standard).toBe(standard);
  });

  test('it moves to another dimension', () => {
    const now = changedTo(tree, [['fact|complaint-rate', 2, 'Goods']]);
    expect(weights(dimension(now, 0)).map(([id]) => id)).toEqual(['speed', 'care']);
    expect(weights(dimension(now, 1))).toEqual([
      ['goods', 50],
      ['complaint-rate', 50],
    ]);
    expect(dimension(now, 1).items?.[1]?.operational?.anchors).toEqual({ zero: 10, hundred: 0 });
  });

  test('without its values it is shown and not scored', () => {
    const now = changedTo(tree, [
      ['fact|complaint-rate', 5, ''],
      ['fact|complaint-rate', 6, '–'],
    ]);
    expect(dimension(now, 0).items?.[2]).toEqual({ ...operationalItem('complaint-rate'), weight: 20 });
  });
});

test('weights of items are read as typed', () => {
  const now = changedTo(tree, [
    ['item|service|speed', 3, 45],
    ['item|service|care', 3, '３５'],
  ]);
  expect(weights(dimension(now, 0)).map(([, weight]) => weight)).toEqual([45, 35, 20]);
});

test('the table lists every fact of S3 once, and only where facts have a place', () => {
  const keysOf = (standard: Standard) =>
    standardRows(standard).flatMap(([key]) => (String(key).startsWith('fact|') ? [String(key).slice(5)] : []));
  expect(keysOf(tree)).toEqual(operationalItems.map(({ id }) => id));
  expect(keysOf(witness)).toEqual([]);
  // An item of opinion that has the id of a fact leaves no place for it.
  const [service, goods] = tree.dimensions;
  if (!service || !goods) throw new Error('no dimensions');
  expect(keysOf({ ...tree, dimensions: [service, { ...goods, id: 'pass-rate' }] })).not.toContain('pass-rate');
});

test('what to fill in is said before the first of the facts', () => {
  const rows = standardRows(tree);
  const told = rows.findIndex(([, text]) => String(text).startsWith('A fact with a dimension counts there'));
  expect(told).toBeGreaterThan(0);
  expect(told).toBeLessThan(rows.findIndex(([key]) => String(key).startsWith('fact|')));
});

test('the table says in words what the values mean', () => {
  const said = (standard: Standard) =>
    String(standardRows(standard)[rowAt(standardRows(standard), 'fact|complaint-rate')]?.[9]);
  expect(said(tree)).toBe('10 % scores 0, 0 % scores 100, linear between');
  expect(
    said(
      changedTo(
        tree,
        [5, 6].map((column): Edits[number] => ['fact|complaint-rate', column, '']),
      ),
    ),
  ).toMatch(/not scored/);
});
