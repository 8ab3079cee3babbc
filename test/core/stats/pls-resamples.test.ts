import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correlationMatrix } from '../../../core/stats/correlation-matrix.ts';
import { countedCorrelations, standardRows } from '../../../core/stats/counted-correlations.ts';
import { drawnCounts } from '../../../core/stats/drawn-counts.ts';
import { coefficientIn, coefficientsOf } from '../../../core/stats/pls-coefficients.ts';
import type { PlsPath } from '../../../core/stats/pls-fit.ts';
import { constructIndex } from '../../../core/stats/pls-index.ts';
import { intervalOf, plsIntervals } from '../../../core/stats/pls-intervals.ts';
import type { PathModel } from '../../../core/stats/pls-model.ts';
import { plsPath } from '../../../core/stats/pls-path.ts';
import { plsResamples } from '../../../core/stats/pls-resamples.ts';
import { mulberry32 } from '../../../core/stats/random.ts';
import { chain, survey } from './pls-survey.ts';

function fitted(columns: readonly (readonly number[])[], model: PathModel): PlsPath {
  const found = plsPath(columns, model);
  if (!('paths' in found)) throw new Error('not fitted');
  return found;
}

const drawing = (columns: readonly (readonly number[])[], model: PathModel) => ({
  ...{ rows: standardRows(columns), model, scheme: 'path' as const },
  found: fitted(columns, model),
});

const repeated = (columns: readonly (readonly number[])[], counts: ArrayLike<number>) =>
  columns.map((column) => column.flatMap((value, row) => new Array<number>(counts[row] ?? 0).fill(value)));

describe('which respondents are drawn', () => {
  // By hand: mulberry32 of seed 1 begins .6271, .0027, .5274, .9811, .9684, .2811; times 3.
  test.each([
    [0, [1, 2, 0]],
    [1, [1, 0, 2]],
  ])('resample %i of three rows with seed 1', (resample, counts) => {
    expect([...drawnCounts(3, 1, resample)]).toEqual(counts);
  });

  test('resamples one behind the other use up the numbers of the seed in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer(), fc.nat(40), (rows, seed, resample) => {
        const random = mulberry32(seed);
        for (let passed = 0; passed < rows * resample; passed++) random();
        const counts = new Array<number>(rows).fill(0);
        for (let row = 0; row < rows; row++) {
          const at = Math.floor(random() * rows);
          counts[at] = (counts[at] ?? 0) + 1;
        }
        expect([...drawnCounts(rows, seed, resample)]).toEqual(counts);
      }),
    );
  });
});

describe('correlations of rows that count several times', () => {
  const columns = survey(30);

  // numpy.corrcoef of the rows of resample 0 of seed 5, questions 1 and 2 with 0 to 2.
  test('resample 0 of seed 5', () => {
    const found = countedCorrelations(standardRows(columns), drawnCounts(30, 5, 0));
    expect(found?.slice(1, 3).map((row) => row.slice(0, 3).map((r) => Number(r.toFixed(10))))).toEqual([
      [0.6703567392, 1, 0.707026937],
      [0.3961716186, 0.707026937, 1],
    ]);
  });

  test('are those of the rows written out', () => {
    const rows = standardRows(columns);
    const count = fc.array(fc.nat(3), { minLength: 30, maxLength: 30 }).filter((all) => all.filter(Boolean).length > 4);
    fc.assert(
      fc.property(count, (counts) => {
        const expected = correlationMatrix(repeated(columns, counts));
        const found = countedCorrelations(rows, Uint32Array.from(counts));
        found?.flat().forEach((r, at) => {
          expect(r).toBeCloseTo(expected?.flat()[at] ?? Number.NaN, 10);
        });
        expect(found === null).toBe(expected === null);
      }),
    );
  });

  test('a column that is constant in them has none, however large its numbers', () => {
    const odd = [columns[0] ?? [], (columns[0] ?? []).map((_, row) => (row === 7 ? 1e6 + 0.1 : 1e6))];
    expect(countedCorrelations(standardRows(odd), drawnCounts(30, 5, 0).fill(1))).not.toBeNull();
    expect(countedCorrelations(standardRows(odd), drawnCounts(30, 5, 0).fill(1).fill(0, 7, 8))).toBeNull();
  });
});

// numpy (the textbook iteration on the scores of the drawn rows, paths by linalg.lstsq, total effects by (I − B)⁻¹ − I),
// the draws by a mulberry32 in python: the model itself, then resamples 0 to 2 of seed 5. Paths quality→value,
// quality→satisfaction, value→satisfaction; the same over all ways; five loadings; R² of value and of satisfaction.
const model = [
  ...[0.58919514, 0.35801264, 0.49189703, 0.58919514, 0.64783598, 0.49189703],
  ...[0.78722644, 0.94313335, 1, 0.78571641, 0.87189651, 0.34715091, 0.57765658],
];
const drawn = [
  [
    ...[0.62314447, 0.59597028, 0.32135158, 0.62314447, 0.79621874, 0.32135158],
    ...[0.89091976, 0.93423904, 1, 0.72145783, 0.88686096, 0.38830903, 0.69713168],
  ],
  [
    ...[0.59891011, 0.37615454, 0.4031069, 0.59891011, 0.61757933, 0.4031069],
    ...[0.79080671, 0.95651127, 1, 0.79317706, 0.89176853, 0.35869331, 0.48561347],
  ],
  [
    ...[0.69251565, 0.28305828, 0.54715626, 0.69251565, 0.66197255, 0.54715626],
    ...[0.8541453, 0.91379957, 1, 0.6414169, 0.83374044, 0.47957793, 0.5940116],
  ],
];

