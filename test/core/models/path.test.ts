import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ModelsInput } from '../../../core/models/model.ts';
import { workOutPart } from '../../../core/models/parts.ts';
import { modelPath, type PathModelled } from '../../../core/models/path.ts';
import { pathAnswers } from '../../../core/models/path-answers.ts';
import { fitPath } from '../../../core/models/path-fit.ts';
import { pathParts } from '../../../core/models/path-parts.ts';
import { standardRows } from '../../../core/stats/counted-correlations.ts';
import { intervalOf } from '../../../core/stats/pls-intervals.ts';
import { plsPath } from '../../../core/stats/pls-path.ts';
import { plsResamples } from '../../../core/stats/pls-resamples.ts';
import { chain, survey } from '../stats/pls-survey.ts';
import { allParts, constructs, pathInput } from './path-input.ts';

function modelled(input: ModelsInput): PathModelled {
  const found = modelPath(input, allParts(input));
  if ('refused' in found) throw new Error(found.refused);
  return found;
}

const words = { kind: 'labelled', levels: [['bad'], ['so so'], ['good']] } as const;

describe('answers as numbers', () => {
  test('of complete responses by their numbers, in the order of the constructs', () => {
    const blanks = pathInput({ cell: (value, column, row) => (column === 3 && row < 4 ? '' : value) });
    const { n, of, values, model, questions } = pathAnswers(blanks);
    expect([n, of, model]).toEqual([116, 120, chain]);
    const rows = Array.from({ length: 116 }, (_, row) => survey(120).map((column) => column[row + 4] ?? 0));
    // The sum of each row's answers with the first weighing most; none is above 22.
    const key = (row: readonly number[]) => row.reduce((sum, one) => 100 * sum + one, 0);
    rows.sort((one, other) => key(one) - key(other));
    expect(values).toEqual(values.map((_, column) => rows.map((row) => row[column])));
    expect(questions.map(({ header }) => header)).toEqual(['Finish', 'Advice', 'Price', 'Content', 'Again']);
  });

  // By hand: 22 − 5; the second of three words, turned: the second; 9 stands for "not applicable"; without a scale plain
  // numbers, turned by their sign; "would you recommend" on 0 to 10.
  test.each([
    [{ direction: 'negative' }, 5, 17],
    [{ scale: words }, 'so so', 2],
    [{ scale: words, direction: 'negative' }, 'bad', 3],
    [{ scale: words }, 'what?', null],
    [{ naCodes: [9] }, 9, null],
    [{}, 23, null],
    [{ scale: null }, 250.5, 250.5],
    [{ scale: null, direction: 'negative' }, 250, -250],
    [{ scale: null, naCodes: [99] }, 99, null],
    [{ scale: null }, 'N/A', null],
    [{ scale: { kind: 'measured', unit: 'days' } }, '3 days', 3],
    [{ scale: null, role: 'recommend' }, 11, null],
    [{ needsConfirmation: true }, 7, 7],
  ] as const)('a question with %j answered %j is %j', (change, cell, expected) => {
    const input = pathInput({
      rows: 3,
      columns: (column) => (column.index === 1 ? { ...column, ...change } : column),
      cell: (value, column) => (column === 1 ? cell : value),
    });
    expect(pathAnswers(input).values[0]?.[0] ?? null).toBe(expected);
  });
});

describe('refused', () => {
  const apart = { name: 'Image', columns: [2], from: [] };
  const [quality, value, satisfaction] = constructs;
  if (!quality || !value || !satisfaction) throw new Error('three constructs');
  const same = (column: number) => (cell: number, at: number) => (at === column ? 3 : cell);
  const copied = pathInput({
    inputs: { constructs: [{ ...quality, columns: [1] }, { ...value, columns: [1] }, satisfaction] },
  });
  const circle = [{ ...quality, from: [2] }, value, satisfaction];
  // Ten answers, each with each of the ten others once: no correlation at all.
  const square = pathInput({
    inputs: {
      constructs: [
        { ...quality, columns: [1] },
        { ...value, columns: [2] },
      ],
    },
    cell: (_, column, row) => (column === 1 ? row % 10 : Math.floor(row / 10) % 12),
  });

  test.each([
    [pathInput({ inputs: { constructs: [] } }), 'nothing', undefined],
    [pathInput({ inputs: { constructs: [quality, { ...value, columns: [] }] } }), 'noQuestion', { name: 'Value' }],
    [pathInput({ inputs: { constructs: [quality, { ...value, columns: [77] }] } }), 'noQuestion', { name: 'Value' }],
    [pathInput({ inputs: { constructs: [...constructs, apart] } }), 'noArrow', { name: 'Image' }],
    [pathInput({ rows: 99 }), 'tooFew', { n: 99, of: 99, least: 100 }],
    [pathInput({ cell: same(3) }), 'constant', { name: 'Price' }],
    [pathInput({ inputs: { constructs: circle } }), 'circle', undefined],
    [copied, 'collinear', { name: 'Satisfaction' }],
    [square, 'unrelated', { name: 'Quality' }],
  ])('%#: %s', (input, refused, args) => {
    expect(fitPath(input)).toEqual(args ? { refused, args } : { refused });
    expect(pathParts.count(input)).toBe(0);
    expect(modelPath(input, {})).toEqual(fitPath(input));
  });

  test('a group larger than 100 must be shown', () => {
    const input = pathInput();
    const strict = { ...input.rubric.standard, minimumGroup: 150 };
    const found = fitPath({ ...input, rubric: { ...input.rubric, standard: strict } });
    expect(found).toEqual({ refused: 'tooFew', args: { n: 120, of: 120, least: 150 } });
  });
});

