import { expect, test } from 'vitest';
import { pointsLost } from '../../../core/panels/points-lost.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { constructionEvidence } from '../../../core/standards/construction-evidence.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { gradeAll, inputOf, type Said } from '../certainty/surveys.ts';
import { columnOf } from '../scoring/samples.ts';
import { blockOf, figure, panelInput } from './panel-input.ts';

const tableOf = (...args: Parameters<typeof inputOf>) => blockOf(pointsLost(inputOf(...args)), 'table');

// Quality 60, delivery 40. [4, 3] loses 12 and 16 points: 72.
const people: readonly Said[] = [1, 2, 3, 4, 5].map(() => ({ answers: [4, 3] }));

test('dimensions by what they cost, in words and in a table that adds up', () => {
  expect(blockOf(pointsLost(inputOf(people)), 'notes').lines).toEqual([
    '16.0 points lost in Delivery. 12.0 points lost in Quality.',
    '100 − 72.0 = 28.0 points were lost; the parts below add up to that.',
  ]);
  const { rows, chart } = tableOf(people);
  expect(rows).toEqual([
    // 16 of 28 is 57 %.
    ['Delivery', 16, 40, 0.57],
    ['Quality', 12, 60, 0.43],
    ['Total', 28, 100, 1],
  ]);
  // The chart shows the parts, not their total.
  expect(chart).toMatchObject({ id: 'pointsLost', kind: 'bar', labels: 0, values: 1, rows: 2 });
  expect(chart?.altText).toBe('Points lost: Delivery 16.0, Quality 12.0');
});

test('a score set by hand has a line of its own', () => {
  // (5·72 + 40) / 6 = 66.67: 13.33 and 10 lost by the five, 10 by hand.
  expect(tableOf([...people, { answers: [5, 5], byHand: 40 }]).rows.map(([name, lost]) => [name, lost])).toEqual([
    ['Delivery', 13.3],
    ['Quality', 10],
    ['scores set by hand', 10],
    ['Total', 33.3],
  ]);
});

test('dimensions that too few answered stand together', () => {
  // Four of six answered delivery.
  const gaps = [...people.slice(0, 4), { answers: [4, null] }, { answers: [4, null] }];
  const byHand = { answers: [4, 4], byHand: 50 };
  const panel = pointsLost(inputOf([...gaps, byHand]));
  const { rows, chart } = blockOf(panel, 'table');
  expect(rows[0]?.[0]).toBe('2 dimensions together');
  // A label of the chart may be cut short: it would name the first alone.
  expect(chart?.altText).not.toMatch(/Quality|Delivery/);
  expect(blockOf(panel, 'notes').lines[2]).toBe(
    'Together, because fewer than 5 answered one of them: Delivery, Quality.',
  );
  // All together alone would be the index once more.
  expect(pointsLost(inputOf(gaps))).toBeNull();
});

test('of many dimensions the last stand in one line, and all still adds up', () => {
  const columns = Array.from({ length: 20 }, (_, index) => columnOf(index, null));
  const rubric = fitRubric(fivePoint, columns);
  // Each aspect has 5 % of the weight; the first ten lose 1 point each, the others 2: 30.
  const answers = columns.map(({ index }) => (index < 10 ? 4 : 3));
  const shown = gradeAll(
    rubric,
    people.map(() => ({ answers })),
  );
  const input = panelInput({ rubric, columns }, { index: figure(70, 5) }, { shown });
  const { rows } = blockOf(pointsLost(input), 'table');
  expect(rows).toHaveLength(16);
  expect(rows.slice(13)).toEqual([
    ['question 3', 1, 5, 0.03],
    ['6 others', 6, 30, 0.2],
    ['Total', 30, 100, 1],
  ]);
});

test('nothing is said of too few, of a small group, of nothing lost, or of evidence', () => {
  expect(pointsLost(inputOf(people.slice(0, 4)))).toBeNull();
  const input = inputOf(people);
  expect(pointsLost({ ...input, view: { ...input.view, isSmall: true } })).toBeNull();
  expect(pointsLost(inputOf(people.map(() => ({ answers: [5, 5] }))))).toBeNull();
  expect(pointsLost({ ...input, rubric: { ...input.rubric, standard: constructionEvidence } })).toBeNull();
});
