import { expect, test } from 'vitest';
import type { Response } from '../../../core/responses/schema.ts';
import { explainGrade } from '../../../core/scoring/explain.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { columnOf, responseOf } from './samples.ts';
import { saying, twoLevel, twoLevelRubric } from './two-level-samples.ts';

const explained = (response: Response, rubric = twoLevelRubric) =>
  explainGrade(gradeResponse(response, rubric), rubric, 'en');

test('a two-level dimension shows each item; facts as measured, the one without anchors not scored', () => {
  const { parts, score, why } = explained(responseOf([4, 5, 90, 3, 3]));
  // 4 of 5 is 80, 5 of 5 is 100, 90 % lies half way from 80 to 100; (80×40 + 100×30 + 50×20) ÷ 90 = 80
  const [quality, price] = parts;
  expect(quality).toMatchObject({ score: 80, share: 48, weight: 60 });
  expect(quality?.items.map(({ id, answers, weight }) => [id, answers, weight])).toEqual([
    ['timely', [4], 40],
    ['accurate', [5], 30],
    ['on-time', [90], 20],
    ['visits', [3], 10],
  ]);
  expect(quality?.items.map((item) => item.score)).toEqual([80, 100, 50, null]);
  // 40, 30 and 20 of the 90 that are scored
  const counted = quality?.items.map((item) => item.counted) ?? [];
  expect(counted[3]).toBeNull();
  for (const [place, share] of [400 / 9, 300 / 9, 200 / 9].entries()) expect(counted[place]).toBeCloseTo(share, 6);
  expect(quality?.items.map(({ operational }) => operational?.anchors)).toEqual([
    undefined,
    undefined,
    { zero: 80, hundred: 100 },
    null,
  ]);
  expect(price).toMatchObject({ score: 60, share: 24, items: [] });
  expect(quality?.items[0]?.title.en).toBe('Timely');
  expect([score, why]).toEqual([72, '48+24 = 72 → average']);
});

test('an item that is not answered leaves its weight to the others', () => {
  const [quality] = explained(responseOf([4, null, 90, 3, 3])).parts;
  // (80×40 + 50×20) ÷ 60 = 70
  expect(quality?.score).toBe(70);
  expect(quality?.items.map(({ score }) => score)).toEqual([80, null, 50, null]);
  const counted = quality?.items.map((item) => item.counted) ?? [];
  expect(counted[0]).toBeCloseTo(200 / 3, 6);
  expect(counted.slice(1)).toEqual([null, counted[2], null]);
});

test('items stand in the standard’s order, two questions about one item together', () => {
  const ids = ['accurate', 'timely', 'accurate', 'price'];
  const rubric = fitRubric(
    twoLevel,
    ids.map((id, index) => columnOf(index, id)),
  );
  const [quality] = explained(responseOf([4, 3, 5, 3]), rubric).parts;
  expect(quality?.items.map(({ id, answers, score }) => [id, answers, score])).toEqual([
    ['timely', [3], 60],
    ['accurate', [4, 5], 90],
  ]);
});

test('a plain dimension has no items, also when two columns ask it', () => {
  const rubric = fitRubric(fivePoint, [columnOf(0, 'delivery-time'), columnOf(1, 'delivery-time')]);
  const { parts, overall, expected, evidence } = explained(responseOf([3, 5]), rubric);
  expect(parts.map(({ items }) => items)).toEqual([[]]);
  expect([overall, expected, evidence]).toEqual([[], [], null]);
});

test('overall ratings and expectations stand beside and change nothing', () => {
  const plain = explained(responseOf([4, 5, 90, 3, 3]));
  const said = explained(saying([4, 5, 90, 3, 3], { overall: [3, 4], expected: [5, 4, null] }));
  expect(said.overall).toEqual([
    { about: '', title: null, answers: [3], score: 60 },
    { about: 'quality', title: twoLevel.dimensions[0]?.title, answers: [4], score: 80 },
  ]);
  // Perceived 80 less expected 100; 100 less 80; not answered
  expect(said.expected.map(({ about, expected, perceived, gap }) => [about, expected, perceived, gap])).toEqual([
    ['timely', 100, 80, -20],
    ['accurate', 80, 100, 20],
    ['price', null, 60, null],
  ]);
  expect(said.score).toBe(plain.score);
});
