import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whatIf } from '../../../core/analysis/what-if.ts';
import type { ModelsInput } from '../../../core/models/model.ts';
import { type ByEntropy, type ByPairs, weighingsOf } from '../../../core/models/weights.ts';
import { constructionEvidence } from '../../../core/standards/construction-evidence.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { matrixOf } from '../stats/matrix-of.ts';
import { agreeing, fiveAnswers, inputOf, weighing } from './weights-input.ts';

const judge = (matrix: readonly (readonly number[])[], name = 'Ann') => ({ name, matrix });

function found(input: ModelsInput) {
  const both = weighingsOf(input);
  if ('refused' in both) throw new Error(both.refused);
  return both;
}

function pairsOf(input: ModelsInput): ByPairs {
  const { pairs } = found(input);
  if ('refused' in pairs) throw new Error(pairs.refused);
  return pairs;
}

function entropyOf(input: ModelsInput): ByEntropy {
  const { entropy } = found(input);
  if ('refused' in entropy) throw new Error(entropy.refused);
  return entropy;
}

const two = weighing({ quality: 60, delivery: 40 });
const both = ['quality', 'delivery'];

describe('by pairs', () => {
  // Saaty 1 3 5 / ⅓ 1 3 / ⅕ ⅓ 1: .636986 .258285 .104729, ratio .033199 (R); by largest remainder 63.70 25.83 10.47.
  const three = weighing({ quality: 50, delivery: 30, price: 20 });
  const saaty = matrixOf('1 3 5, 1/3 1 3, 1/5 1/3 1');

  test('a judge’s weights in percent, as the dimensions stand', () => {
    const dimensions = ['price', 'delivery', 'quality'];
    const upside = [...saaty].reverse().map((row) => [...row].reverse());
    const asGiven = inputOf(three, [], [], { dimensions: ['quality', 'delivery', 'price'], judges: [judge(saaty)] });
    const turned = inputOf(three, [], [], { dimensions, judges: [judge(upside)] });
    for (const pairs of [pairsOf(asGiven), pairsOf(turned)]) {
      expect(pairs.weights).toEqual([63.7, 25.83, 10.47]);
      expect(pairs.together.ratio).toBeCloseTo(0.033199216, 8);
    }
  });

  // √(2·8) = 4, √(4·4) = 4, √(2·½) = 1: 4 1 1 of 6, cut to 66.66 16.66 16.66 and the two
  // hundredths to the first of equal remainders. Together they agree, whatever each alone does.
  test('several judges by the geometric mean, each with a ratio of their own', () => {
    const judges = [judge(matrixOf('1 2 4, 1/2 1 2, 1/4 1/2 1')), judge(matrixOf('1 8 4, 1/8 1 1/2, 1/4 2 1'), 'Bob')];
    const pairs = pairsOf(inputOf(three, [], [], { dimensions: ['quality', 'delivery', 'price'], judges }));
    expect(pairs.weights).toEqual([66.67, 16.67, 16.66]);
    expect(pairs.together.ratio).toBeCloseTo(0, 9);
    expect(pairs.judges.map(({ name }) => name)).toEqual(['Ann', 'Bob']);
  });

  test('judges who say the same say what one says', () => {
    const dimensions = ['quality', 'delivery', 'price'];
    const one = pairsOf(inputOf(three, [], [], { dimensions, judges: [judge(saaty)] }));
    const many = pairsOf(inputOf(three, [], [], { dimensions, judges: [judge(saaty), judge(saaty), judge(saaty)] }));
    expect(many.weights).toEqual(one.weights);
    expect(many.together.ratio).toBeCloseTo(one.together.ratio ?? Number.NaN, 9);
  });

  test('a dimension that is not asked any more is left out of the judgements', () => {
    const dimensions = ['quality', 'gone', 'delivery'];
    const pairs = pairsOf(inputOf(two, both, fiveAnswers, { dimensions, judges: [judge(agreeing([3, 5, 1]))] }));
    expect(pairs.weights).toEqual([75, 25]);
  });
});

describe('by entropy', () => {
  // numpy: e = .915883, .992150; (1 − e)/Σ = .91464645, .08535355.
  test('the share of what tells responses apart', () => {
    expect(entropyOf(inputOf(two, both, fiveAnswers))).toMatchObject({ weights: [91.46, 8.54], n: 5, isEven: false });
  });

  test('incomplete responses are left out', () => {
    const more = [...fiveAnswers, [1, null], [null, 1], [null, null]];
    expect(entropyOf(inputOf(two, both, more))).toMatchObject({ weights: [91.46, 8.54], n: 5 });
  });

  // 80 · .91464645 = 73.17, 80 · .08535355 = 6.83
  test('what is not asked keeps its weight', () => {
    const three = weighing({ quality: 50, delivery: 30, price: 20 });
    expect(entropyOf(inputOf(three, both, fiveAnswers)).weights).toEqual([73.17, 6.83, 20]);
  });

  test('nothing tells responses apart: all weigh the same', () => {
    const same = Array.from({ length: 6 }, () => [3, 4]);
    expect(entropyOf(inputOf(two, both, same))).toMatchObject({ weights: [50, 50], isEven: true });
  });

  // Delivery weighs nothing, so the index is the mean of 100 20 60 40 100 and of a quality of 60 for the last.
  test('a weight of 0 counts nothing, whatever the answer', () => {
    const { weights, shift } = entropyOf(
      inputOf(two, both, [
        [5, 4],
        [1, 4],
        [3, 4],
        [2, 4],
        [5, 4],
        [3, null],
        [null, 4],
      ]),
    );
    expect(weights).toEqual([100, 0]);
    // (100 + 20 + 60 + 40 + 100 + 60) / 6; delivery alone has no total any more.
    expect(shift?.index.after).toMatchObject({ value: 380 / 6, n: 6 });
  });
});

