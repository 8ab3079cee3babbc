import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Pasted } from '../../../core/paste/draft.ts';
import { readPaste } from '../../../core/paste/read-paste.ts';
import { repairAll, repairPaste } from '../../../core/paste/repair.ts';
import { standardOf } from '../../../core/paste/standard-of.ts';
import { standardSchema } from '../../../core/standard-rules/schema.ts';

const origin = { id: 'own-x', title: 'X', date: '2026-11-21', language: 'en' } as const;
const standardIn = (pasted: Pasted) => standardOf(pasted, origin);
const graded = (text: string) => `Item\tWeight\nCare\t60\nSpeed\t40\n\n${text}`;
const ids = (text: string) => readPaste(text).findings.map(({ id }) => id);
const many = (count: number, one: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => one(place + 1)).join('\t');
const wide = (count: number) =>
  `Item\tWeight\t${many(count, String)}\nCare\t60\t${many(count, (n) => String(n % 70))}\nSpeed\t40\t${many(count, (n) => String(n % 50))}`;

/** Tables as people and machines get them wrong; nothing in them may get past the rules of a standard. */
const bad: Readonly<Record<string, string>> = {
  nothing: '',
  'one cell': 'hello',
  'only numbers': '1\t2\t3\n4\t5\t6',
  'too long': 'x'.repeat(20_001),
  'a thousand columns': wide(998),
  html: '<table><tr><td>Item</td><td>Weight</td></tr></table>',
  formulas: 'Item\tWeight\n=1+1\t60\n=IMPORTXML("http://x","y")\t=20+20',
  'names that every object has': graded('__proto__\t80-100\nconstructor\t60-79\nconstructor.\t0-59'),
  'marks of direction': 'Item\tWeight\n\u200fجودة\u200f\t\u200f60\u200f\nB\t\u202a40\u202c',
  'words for weights': 'Item\tWeight\nA\tNaN\nB\tInfinity\nC\t40',
  'huge weights': 'Item\tWeight\nA\t999999999\nB\t40',
  'thirds that do not add up': 'Item\tWeight\nA\t33,3\nB\t33,3\nC\t33,3',
  'points below 0': 'Item\tWeight\tGood\tFair\tPoor\nA\t60\t60\t20\t-10\nB\t40\t-40\t10\t-5',
  'all grades the same': graded('Grade\tScore\nGood\t80-100\nFair\t80-100\nBad\t80-100'),
  'grades the wrong way round': graded('Grade\tScore\nGood\t100-80\nBad\t79-0'),
  'grades that nobody can read': graded('Grade\tScore\nGood\tmany\nFair\tsome\nBad\tfew'),
  'grades without a dimension': 'Item\tWeight\n\t100\n\nGrade\tScore\nA\t80-100\nA\t40-79',
  'a grade that cannot be read above one that reaches too high': graded('Grade\tScore\nA\t50以上\nB\tn/a\nC\t[20,70)'),
  'grades that only end somewhere': graded('D\t61以下\nC\t46-85\nA\t45以下\nB\t> 0\nF\t55-35'),
  'a range that says nothing': graded('D\t>=51\nC\t[95,35)\nB\tn/a'),
  'one number for every level': 'Item\tWeight\t1\t1\t1\nA\t60\t60\t30\t10\nB\t40\t40\t20\t5',
  'everything at once':
    '項目\t權重\t非常滿意\t滿意\t普通\t不滿意\t非常不滿意\n品質\t30%\t30\t\t\t\t\n服務\t30%\t28\t32\t2x\t-16\t8\n交期\t\t35\t\t\t\t\n價格\t20%\t\t\t\t\t\n價格\t5%\t5\t4\t3\t2\t1\n\n甲\t95以上\n乙\t80-94\n丙\t60~80\n丁\t60以下',
};

/** One repair after the other, the one that `pick` chooses of those that are offered, as a person ticks them. */
function oneByOne(text: string, pick: (offered: readonly string[]) => string | undefined): Pasted {
  const read = readPaste(text);
  const asked: string[] = [];
  for (let now = read; ; ) {
    const next = pick(now.findings.flatMap(({ id, repair }) => (repair ? [id] : [])));
    if (next === undefined) return now;
    asked.push(next);
    now = repairPaste(read, asked);
    if (asked.length > 200) throw new Error(`no end of repairs: ${next}`);
  }
}

