import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldParts } from '../../../core/models/fold-parts.ts';
import { partsOf, workOutPart } from '../../../core/models/parts.ts';
import { predictionsOf } from '../../../core/models/prediction.ts';
import { preparedFor } from '../../../core/models/prediction-data.ts';
import { foundOf, type Said, surveyed, workedOut } from './prediction-samples.ts';

/** The 25 pairs of answers to two questions, eight times each, and what is said about everything. */
const pairs = (whole: (first: number, second: number, round: number) => number): readonly Said[] =>
  Array.from({ length: 200 }, (_, place) => {
    const [first, second] = [1 + (place % 5), 1 + (Math.floor(place / 5) % 5)];
    return { answers: [first, second], whole: whole(first, second, Math.floor(place / 25)) };
  });
const copied = pairs((first) => 20 * first);
const by = (found: ReturnType<typeof foundOf>) =>
  Object.fromEntries(found.accuracies.map((one) => [one.predictor, one]));

describe('known answers', () => {
  test('a copy of one question: D for 1, 2 and 3, C for 4, A for 5', () => {
    const found = foundOf(surveyed(copied), 'overall');
    const { commonest, inForce, index, naive, tree, network } = by(found);
    // 120 of 200 are D. Wilson by hand: centre (.6 + 3.8415/400)/(1 + 3.8415/200), half width 1.95996·√(.24/200 + 3.8415/160000)/(1.0192).
    expect(commonest).toMatchObject({ share: 0.6, againstCommonest: null });
    expect(commonest?.interval).toEqual([expect.closeTo(0.53085, 4), expect.closeTo(0.66539, 4)]);
    // The index is 12 × first + 8 × second; its bands begin at 61, 81 and 95, and B, which nobody has, counts with C. Right of the
    // five second answers: 5 (20 to 52, D), 4 (64 is C), 3 (68 and 76 are C), 4 (56 is D; 88 counts as C), 1 (100): 17 of 25.
    expect(inForce).toMatchObject({ share: 0.68, againstIndex: expect.stringMatching(/same|worse/) });
    expect([naive?.share, tree?.share]).toEqual([1, 1]);
    expect(network?.share).toBeGreaterThan(0.97);
    expect(index?.againstIndex).toBeNull();
    for (const one of [naive, tree, network])
      expect(one).toMatchObject({ againstCommonest: 'better', againstIndex: 'better' });
    expect([found.n, found.complete, found.commonest, found.grades]).toEqual([200, 200, 0, [['D'], ['C'], ['A']]]);
    // The copy takes all uncertainty away, the other question, which has nothing to do with it, none.
    expect(found.telling).toEqual([
      { question: 0, share: expect.closeTo(1, 12) },
      { question: 1, share: expect.closeTo(0, 12) },
    ]);
  });

  test('a copy of the index: cuts between what occurs are always right', () => {
    // .6 × 20 × first + .4 × 20 × second
    const { index } = by(foundOf(surveyed(pairs((first, second) => 12 * first + 8 * second)), 'overall'));
    expect(index?.share).toBe(1);
  });

  test('nothing to do with the answers: no better than the commonest grade', () => {
    const { commonest, index, naive, tree, network } = by(
      foundOf(surveyed(pairs((_, __, round) => (round < 3 ? 80 : 20))), 'overall'),
    );
    expect(commonest?.share).toBe(0.625);
    for (const one of [index, naive, tree, network]) {
      expect(one?.share).toBeLessThanOrEqual(0.625);
      expect(one?.againstCommonest).not.toBe('better');
    }
  });

  test('questions that agree are linked by what they share', () => {
    // The second is the first; the third goes its own way, and so does the answer about everything.
    const said = pairs((_, __, round) => (round < 4 ? 80 : 20)).map(({ answers: [first = 0, second = 0], whole }) => ({
      answers: [first, first, second],
      whole,
    }));
    // Five answers, equally often in each class: log₂ 5 bits.
    expect(foundOf(surveyed(said as readonly Said[]), 'overall').links).toEqual([
      { questions: [0, 1], bits: expect.closeTo(Math.log2(5), 12) },
      { questions: [expect.any(Number), 2], bits: expect.closeTo(0, 12) },
    ]);
  });

  test('the index has no accuracy where its own grade is to be told', () => {
    const { accuracies } = foundOf(surveyed(copied), 'index');
    expect(accuracies.map(({ predictor }) => predictor)).toEqual(['commonest', 'naive', 'tree', 'network']);
    expect(accuracies.every(({ againstIndex }) => againstIndex === null)).toBe(true);
  });
});