describe('what the index would be', () => {
  const ids = weightedProcedure.dimensions.map(({ id }) => id);
  // Points of 25 20 20 15 10 5 5: 16 + 75 = 91 B; 4 + 80 = 84 B; 100 A; 10 + 75 = 85 B; 20 + 75 = 95 A.
  const answers = [
    [3, 5, 5, 5, 5, 5, 5],
    [5, 1, 5, 5, 5, 5, 5],
    [5, 5, 5, 5, 5, 5, 5],
    [2, 5, 5, 5, 5, 5, 5],
    [4, 5, 5, 5, 5, 5, 5],
  ];

  // Quality 20 and RoHS 25, points in proportion: 12.8 + 80 = 92.8 B; 5 + 75 = 80 C; 100 A; 8 + 80 = 88 B; 16 + 80 = 96 A.
  test('S12: the level points move with the weight', () => {
    const judges = [judge(agreeing([20, 25, 20, 15, 10, 5, 5]))];
    const { weights, shift } = pairsOf(inputOf(weightedProcedure, ids, answers, { dimensions: ids, judges }));
    expect(weights).toEqual([20, 25, 20, 15, 10, 5, 5]);
    // 455 / 5 and 456.8 / 5
    expect([shift?.index.before.value, shift?.index.after.value]).toEqual([91, 91.36]);
    expect(shift?.grade).toEqual({ before: 'B', after: 'B' });
    expect(shift?.changed).toBe(1);
  });

  test('is that of the what-if with the same weights', () => {
    const input = inputOf(two, both, fiveAnswers);
    const { figures, columns, counting: graded } = input;
    const { index, grade, changed } = whatIf(
      { graded, figures, columns },
      weighing({ quality: 91.46, delivery: 8.54 }),
    );
    expect(entropyOf(input).shift).toEqual({ index, grade, changed });
  });

  test('is not shown of a group smaller than the standard allows', () => {
    const input = inputOf(two, both, fiveAnswers.slice(0, 4), { dimensions: both, judges: [judge(agreeing([1, 1]))] });
    expect(pairsOf(input)).toMatchObject({ weights: [50, 50], shift: null });
    expect(found(input).entropy).toEqual({ refused: 'fewComplete', args: { n: 4, least: 5 } });
  });

  const level = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
  const rows = (count: number) =>
    fc.array(fc.array(level, { minLength: count, maxLength: count }), { minLength: 5, maxLength: 30 });

  test('equal judgements move nothing where all weigh the same', () => {
    const even = ['a', 'b', 'c', 'd'];
    const fixed = weighing({ a: 25, b: 25, c: 25, d: 25 });
    fc.assert(
      fc.property(rows(4), fc.constantFrom(fixed, fivePoint), (given, rules) => {
        const input = inputOf(rules, even, given, { dimensions: even, judges: [judge(agreeing([1, 1, 1, 1]))] });
        const { shift, weights } = pairsOf(input);
        expect(weights).toEqual([25, 25, 25, 25]);
        expect(shift?.changed).toBe(0);
        expect(shift?.index.after).toEqual(shift?.index.before);
      }),
      { numRuns: 30 },
    );
  });
});

describe('refused', () => {
  test.each([
    ['byEvidence', inputOf(constructionEvidence, [], [])],
    [
      'oneDimension',
      inputOf(
        fivePoint,
        ['one'],
        fiveAnswers.map(([first = 1]) => [first]),
      ),
    ],
  ])('%s', (refused, input) => {
    expect(weighingsOf(input)).toEqual({ refused });
  });

  const eleven = Array.from({ length: 11 }, (_, place) => `d${place}`);
  test.each([
    ['noJudge', inputOf(two, both, fiveAnswers)],
    [
      'otherDimensions',
      inputOf(two, both, fiveAnswers, { dimensions: ['quality', 'x'], judges: [judge(agreeing([1, 1]))] }),
    ],
    ['tooMany', inputOf(fivePoint, eleven, [], { dimensions: eleven, judges: [judge(agreeing(eleven.map(() => 1)))] })],
  ])('pairs: %s', (refused, input) => {
    expect(found(input).pairs).toMatchObject({ refused });
  });

  test.each([
    ['fewComplete', inputOf(two, both, [])],
    ['oneAsked', inputOf(two, ['quality'], [[1], [2], [3], [4], [5]])],
  ])('entropy: %s', (refused, input) => {
    expect(found(input).entropy).toMatchObject({ refused });
  });
});
