import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';
import { attitude } from '../stats/attitude.ts';

const run = (id: string, input: unknown) => runFigure(id, input, 'en');

test('alpha: R psych on attitude, every figure of the reference; Feldt by SciPy stats.f.ppf', () => {
  const found = run('cronbach-alpha', { columns: attitude });
  expect(found.value).toBeCloseTo(0.8431427696, 9);
  expect(found.details?.raw).toBe(found.value);
  expect(found.details?.standardised).toBeCloseTo(0.839083803, 9);
  const dropped = found.details?.ifDropped as Record<string, number>;
  expect(dropped.critical).toBeCloseTo(0.8638723114, 9);
  expect(dropped.rating).toBeCloseTo(0.8097602063, 9);
  expect(found.interval?.[0]).toBeCloseTo(0.7393756857, 8);
  expect(found.interval?.[1]).toBeCloseTo(0.9157730722, 8);
  expect(found.warnings).toEqual([]);
});

test('alpha: a question asked the other way round is named, and turned on demand', () => {
  const columns = { ...attitude, learning: attitude.learning.map((value) => 100 - value) };
  const found = run('cronbach-alpha', { columns });
  expect(found.details?.reversed).toEqual(['learning']);
  expect(found.warnings).toHaveLength(2);
  expect(run('cronbach-alpha', { columns, turned: ['learning'] }).value).toBeCloseTo(0.8431427696, 9);
});

test('alpha and Spearman–Brown of two questions, by hand: r .5 → 2/3', () => {
  const columns = { a: [1, 2, 3], b: [1, 3, 2] };
  const found = run('cronbach-alpha', { columns });
  expect(found.value).toBeCloseTo(2 / 3, 12);
  expect(found.details?.spearmanBrown).toBeCloseTo(2 / 3, 12);
  expect(run('spearman-brown', { x: columns.a, y: columns.b }).value).toBeCloseTo(2 / 3, 12);
  expect(run('spearman-brown', { r: 0.6 }).value).toBeCloseTo(0.75, 12);
  expect(run('spearman-brown', { r: 0.8, times: 0.5 }).value).toBeCloseTo(0.4 / 0.6, 12);
});

test('omega: lavaan and psych on attitude within .01', () => {
  const { details, value } = run('omega', { columns: attitude });
  expect(value).toBe(details?.maximumLikelihood);
  expect(details?.maximumLikelihood).toBeCloseTo(0.8563268368, 6);
  expect(Math.abs(Number(details?.minres) - 0.8509924651)).toBeLessThan(0.01);
});

const ratings = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

test('ICC: R psych on Shrout and Fleiss, all six; the form asked for is the value', () => {
  const found = run('icc', { ratings: [...ratings, [1, null, 2, 3]], form: 'ICC3k' });
  expect(found.value).toBeCloseTo(0.9093155424, 9);
  expect(found.notAnswered).toBe(1);
  const expected = {
    ICC1: 0.1657417684,
    ICC2: 0.2897637795,
    ICC3: 0.7148407148,
    ICC1k: 0.4427971337,
    ICC2k: 0.6200505476,
  };
  for (const [form, value] of Object.entries(expected)) expect(found.details?.[form]).toBeCloseTo(value, 9);
  expect(run('icc', { ratings }).value).toBeCloseTo(0.2897637795, 9);
});

test('Krippendorff: R irr, all four levels, either way round', () => {
  const ratersByUnits = [
    [1, 2, 3, 3, 1, 4, null, 5],
    [1, 2, 3, 4, 2, 4, 2, 5],
  ];
  const found = run('krippendorff', { ratersByUnits });
  const expected = {
    nominal: 0.666666666667,
    ordinal: 0.923679060665,
    interval: 0.927777777778,
    ratio: 0.860445101157,
  };
  for (const [level, value] of Object.entries(expected)) expect(found.details?.[level]).toBeCloseTo(value, 9);
  expect(found.value).toBe(found.details?.ordinal);
  const unitsByRaters = [0, 1, 2, 3, 4, 5, 6, 7].map((unit) => ratersByUnits.map((rater) => rater[unit] ?? null));
  expect(run('krippendorff', { unitsByRaters, measure: 'ratio' }).value).toBeCloseTo(0.860445101157, 9);
});

