import { describe, expect, test } from 'vitest';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { readStandard } from '../../../core/standard-tab/read-standard.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { standards } from '../../../core/standards/index.ts';
import { weightedProcedure as s12 } from '../../../core/standards/weighted-procedure.ts';
import type { Language } from '../../../core/text/schema.ts';
import { edited, read, standardRows } from './standard-rows.ts';

const languages: readonly Language[] = ['en', 'zh-CN', 'zh-TW'];
const same = (text: string) => ({ en: text, 'zh-CN': text, 'zh-TW': text });

describe.each(standards.map((standard) => [standard.id, standard] as const))('%s', (_id, standard) => {
  test.each(languages)('written in %s it is read back whole, in every language', (language) => {
    for (const now of languages)
      expect(readStandard(standardRows(standard, language), standards, {}, now)).toEqual({
        standard,
        isEdited: false,
        faults: [],
      });
  });

  test('rows may be sorted, and rows of people stand between them', () => {
    const rows = standardRows(standard).reverse();
    rows.splice(3, 0, ['', 'my own remark']);
    expect(read(rows)).toEqual({ standard, isEdited: false, faults: [] });
  });

  test.each(languages)('a change made in %s keeps the other texts, ids and clauses', (language) => {
    const rows = edited(standardRows(standard, language), ['setting|keepFrom', 2, 85]);
    const expected: Standard = { ...standard, version: 2, keepFrom: 85, examples: [] };
    expect(read(rows)).toEqual({ standard: expected, isEdited: true, faults: [] });
  });
});

// Columns: B stands for 1; a dimension has its weight in C, points from D, its department behind them.
const [quality, rohs] = s12.dimensions;
test.each<[name: string, edits: Parameters<typeof edited>[1][], expected: Partial<Standard>]>([
  [
    'weights and points',
    [
      ['dimension|product-quality', 2, 30],
      ['dimension|product-quality', 7, '３０'],
      ['dimension|rohs', 2, '15'],
      ['dimension|rohs', 5, '12,5'],
      ['dimension|rohs', 6, 13],
      ['dimension|rohs', 7, 15],
    ],
    {
      dimensions: [
        { ...(quality as (typeof s12.dimensions)[0]), weight: 30, points: [5, 10, 16, 20, 30] },
        { ...(rohs as (typeof s12.dimensions)[0]), weight: 15, points: [4, 10, 12.5, 13, 15] },
        ...s12.dimensions.slice(2),
      ],
    },
  ],
  [
    'a grade',
    [['band|A', 2, '９０％']],
    { bands: s12.bands.map((band) => (band.grade === 'A' ? { ...band, from: 90 } : band)) },
  ],
  [
    'rules',
    [
      ['trigger|low-total', 2, 75.5],
      ['trigger|low-total', 3, 30],
      ['trigger|low-total', 7, 'Call them'],
      ['trigger|low-item', 2, 1],
      ['trigger|low-item', 4, ' Ms Lin '],
    ],
    {
      triggers: s12.triggers.map((one) =>
        one.id === 'low-total'
          ? {
              ...one,
              when: { on: 'score', below: 75.5 },
              action: { ...one.action, dueInDays: 30, title: same('Call them') },
            }
          : { ...one, when: { on: 'eachItem', atMostLevel: 1 }, action: { ...one.action, owner: same('Ms Lin') } },
      ),
    },
  ],
  [
    'settings, in words of any language',
    [
      ['setting|missing', 2, '計為 0 分'],
      ['setting|minimumWeight', 2, 0],
      ['setting|roundTo', 2, '0,1'],
      ['setting|period', 2, 'Quarter'],
    ],
    { missing: { policy: 'zero', minimumWeight: 0 }, roundTo: 0.1, period: 'quarter' },
  ],
])('%s of S12 are read as changed, under the next version', (_name, edits, expected) => {
  const { standard, isEdited, faults } = read(edited(standardRows(s12), ...edits));
  expect(faults).toEqual([]);
  expect([isEdited, standard]).toEqual([true, { ...s12, version: 2, examples: [], ...expected }]);
});

test('a department may be taken away, and given where there was none', () => {
  const bare = read(edited(standardRows(s12), ['dimension|rohs', 8, ''])).standard;
  expect(bare?.dimensions[1]).not.toHaveProperty('department');
  const given = read(edited(standardRows(bare as Standard), ['dimension|rohs', 8, 'Lab']), [bare as Standard]).standard;
  expect(given?.dimensions[1]?.department).toEqual(same('Lab'));
});

test('open aspects have no weights of their own to change', () => {
  const rows = standardRows(fivePoint);
  expect(rows.filter(([key]) => /^dimension\|/.test(String(key)))).toEqual([]);
});

describe('versions', () => {
  const limit = (value: number) => edited(standardRows(s12), ['trigger|low-total', 2, value]);
  const own = read(limit(75)).standard as Standard;

  test('a change is one above all that were ever given', () => {
    expect(own.version).toBe(2);
    expect(read(limit(75), [], { [s12.id]: 6 }).standard?.version).toBe(7);
    expect(read(limit(75), [{ ...s12, version: 4, keepFrom: 1 }]).standard?.version).toBe(5);
    expect(read(edited(standardRows(own), ['setting|keepFrom', 2, 70]), [own], { [s12.id]: 2 }).standard?.version).toBe(
      3,
    );
  });

  test('what nobody touched keeps the version that it was written with, remembered or not', () => {
    expect(read(standardRows(own), [own])).toEqual({ standard: own, isEdited: false, faults: [] });
    expect(read(standardRows(own))).toEqual({ standard: own, isEdited: false, faults: [] });
  });

  test('changed back, it is the built-in standard again', () => {
    const back = edited(standardRows(own), ['trigger|low-total', 2, 70]);
    expect(read(back, [own], { [s12.id]: 2 })).toEqual({ standard: s12, isEdited: true, faults: [] });
  });

  test('the tab says that the team changed the rules, only then', () => {
    const said = (standard: Standard) =>
      standardRows(standard).some((cells) => cells.some((cell) => /^Your team/.test(String(cell))));
    expect([said(s12), said(own), said({ ...s12, minimumGroup: 9 })]).toEqual([false, true, false]);
  });
});

test.each([
  ['no tab', []],
  [
    'a tab of an earlier version',
    [
      ['top:0', 'Standard'],
      ['rules:1', 'S12'],
    ],
  ],
  [
    'a standard that is not known',
    [
      ['standard|gone|1|abc', 'Old'],
      ['setting|keepFrom', 'Keep from', 80],
    ],
  ],
])('%s says nothing', (_name, rows) => {
  expect(read(rows)).toEqual({ standard: null, isEdited: false, faults: [] });
});
