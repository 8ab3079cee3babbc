import { expect, test } from 'vitest';
import { verdictWords } from '../../../core/panels/comparison-words.ts';
import { comparisons } from '../../../core/panels/comparisons.ts';
import { headline } from '../../../core/panels/headline.ts';
import { segments } from '../../../core/panels/segments.ts';
import { earlier, inputOf, later, type Rows, rowsOf, targets } from './compared.ts';
import { blockOf, panelInput } from './panel-input.ts';

test('what is compared, both sides, the difference with its interval, n needed, and what can be said', () => {
  const panel = comparisons(inputOf([...earlier, ...later], { targets }));
  const table = blockOf(panel, 'table');
  const words = 'differs: below the rest (±21.3), few';
  // R: t.test(c(70, 80, 90, 100, 100), c(40, 50, 60, 70, 80)): 28, 6.73 to 49.27 with df 7.7199.
  expect(table.rows.map((row) => [row[0], row[1], row[3], row[4], row[6], row[7], row[9]])).toEqual([
    ['Index', 88, '2026-09', 60, 28, '6.7 to 49.3', 'changed: up (±21.3), few'],
    ['Quality', 88, '2026-09', 60, 28, '6.7 to 49.3', 'changed: up (±21.3), few'],
    ['Delivery', 80, '2026-09', 80, 0, null, 'cannot be tested: all answers alike'],
    // Mean 74 of ten, variance (5 · 14² · 2 + 1000 + 680) / 9 = 404.44: ± 2.262157·√40.444 = 14.386.
    ['Index', 74, 'target', 70, 4, '-10.4 to 18.4', 'no detectable difference (±14.4), few'],
    ['Region: North', 60, 'the rest', 88, -28, '-49.3 to -6.7', words],
    ['Region: South', 88, 'the rest', 60, 28, '6.7 to 49.3', words.replace('below', 'above')],
  ]);
  const [rule, waves, needed, few] = blockOf(panel, 'notes').lines;
  expect(rule).toContain('all 5 comparisons');
  expect(waves).toBe('Periods: 2026-10 compared with 2026-09.');
  expect(needed).toMatch(/5 points .*10/);
  expect(few).toBe('“Few”: fewer than 30 answers on one side, a first sign only.');
});

test.each([
  ['zh-CN', '有变化：上升（±21.3），样本较少'],
  ['zh-TW', '有變化：上升（±21.3），樣本較少'],
] as const)('the words in %s', (language, words) => {
  const { rows } = blockOf(comparisons(inputOf([...earlier, ...later], { language })), 'table');
  expect(rows[0]?.[9]).toBe(words);
});

test('fifteen rows: headline figures, then what differs, then the others; the rest is counted', () => {
  const many = Array.from({ length: 20 }, (_, at) =>
    rowsOf('2026-10-10', `R${at}`, ...[60, 70, 80].flatMap((v) => [v, v])),
  ).flat();
  const odd = rowsOf('2026-10-10', 'Odd', 0, 1, 2, 3, 4, 5);
  const panel = comparisons(inputOf([...many, ...odd], { targets }));
  const { rows } = blockOf(panel, 'table');
  expect(rows).toHaveLength(15);
  expect(rows[0]?.slice(0, 4)).toEqual(['Index', expect.any(Number), 126, 'target']);
  expect(rows.map(([what]) => what)).toContain('Region: Odd');
  // 1 target, 21 regions.
  expect(panel?.blocks[2]).toEqual({
    kind: 'notes',
    lines: ['Comparisons not shown: 7, with a change or difference: 0.'],
  });
});

test('nothing to compare is no section; several standards are said', () => {
  expect(comparisons(inputOf(earlier))).toBeNull();
  expect(comparisons(panelInput({}, {}, { isSmall: true }))).toBeNull();
  const mixed = [...earlier, ...later.map((one) => ({ ...one, standard: 'sample@2' }))];
  const panel = comparisons(inputOf(mixed));
  expect(panel?.blocks).toHaveLength(1);
  expect(blockOf(panel, 'notes').lines).toEqual([
    '2026-09 → 2026-10: not compared: graded under several standards',
    expect.stringMatching(/^Segments are not compared/),
  ]);
});

test('the change card says whether the change is more than chance', () => {
  const change = (counting: Rows) => {
    const { cards } = blockOf(headline(inputOf(counting)), 'figures');
    return cards
      .find(({ format }) => format === 'change')
      ?.detail.split('\n')
      .slice(2);
  };
  expect(change([...earlier, ...later])).toEqual(['changed: up (±21.3)']);
  const again = earlier.map((one) => ({ ...one, response: { ...one.response, at: '2026-10-10' } }));
  // R: t.test of five against the same five: ± 2.306004·√(250 / 5 + 250 / 5) = 23.06.
  expect(change([...earlier, ...again])).toEqual(['no detectable change (±23.1)']);
  expect(change([...earlier, ...later.map((one) => ({ ...one, standard: 'sample@2' }))])).toEqual([
    'not compared: graded under several standards',
  ]);
  // Four are too few to say anything of them.
  expect(change([...earlier, ...later.slice(0, 4)])).toEqual([]);
});

test('where the interval leaves out 0 but the test fails among the others, it is not certain; nothing is said of ±', () => {
  // Low: mean 65.33, variance 23.5, n = 9; the others: mean 70, variance 67.5, n = 81. t = −4.67 / √(23.5 / 9 + 67.5 / 81) = −2.51
  // with df 13: p = .026, ten times that among ten.
  const counting = [
    ...Array.from({ length: 9 }, (_, at) =>
      rowsOf('2026-10-10', `R${at}`, ...[60, 70, 80].flatMap((v) => [v, v, v])),
    ).flat(),
    ...rowsOf('2026-10-10', 'Low', 60, 60, 60, 65, 65, 65, 70, 70, 73),
  ];
  const input = inputOf(counting);
  const row = blockOf(comparisons(input), 'table').rows.find(([what]) => what === 'Region: Low');
  // Region: 10 tested; Team has one value and so no rest.
  expect(row?.slice(-1)).toEqual(['not certain among 10 comparisons, few']);
  const panel = segments(input);
  expect(JSON.stringify(blockOf(panel, 'table').rows)).toContain('not certain among 10 comparisons, few answers');
  // Nothing was found in any column, so no line names one.
  expect(blockOf(comparisons(input), 'notes').lines).toContain('No column shows a difference.');
});

test('n needed stands beside what was not found only', () => {
  const { rows } = blockOf(comparisons(inputOf([...earlier, ...later], { targets })), 'table');
  expect(rows.map((row) => row[8])).toEqual([null, null, null, expect.any(Number), null, null]);
});

test('a lopsided interval has no ± in words', () => {
  const comparison = {
    about: { kind: 'csat' },
    against: { kind: 'before', period: '2026-09' },
    now: { value: 80, n: 70 },
    there: { value: 60, n: 80 },
    test: { difference: 20, interval: [5.24, 33.39], p: 0.008 },
    need: { measure: 'csat', against: 'group', of: 0.6 },
    ...{ adjusted: 0.008, among: 1 },
  } as const;
  expect(verdictWords({ ...comparison, verdict: 'up' }, 'en')).toBe('changed: up');
  expect(verdictWords({ ...comparison, verdict: 'none' }, 'en')).toBe('no detectable change');
  expect(verdictWords({ ...comparison, verdict: 'unsure', among: 24 }, 'zh-CN')).toBe('在 24 项比较中不能确定');
  expect(verdictWords({ ...comparison, verdict: 'unsure' }, 'en')).toBe('not certain');
});
