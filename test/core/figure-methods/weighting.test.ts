import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';

const table = Object.freeze([Object.freeze([20, 30]), Object.freeze([30, 20])]);
const reasonOf = (id: string, input: unknown) => runFigure(id, input, 'en').reasons?.[0];

// R survey, rake.
test('raking a table of counts', () => {
  const figure = runFigure('rake', { table, rowTargets: [60, 40], columnTargets: [45, 55] }, 'en');
  const raked = figure.details?.raked as number[][];
  [
    [22.21808771, 37.78191229],
    [22.78191229, 17.21808771],
  ].forEach((row, i) => {
    row.forEach((cell, j) => {
      expect(raked[i]?.[j]).toBeCloseTo(cell, 7);
    });
  });
  expect(figure).toMatchObject({ n: 100, status: 'graded', warnings: [] });
});

test('targets with another total are scaled to the first, and it is said', () => {
  const figure = runFigure('rake', { table, rowTargets: [60, 40], columnTargets: [0.45, 0.55] }, 'en');
  expect((figure.details?.raked as number[][] | undefined)?.[0]?.[0]).toBeCloseTo(22.21808771, 7);
  expect(figure.warnings).toHaveLength(1);
});

test('respondents and a table give the same weights; a blank gets none', () => {
  const columns = { sex: [] as string[], region: [] as string[] };
  table.forEach((row, i) => {
    row.forEach((count, j) => {
      for (let k = 0; k < count; k++) {
        columns.sex.push(i === 0 ? 'f' : 'm');
        columns.region.push(j === 0 ? 'north' : 'south');
      }
    });
  });
  columns.sex.push('');
  columns.region.push('north');
  const margins = { sex: { f: 60, m: 40 }, region: { north: 45, south: 55 } };
  const figure = runFigure('rake', { columns, margins }, 'en');
  const weights = figure.details?.weights as (number | null)[];
  expect(weights[0]).toBeCloseTo(22.21808771 / 20, 8);
  expect(weights[99]).toBeCloseTo(17.21808771 / 20, 8);
  expect(weights[100]).toBeNull();
  expect(figure).toMatchObject({ n: 100, notAnswered: 1 });
  const worth = runFigure('rake', { table, rowTargets: [60, 40], columnTargets: [45, 55] }, 'en');
  expect(figure.value).toBeCloseTo(Number(worth.value), 9);
});

test.each([
  [
    {
      table: [
        [20, 30],
        [0, 0],
      ],
      rowTargets: [60, 40],
      columnTargets: [45, 55],
    },
    'emptyGroup',
    'row 2',
  ],
  [
    {
      table: [
        [20, 0],
        [30, 0],
      ],
      rowTargets: [60, 40],
      columnTargets: [45, 55],
    },
    'emptyGroup',
    'column 2',
  ],
  [{ columns: { sex: ['f', 'f'] }, margins: { sex: { f: 1, m: 1 } } }, 'emptyGroup', 'sex: m'],
  [
    {
      table: [
        [1, 0],
        [0, 1],
      ],
      rowTargets: [60, 40],
      columnTargets: [45, 55],
    },
    'noConvergence',
    '1000',
  ],
  [{ table, rowTargets: [0, 0], columnTargets: [45, 55] }, 'noWeight', ''],
  [{ table, rowTargets: [-1, 2], columnTargets: [45, 55] }, 'negative', 'row 1'],
  [{ table, rowTargets: [1, 2, 3], columnTargets: [45, 55] }, 'unequal', 'rowTargets'],
  [
    {
      table: [
        [0, 0],
        [0, 0],
      ],
      rowTargets: [1, 2],
      columnTargets: [45, 55],
    },
    'noAnswers',
    '',
  ],
  [
    {
      table: [
        [null, 1],
        [1, 1],
      ],
      rowTargets: [1, 2],
      columnTargets: [45, 55],
    },
    'missing',
    'table',
  ],
  [{ table }, 'missing', 'rowTargets'],
  [{ columns: { sex: ['f'] }, margins: { age: { old: 1 } } }, 'missing', 'columns.age'],
  [{ columns: { sex: ['f', 'x'] }, margins: { sex: { f: 1 } } }, 'badInput', '"x"'],
  [{ columns: { sex: ['f', ''] }, margins: { sex: { f: 1 } }, weights: [null, 1] }, 'noAnswers', ''],
  [{ columns: { sex: ['f'], age: [] }, margins: { sex: { f: 1 }, age: { old: 1 } } }, 'unequal', 'sex, age'],
])('raking %j is refused: %s', (input, code, named) => {
  const reason = reasonOf('rake', input);
  expect(reason?.code).toBe(code);
  expect(reason?.message).toContain(named);
});

// By hand: one of ten stands for half of the customers, 5 times the average; the cap of 3 cannot hold it.
test('weights above the cap are cut, or said to exceed it', () => {
  const sex = ['f', ...new Array<string>(9).fill('m')];
  const figure = runFigure('rake', { columns: { sex }, margins: { sex: { f: 50, m: 50 } }, cap: 3 }, 'en');
  expect(figure.details?.largest).toBeCloseTo(5, 9);
  expect(figure.warnings[0]).toContain('above the cap');
  expect(
    runFigure('rake', { columns: { sex }, margins: { sex: { f: 50, m: 50 } }, trim: false }, 'en').warnings,
  ).toEqual([]);
});

// R survey, postStratify.
test('post-stratification', () => {
  const figure = runFigure('post-stratify', { sample: { A: 60, B: 40 }, target: { A: 50, B: 50 } }, 'en');
  expect(figure.value).toBeCloseTo(96, 9);
  const { weightPerRecord, deff } = figure.details as { weightPerRecord: Record<string, number>; deff: number };
  expect(weightPerRecord.A).toBeCloseTo(0.833333333333, 11);
  expect(weightPerRecord.B).toBeCloseTo(1.25, 11);
  expect(deff).toBeCloseTo(1.04166666667, 10);
  expect(reasonOf('post-stratify', { sample: { A: 60 }, target: { A: 50, B: 50 } })?.code).toBe('emptyGroup');
  expect(reasonOf('post-stratify', { sample: { A: 60, B: 0 }, target: { A: 50, B: 50 } })?.message).toContain('"B"');
  expect(reasonOf('post-stratify', { sample: { A: 60, B: 1 }, target: { A: 0, B: 0 } })?.code).toBe('noWeight');
});

// By hand: 5/3 three times and 5: 10² / (3 · 25/9 + 25) = 3.
test('trimmed weights', () => {
  const figure = runFigure('trim-weights', { weights: [1, 1, 1, 7], cap: 2 }, 'en');
  expect(figure.value).toBeCloseTo(3, 12);
  expect(figure.details?.trimmed).toBe(1);
  expect(reasonOf('trim-weights', { weights: [0, 0] })?.code).toBe('noWeight');
  expect(reasonOf('trim-weights', { weights: [1, 2], cap: 1 })?.code).toBe('badInput');
});