test('effect of interviewers: R aov on PlantGrowth, with the warning of few groups', () => {
  const groups = {
    ctrl: [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
    trt1: [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
    trt2: [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26, null],
  };
  const found = run('group-icc', { groups });
  expect(found.value).toBeCloseTo(0.277774336015, 9);
  expect(found.details?.deff).toBeCloseTo(3.499969024135, 9);
  expect(found).toMatchObject({ n: 30, notAnswered: 1 });
  expect(found.warnings).toHaveLength(1);
});

test('all alike: R careless; one of three; rows or columns', () => {
  const rows = [
    [1, 1, 1, 1, 1, 1],
    [1, 2, 3, 4, 5, 1],
    [3, 3, 3, 4, 4, 5],
  ];
  const found = run('straight-lining', { rows });
  expect(found.value).toBeCloseTo(1 / 3, 12);
  expect(found.details?.longstring).toEqual([6, 1, 3]);
  const deviations = found.details?.irv as readonly number[];
  for (const [at, deviation] of [0, 1.6329931619, 0.8164965809].entries())
    expect(deviations[at]).toBeCloseTo(deviation, 9);
  const short = run('straight-lining', { columns: { a: [1, 1, null], b: [1, 2, null] } });
  expect(short).toMatchObject({ value: 0.5, n: 2, notAnswered: 1 });
  expect(short.warnings).toHaveLength(1);
});

test.each([
  ['cronbach-alpha', { columns: { a: [1, 2] } }, 'badInput'],
  ['cronbach-alpha', { columns: { a: [1, null], b: [null, 2] } }, 'tooFew'],
  ['cronbach-alpha', { columns: { a: [1, 1], b: [2, 2] } }, 'constant'],
  ['cronbach-alpha', { columns: { a: [1, 2], b: [2, 2] }, turned: ['c'] }, 'badInput'],
  ['spearman-brown', {}, 'missing'],
  ['spearman-brown', { x: [1, 2], y: [1, 1] }, 'constant'],
  ['spearman-brown', { r: 3 }, 'badInput'],
  ['omega', { columns: { a: [1, 2], b: [2, 1] } }, 'badInput'],
  ['omega', { columns: { a: [1, 2, 4], b: [2, 1, 3], c: [3, 2, 2] } }, 'tooFew'],
  ['omega', { columns: { a: [1, 2, 4, 3], b: [2, 1, 3, 3], c: [2, 2, 2, 2] } }, 'constant'],
  ['icc', { ratings, form: 'ICC4' }, 'badInput'],
  ['icc', { ratings: [[1], [2]] }, 'badInput'],
  [
    'icc',
    {
      ratings: [
        [1, 2],
        [null, 2],
      ],
    },
    'tooFew',
  ],
  [
    'icc',
    {
      ratings: [
        [2, 2],
        [2, 2],
      ],
    },
    'constant',
  ],
  ['krippendorff', {}, 'missing'],
  ['krippendorff', { unitsByRaters: [[1, null]] }, 'tooFew'],
  [
    'krippendorff',
    {
      unitsByRaters: [
        [1, 1],
        [1, 1],
      ],
    },
    'constant',
  ],
  [
    'krippendorff',
    {
      unitsByRaters: [
        [1, 1],
        [-1, 2],
      ],
      measure: 'ratio',
    },
    'negative',
  ],
  ['krippendorff', { unitsByRaters: [[1, 2]], measure: 'none' }, 'badInput'],
  ['group-icc', { groups: { a: [null] } }, 'noAnswers'],
  ['group-icc', { groups: { a: [1, 2] } }, 'badInput'],
  ['group-icc', { groups: { a: [1], b: [2] } }, 'tooFew'],
  ['group-icc', { groups: { a: [2, 2], b: [2] } }, 'constant'],
  ['straight-lining', {}, 'missing'],
  ['straight-lining', { rows: [[null, 1]] }, 'noAnswers'],
])('%s of %j is refused: %s', (id, input, code) => {
  expect(run(id, input).reasons?.map((reason) => reason.code)).toEqual([code]);
});

test('cronbach-alpha: questions on plainly different scales are told, those nearly alike are not', () => {
  const quality = [4, 3, 5, 2, 4, 1, 5];
  const warned = (other: readonly number[]) =>
    run('cronbach-alpha', { columns: { quality, other } }).warnings.some((one) => one.includes('different scales'));
  expect(warned([40, 31, 55, 18, 42, 12, 50])).toBe(true);
  // 1 to 5 ranges over 4, 0 to 10 over 10: a factor of 2.5
  expect(warned([8, 6, 10, 3, 8, 0, 9])).toBe(false);
});
