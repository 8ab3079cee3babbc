import { describe, expect, test } from 'vitest';
import { code, hostWith, surveyCsv } from '../add-on.ts';

/** The comment right above a top-level function of the built file: what Sheets shows while a formula is typed. */
const commentOf = (name: string): string =>
  new RegExp(String.raw`/\*\*((?:(?!\*/)[\s\S])*)\*/\nfunction ${name}\(`).exec(code)?.[1] ?? '';

const host = hostWith('Question (1-5)\n5');

describe.each([
  ['SATISGRADE', ['range', 'standard']],
  ['NPS', ['range', 'details']],
  ['CSAT', ['range', 'scale', 'details']],
  ['CES', ['range', 'scale', 'details']],
  ['CSI', ['range', 'weights', 'scale', 'details']],
])('%s', (name, parameters) => {
  test('tells what it does, its parameters in order and an example', () => {
    const comment = commentOf(name);
    expect([...comment.matchAll(/@param \{\S+\} (\w+) \S/g)].map(([, parameter]) => parameter)).toEqual(parameters);
    expect(comment).toMatch(new RegExp(`Example: =${name}\\(`));
    expect(comment).toMatch(/@return \{\S+\} \S/);
    expect(comment).toMatch(/@customfunction/);
  });
});

test.each([
  ['NPS', [[[10], [9], [8], [0]]], 25],
  ['CSAT', [[[5], [1]]], 0.5],
  ['CSAT', [[[7], [5]], 7], 0.5],
  ['CES', [[[7], [4]]], 5.5],
  ['CES', [[[4], [2]], 5], 3],
  ['CSI', [[[5, 1]], [[75, 25]]], 80],
  ['CSI', [[[5, 1]], [[75], [25]], 10], 40],
])('%s of %j is %j without authorisation or any service', (name, args, expected) => {
  host.resetLog();
  expect(host.call(name, ...args)).toBe(expected);
  expect(host.calls).toEqual([]);
});

test('the last argument asks for details', () => {
  for (const [name, ...args] of [
    ['NPS', [[10]], true],
    ['CSAT', [[5]], 5, true],
    ['CES', [[5]], 7, true],
    ['CSI', [[5]], '', 5, true],
  ] as const)
    expect(host.call(name, ...args)).toHaveLength(5);
});

test('a whole sheet is graded in one call', () => {
  const rows = surveyCsv(5000, 12)
    .split('\n')
    .map((line) => line.split(','));
  const graded = host.call('SATISGRADE', rows, 'S2') as unknown[][];
  expect(graded).toHaveLength(5001);
  // Every row with at least 60 % answered has a grade.
  const answered = rows.map((row) => row.slice(2).filter((cell) => cell !== '').length);
  expect(graded.slice(1).map(([, grade]) => grade !== '')).toEqual(answered.slice(1).map((count) => count >= 0.6 * 12));
});

test('what cannot be read is told in the cell', () => {
  expect(() => host.call('SATISGRADE', [['Quality (1-5)'], [5]], 'S99')).toThrow(/"S99" is not a standard/);
});