describe('in parts', () => {
  test('together they are all resamples of the seed in order', () => {
    const input = pathInput();
    const { values, model, found } = modelled(input);
    const whole = plsResamples({ rows: standardRows(values), model, scheme: 'path', found }, 5, 0, 120);
    const parts = allParts(input);
    const rows = [...(parts['paths:0'] ?? []), ...(parts['paths:1'] ?? [])];
    expect(rows).toEqual(whole.map((one) => [1, ...(one ?? []).map((value) => expect.closeTo(value, 5))]));
  });

  test.each([
    [0, []],
    [1, [1]],
    [100, [100]],
    [120, [100, 20]],
    [2000, new Array<number>(20).fill(100)],
  ])('%i resamples make these parts', (resamples, sizes) => {
    const input = pathInput({ inputs: { resamples } });
    expect(pathParts.count(input)).toBe(sizes.length);
    const last = sizes.length - 1;
    if (last >= 0) expect(pathParts.workOut(input, last)).toHaveLength(sizes[last] ?? 0);
  });

  test('each is the same whatever was worked out before, with at most eight digits', () => {
    const input = pathInput();
    const all = allParts(input);
    expect(Object.keys(all)).toEqual(expect.arrayContaining(['paths:0', 'paths:1']));
    expect(workOutPart(input, 'paths:1')).toEqual(all['paths:1']);
    // 3 paths, 3 total effects, 5 loadings, 2 R²
    for (const row of all['paths:1'] ?? [])
      expect(row.map((value) => value !== null && Math.abs(value) < 10)).toEqual(new Array(14).fill(true));
    for (const value of all['paths:0']?.flat() ?? []) expect(value).toBe(Number((value ?? 0).toPrecision(8)));
  });
});

describe('what it finds', () => {
  test('the construct with most arrows, what goes most with it, and the intervals of all parts together', () => {
    const { target, leading, found, intervals, resamples, failed, n } = modelled(pathInput());
    expect([target, leading, resamples, failed, n]).toEqual([2, 0, 120, 0, 120]);
    const path = found.paths[2]?.[0] ?? 0;
    const [low, high] = intervalOf(intervals, { table: 'paths', row: 2, column: 0 }) ?? [];
    expect(low).toBeLessThan(path);
    expect(high).toBeGreaterThan(path);
  });

  test('the same responses in another order give the same figures', () => {
    const input = pathInput();
    const known = modelled(input);
    fc.assert(
      fc.property(fc.shuffledSubarray([...input.counting], { minLength: 120, maxLength: 120 }), (counting) => {
        expect(modelled({ ...input, counting })).toEqual(known);
      }),
      { numRuns: 5 },
    );
  });

  test('the same seed gives the same intervals, another one others', () => {
    const of = (seed: number) => modelled(pathInput({ inputs: { seed } })).intervals;
    expect(of(5)).toEqual(of(5));
    expect(of(6)).not.toEqual(of(5));
  });

  test('another scheme moves a path by this much at most', () => {
    const [path, factorial, centroid] = (['path', 'factorial', 'centroid'] as const).map((scheme) => {
      const one = plsPath(survey(120), chain, scheme);
      return 'paths' in one ? one.paths.flat() : [];
    });
    const most = (one: readonly number[] = [], other: readonly number[] = []) =>
      Math.max(...one.map((value, at) => Math.abs(value - (other[at] ?? 0))));
    const found = modelled(pathInput()).schemeDifference;
    expect(found).toBeGreaterThan(0);
    expect(found).toBeCloseTo(Math.max(most(path, factorial), most(path, centroid)), 12);
  });

  test('failed resamples are counted and left out', () => {
    const input = pathInput();
    const all = allParts(input);
    const failing = { ...all, 'paths:1': (all['paths:1'] ?? []).map(() => [0]) };
    const found = modelPath(input, failing);
    expect(found).toMatchObject({ resamples: 120, failed: 20 });
    // 40 more fail: 60 are left, and 41 are needed; 61 more: 39.
    const fewer = (count: number) => ({
      ...failing,
      'paths:0': (all['paths:0'] ?? []).map((row, at) => (at < count ? [0] : row)),
    });
    const known = (count: number) => {
      const one = modelPath(input, fewer(count));
      return 'refused' in one ? [] : one.intervals.filter(({ interval }) => interval !== null);
    };
    expect([known(40).length, known(61).length]).toEqual([13, 0]);
  });

  test('an index only where every question of the construct has a scale with ends', () => {
    const plain = pathInput({ columns: (column) => (column.index === 5 ? { ...column, scale: null } : column) });
    const { indices } = modelled(plain);
    // One question on 0 to 22: its mean as it stands.
    const price = survey(120)[2] ?? [];
    expect(indices[1]).toBeCloseTo((100 * price.reduce((sum, one) => sum + one, 0)) / 120 / 22, 9);
    expect(indices[0]).not.toBeNull();
    expect(indices[2]).toBeNull();
  });
});