test('three constructs and their resamples as numpy has them', () => {
  const columns = survey(30);
  const { found } = drawing(columns, chain);
  const all = [
    coefficientsOf(chain).map((one) => coefficientIn(found, one)),
    ...plsResamples(drawing(columns, chain), 5, 0, 3),
  ];
  [model, ...drawn].forEach((expected, place) => {
    expected.forEach((value, at) => {
      expect(all[place]?.[at], `resample ${place - 1}, coefficient ${at}`).toBeCloseTo(value, 7);
    });
  });
});

test('a resample is the same whichever part it is worked out in', () => {
  const input = drawing(survey(30), chain);
  const whole = plsResamples(input, 3, 0, 12);
  const parts = [8, 0, 4].map((first) => [first, plsResamples(input, 3, first, 4)] as const);
  for (const [first, part] of parts) expect(part).toEqual(whole.slice(first, first + 4));
  expect(plsResamples(input, 4, 0, 12)).not.toEqual(whole);
});

// Two questions that run against each other with the same strength: which of them points up is decided by a hair.
test('a construct that comes out upside down in a resample is turned round', () => {
  const [first = [], , outcome = []] = survey(60);
  const columns = [first, first.map((value, row) => 22 - value + ((29 * row * row + 3 * row) % 17) / 50), outcome];
  const input = drawing(columns, { blocks: [[0, 1], [2]], predecessors: [[], [0]] });
  const all = plsResamples(input, 1, 0, 100);
  const original = input.found.paths[1]?.[0] ?? 0;
  expect(all.filter((one) => one !== null && (one[0] ?? 0) * original > 0).length).toBeGreaterThan(95);
  const upside = all.filter((_, place) => {
    const counts = drawnCounts(60, 1, place);
    const alone = plsPath(repeated(columns, counts), input.model);
    return 'paths' in alone && (alone.paths[1]?.[0] ?? 0) * original < 0;
  });
  expect(upside.length).toBeGreaterThan(5);
});

test('a resample in which a question is constant fails and is not drawn anew', () => {
  const rare = survey(30).map((column, at) => (at === 2 ? column.map((_, row) => (row === 1 ? 1 : 0)) : column));
  const all = plsResamples(drawing(rare, chain), 5, 0, 3);
  // Row 1 is drawn in resample 2 alone, see the counts of seed 5: 0, 0, 1.
  expect([0, 1, 2].map((place) => drawnCounts(30, 5, place)[1])).toEqual([0, 0, 1]);
  expect(all.map((one) => one === null)).toEqual([true, true, false]);
});

// numpy.quantile of 50 resamples of seed 5 at .025 and .975.
test.each([
  [{ table: 'paths', row: 2, column: 0 }, 0.0366717362, 0.5717969194],
  [{ table: 'totalEffects', row: 2, column: 0 }, 0.4356409432, 0.7873464623],
  [{ table: 'loadings', row: 0, column: 0 }, 0.3707388245, 0.930791049],
  [{ table: 'r2', row: 2, column: 2 }, 0.3451315075, 0.7584478624],
] as const)('percentile interval of %j', (one, low, high) => {
  const draws = plsResamples(drawing(survey(30), chain), 5, 0, 50);
  const interval = intervalOf(plsIntervals(chain, draws), one);
  expect(interval?.[0]).toBeCloseTo(low, 8);
  expect(interval?.[1]).toBeCloseTo(high, 8);
});

test('failed resamples count nothing; with fewer than 41 there is no interval', () => {
  const row = coefficientsOf(chain).map((_, place) => place);
  const intervals = (fitted: number) => plsIntervals(chain, [null, ...new Array<typeof row>(fitted).fill(row), null]);
  expect(intervals(41)[2]?.interval).toEqual([2, 2]);
  expect(intervals(40)[2]?.interval).toBeNull();
  // One in five beyond both ends together: 11 are enough.
  expect(plsIntervals(chain, new Array<typeof row>(11).fill(row), 0.8)[0]?.interval).toEqual([0, 0]);
});

// numpy: alpha = 2r/(1 + r); the mean of the questions weighted by weight / standard deviation, of 22.
test('alpha and index of a construct', () => {
  const columns = survey(30);
  const { alpha, weights } = fitted(columns, chain);
  expect(alpha[1]).toBeNull();
  expect([alpha[0], alpha[2]]).toEqual([expect.closeTo(0.6991627742, 9), expect.closeTo(0.5529764099, 9)]);
  const scales = columns.map(() => ({ min: 0, max: 22 }));
  const indices = chain.blocks.map((block) => constructIndex(block, columns, weights, scales));
  [41.85112322, 49.84848485, 44.293018156].forEach((index, place) => {
    expect(indices[place]).toBeCloseTo(index, 7);
  });
  expect(constructIndex([0, 1], columns, weights, [{ min: 0, max: 22 }, null])).toBeNull();
});