test('how one stands beside another, from results written by hand', () => {
  // 120 of 200 are D (0), by content the first. The index is right about every other one; each model about some more or fewer.
  const input = surveyed(copied);
  const actual = copied.map((_, row) => (row < 120 ? 0 : row < 160 ? 1 : 2));
  const told = (right: (place: number) => boolean) => (row: number) =>
    right(row % 2 === 0 ? row / 2 : 100 + (row - 1) / 2) ? (actual[row] ?? 0) : 9;
  const tells = [
    () => 0,
    told((place) => place < 100),
    // 6 more and none fewer: p = 2/64 = .031
    told((place) => place < 106),
    // 5 more and none fewer: p = 2/32 = .063
    told((place) => place < 105),
    // 1 more and 8 fewer: p = 20/512 = .039
    told((place) => place < 92 || place === 150),
  ];
  const rows = copied.map((_, row) => [0, row, ...tells.map((tell) => tell(row))]);
  const results = { 'folds:0': rows, 'folds:1': [], 'folds:2': [], 'folds:3': [], 'folds:4': [] };
  const found = predictionsOf(input, results);
  if ('refused' in found) throw new Error(found.refused);
  const first = found[0]?.found;
  if (!first || 'refused' in first) throw new Error('refused');
  expect(first.accuracies.map(({ share, againstIndex }) => [share, againstIndex])).toEqual([
    // Of D 60 among the first 100 places and 60 behind: 60 against 40, p = .057 (scipy binomtest)
    [0.6, 'same'],
    // Not from the parts: 136 by its bands, of each pair of answers as many at even rows as at odd ones: 68 against 32, p = .0004
    [0.68, 'better'],
    [0.5, null],
    [0.53, 'better'],
    [0.525, 'same'],
    [0.465, 'worse'],
  ]);
});

test('same seed, same figures, whatever the order of the parts; a part that is missing is no result', () => {
  const input = () => surveyed(copied, 3);
  const one = JSON.stringify(predictionsOf(input(), workedOut(input())));
  expect(JSON.stringify(predictionsOf(input(), workedOut(input(), [3, 0, 4, 2, 1])))).toBe(one);
  const ids = partsOf(input()).filter((id) => id.startsWith('folds:'));
  expect(ids).toEqual([0, 1, 2, 3, 4].map((fold) => `folds:${fold}`));
  const passedOn = JSON.parse(JSON.stringify(Object.fromEntries(ids.map((id) => [id, workOutPart(input(), id)]))));
  expect(JSON.stringify(predictionsOf(input(), passedOn))).toBe(one);
  expect(foldParts.workOut(surveyed(copied, 4), 0)).not.toEqual(foldParts.workOut(input(), 0));
  expect(() => predictionsOf(input(), {})).toThrow('missing');
});

test('the same responses in another order give the same figures, of a sample too', () => {
  const lots = (n: number) =>
    Array.from({ length: n }, (_, place) => ({
      answers: [1 + ((place * 7) % 5), 1 + (((place * place) % 11) % 5), 1 + ((place * 3) % 4)],
      whole: [20, 70, 85, 100][((place * place) % 13) % 4] ?? 0,
    }));
  const figures = (said: readonly Said[]) =>
    JSON.stringify(predictionsOf(surveyed(said, 3), workedOut(surveyed(said, 3))));
  const few = lots(120);
  const known = figures(few);
  fc.assert(
    fc.property(fc.shuffledSubarray(few, { minLength: 120, maxLength: 120 }), (other) => {
      expect(figures(other)).toBe(known);
    }),
    { numRuns: 5 },
  );
  const many = lots(2100);
  const dataOf = (said: readonly Said[]) => {
    const found = preparedFor(surveyed(said, 3));
    return 'refused' in found ? found : found.map((one) => one.found);
  };
  expect(dataOf(many.slice().reverse())).toEqual(dataOf(many));
});
