import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../core/drivers/outcome.ts';
import { predictorsOf } from '../../../core/drivers/predictors.ts';
import type { Rubric } from '../../../core/scoring/schema.ts';
import { columnIn, gradedOf, rubricOf } from '../analysis/sample.ts';
import { twoLevelRubric } from '../scoring/two-level-samples.ts';
import { beside, saying, surveyOf } from './survey.ts';

const recommend = columnIn('recommend', 9, 'Would you recommend us?');
const titles = ({ questions }: NonNullable<ReturnType<typeof outcomeOf>>) => questions;

describe('the question whose answers are explained', () => {
  const plain = ['Quality', 'Delivery'];
  const whole = [...plain, 'Overall satisfaction'];
  test.each([
    ['a rating beside the total', surveyOf(plain), [recommend], ['Overall']],
    ['several of them', surveyOf(plain, [beside('Overall'), beside('Ideal', 1)]), [], ['Overall', 'Ideal']],
    ['the item about everything', rubricOf(whole), [recommend], ['Overall satisfaction']],
    ['a rating before such an item', surveyOf(whole), [], ['Overall']],
    [
      'a rating of one dimension is none',
      surveyOf(plain, [beside('Q', 0, 'quality')]),
      [recommend],
      [recommend.header],
    ],
    ['would recommend', rubricOf(plain), [recommend], [recommend.header]],
  ])('%s', (_, rubric: Rubric, columns, questions) => {
    const found = outcomeOf(rubric, columns);
    expect(found && titles(found)).toEqual(questions);
  });

  test('never the index: without such a question there is none, nor by one that nobody confirmed', () => {
    expect(outcomeOf(rubricOf(plain), [])).toBeNull();
    expect(outcomeOf(rubricOf(plain), [{ ...recommend, needsConfirmation: true }])).toBeNull();
  });

  test('of several questions the mean counts, of those that were answered', () => {
    const found = outcomeOf(surveyOf(plain, [beside('Overall'), beside('Ideal', 1)]), []);
    expect(
      [saying([], 80, 60), saying([], 80, null), saying([], null, null)].map((one) => found?.answerOf(one)),
    ).toEqual([70, 80, null]);
  });

  test('an answer of 0 to "would you recommend us" is an answer', () => {
    const found = outcomeOf(rubricOf(plain), [recommend]);
    expect(found?.answerOf(gradedOf({ response: { recommend: 0 } }))).toBe(0);
  });
});

describe('what may go with it', () => {
  const named = (rubric: Rubric) =>
    predictorsOf(rubric, outcomeOf(rubric, [recommend])?.whole ?? null).map(({ title }) => title.en);

  test('the dimensions that are asked, without the question about everything', () => {
    expect(named(rubricOf(['Quality', 'Delivery']))).toEqual(['Quality', 'Delivery']);
    const three = rubricOf(['Quality', 'Delivery', 'Overall satisfaction']);
    expect(named(three)).toEqual(['Quality', 'Delivery']);
    const unasked = {
      ...three,
      dimensions: three.dimensions.map((one, at) => (at === 1 ? { ...one, items: [] } : one)),
    };
    // Of the one dimension that is left its question.
    expect(named(unasked)).toEqual(['Quality']);
  });

  test('a dimension that holds the question about everything is scored by the others of its questions', () => {
    const [first, second] = rubricOf(['Quality', 'Delivery']).dimensions;
    const whole = { ...beside('Overall satisfaction', 2), id: 'whole', weight: 50 };
    const items = [...(second?.items ?? []).map((one) => ({ ...one, weight: 50 })), whole];
    const rubric: Rubric = {
      ...rubricOf([]),
      dimensions: [first, second && { ...second, items }].filter((one) => !!one),
    };
    const [, delivery] = predictorsOf(rubric, outcomeOf(rubric, [])?.whole ?? null);
    // 3 of 5 is 60; with the 100 of the question about everything it would be 80.
    const graded = gradedOf({ dimensions: [100, 80], response: { answers: [5, 3, 100] } });
    expect(delivery?.answerOf(graded)).toBe(60);
  });

  test('of a single dimension its questions, by the names of the items', () => {
    const rubric = { ...twoLevelRubric, dimensions: twoLevelRubric.dimensions.slice(0, 1) };
    const predictors = predictorsOf(rubric, null);
    expect(predictors.map(({ title }) => title.en)).toEqual(['Timely', 'Accurate', 'On time']);
    // The first answer of five: 4 of 5.
    expect(predictors[0]?.answerOf(gradedOf({ response: { answers: [4, null, null, null, null] } }))).toBe(80);
    expect(predictors[1]?.answerOf(gradedOf({ response: { answers: [4, null, null, null, null] } }))).toBeNull();
  });
});