describe.each(Object.entries(bad))('%s', (_, text) => {
  const read = readPaste(text);
  const all = repairAll(read);

  test('is a standard that holds, or says what is in the way', () => {
    for (const pasted of [read, all]) {
      const standard = standardIn(pasted);
      expect(standard === null).toBe(pasted.findings.some(({ blocks }) => blocks));
      if (standard) expect(z.safeParse(standardSchema, standard).error?.issues).toBeUndefined();
    }
  });

  test('repairs lose no dimension, leave nothing to repair and do no more the second time', () => {
    expect(all.draft.dimensions).toHaveLength(read.draft.dimensions.length);
    expect(all.findings.filter(({ repair }) => repair)).toEqual([]);
    expect(repairAll(all)).toEqual(all);
  });

  test('repairs one by one, first or last first, come to the same', () => {
    const first = oneByOne(text, (offered) => offered[0]);
    const last = oneByOne(text, (offered) => offered[offered.length - 1]);
    for (const pasted of [first, last]) expect(pasted.findings).toEqual(all.findings);
  });

  test('every finding has an id of its own', () => {
    for (const { findings } of [read, all]) expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });
});

describe('what is read', () => {
  test('a table has at most twenty levels', () => {
    expect(ids(wide(998))).toEqual(['tooManyLevels']);
    expect(readPaste(wide(998)).findings[0]?.args).toEqual({ n: 998, most: 20 });
    expect(ids(wide(20))).not.toContain('tooManyLevels');
  });

  test('a range may begin with its upper end', () => {
    const { draft } = readPaste(graded('Grade\tScore\nGood\t100-80\nBad\t79-0'));
    expect(draft.bands.map(({ from, to }) => [from, to])).toEqual([
      [80, 100],
      [0, 79],
    ]);
  });

  test('marks of direction and breadth that nobody sees are no part of a cell', () => {
    const { draft } = readPaste(bad['marks of direction'] ?? '');
    expect(draft.dimensions.map(({ name, weight }) => [name, weight.value])).toEqual([
      ['جودة', 60],
      ['B', 40],
    ]);
  });

  test.each([
    ['Item\tWeight\nA\t0.6\nB\t40%', [60, 40]],
    // As they stand they are 100 already.
    ['Item\tWeight\nA\t0.6\nB\t99.4%', [0.6, 99.4]],
    ['Item\tWeight\nA\t60%\nB\t40', [60, 40]],
  ])('%j: shares beside percentages', (text, weights) => {
    expect(readPaste(text).draft.dimensions.map(({ weight }) => weight.value)).toEqual(weights);
  });

  test('levels that carry the same number are told', () => {
    expect(ids(bad['one number for every level'] ?? '')).toEqual(['duplicateLevel.2', 'duplicateLevel.3']);
  });

  test('points below 0 are none', () => {
    expect(ids(bad['points below 0'] ?? '')).toEqual([
      'unreadablePoints.1.1',
      'unreadablePoints.2.1',
      'unreadablePoints.2.3',
    ]);
  });

  test('grades that cannot be read stay the ones that are told', () => {
    const { findings } = repairAll(readPaste(bad['grades that nobody can read'] ?? ''));
    expect(findings.map(({ id }) => id)).toEqual(['bandUnread.1', 'bandUnread.2']);
  });

  test('a best grade that ends below 100 is told', () => {
    const { findings } = readPaste(graded('Grade\tScore\nGood\t80-90\nBad\t<80'));
    expect(findings).toMatchObject([{ id: 'bandTop', args: { grade: 'Good', to: 90 }, blocks: false }]);
  });
});

describe('weights brought to 100', () => {
  test.each([
    // By hand: 33.33, 66.67 and 100.00 are reached one after the other.
    ['Item\tWeight\nA\t33,3\nB\t33,3\nC\t33,3', [33.33, 33.34, 33.33]],
    // 14.29, 28.57, 42.86, 57.14, 71.43, 85.71 and 100 are reached.
    [`Item\tWeight\n${'ABCDEFG'.replace(/./g, '$&\t13.7\n')}`, [14.29, 14.28, 14.29, 14.28, 14.29, 14.28, 14.29]],
    // Nothing is rounded to 0: 40 of 1,000,000,039.
    ['Item\tWeight\nA\t999999999\nB\t40', [99.99999600000015, 0.0000039999998440000065]],
  ])('%j', (text, weights) => {
    const standard = standardIn(repairAll(readPaste(text)));
    const found = standard?.dimensions.map(({ weight }) => weight) ?? [];
    expect(found).toEqual(weights);
    expect(Math.round(found.reduce((sum, weight) => sum + weight * 100, 0) * 1e6) / 1e6).toBe(10_000);
  });

  test('points keep their share of the weight', () => {
    // 30, 60 and 60 of 150: 20, 40 and 40. 15 of 30 is half, 30 of 60 as well.
    const text = 'Item\tWeight\tGood\tFair\tPoor\nA\t30\t30\t15\t3\nB\t60\t60\t30\t6\nC\t60\t60\t30\t6';
    const standard = standardIn(repairAll(readPaste(text)));
    expect(standard?.dimensions.map(({ weight, points }) => [weight, points])).toEqual([
      [20, [2, 10, 20]],
      [40, [4, 20, 40]],
      [40, [4, 20, 40]],
    ]);
  });
});
