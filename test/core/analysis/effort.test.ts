import { expect, test } from 'vitest';
import { effortFigure } from '../../../core/analysis/effort-figure.ts';
import { effortQuestion } from '../../../core/analysis/effort-question.ts';
import type { Direction, Scale } from '../../../core/scales/schema.ts';
import type { Item, Rubric } from '../../../core/scoring/schema.ts';
import { panelInput, response } from '../panels/panel-input.ts';

const seven: Scale = { kind: 'numeric', min: 1, max: 7 };
const five: Scale = { kind: 'numeric', min: 1, max: 5 };

const item = (title: string, answer = 0, scale = seven, direction: Direction = 'positive'): Item => ({
  ...{ id: 'q', weight: 100, answer, column: answer + 1, title, scale, direction },
});
const rubricOf = (items: readonly Item[], overall: readonly Item[] = []): Rubric => {
  const { rubric } = panelInput();
  const [first] = rubric.dimensions;
  if (!first) throw new Error('a dimension');
  return { ...rubric, dimensions: [{ ...first, items }], beside: { expected: [], overall } };
};
const isEffort = (title: string) => effortQuestion(rubricOf([item(title)])) !== null;

test.each([
  'The company made it easy for me to handle my issue',
  'Acme makes it very easy to get help',
  'How easy was it to solve your problem today?',
  'It is easy to do business with Acme',
  'How much effort did you personally have to put forth to handle your request?',
  'Customer effort score',
  'CES',
  '贵公司让我很容易地解决了问题',
  '您觉得办理业务是否省心？',
  '问题解决的费力程度',
  '您花费了多少精力来解决问题？',
  '貴公司讓我輕鬆地解決了問題',
])('asks for effort: %s', (title) => {
  expect(isEffort(title)).toBe(true);
});

test.each([
  'Ease of use',
  'How easy was it to use the app?',
  'The website is easy to navigate',
  'I find it easy to make friends',
  'Efforts of our staff',
  'How much effort did our staff put in?',
  'Service',
  'Overall satisfaction',
  'Easy returns',
  '产品易用性',
  '操作是否容易',
  '方便',
  '客服的努力',
])('does not clearly ask for effort: %s', (title) => {
  expect(isEffort(title)).toBe(false);
});

test('two such questions: nobody can say which is meant; outside a sheet there is none', () => {
  expect(effortQuestion(rubricOf([item('CES'), item('Customer effort', 1)]))).toBeNull();
  expect(effortQuestion(rubricOf([{ ...item('CES'), column: null }]))).toBeNull();
});

const graded = (answers: readonly (number | null)[], isBeside = false) =>
  answers.map((answer, place) => {
    const one = response(place + 2, 80, []);
    const beside = { evidence: null, work: null, expected: [], overall: [answer] };
    return { ...one, response: { ...one.response, ...(isBeside ? { beside } : { answers: [answer] }) } };
  });

// As the method `ces`: scipy.stats.t.interval(.95, 4, 4.8, sem) of 7, 6, 5, 4, 2; scipy.stats.binomtest(3, 5).proportion_ci(method='wilson').
test.each([true, false])('CES 2.0: mean with t, share of 5–7 with Wilson (beside the total: %s)', (isBeside) => {
  const question = { item: item('CES'), isBeside };
  const figure = effortFigure(graded([7, 6, null, 5, 4, 2], isBeside), question);
  expect(figure).toMatchObject({ n: 5, notAnswered: 1, direction: 'agreement', easy: 0.6, easyFrom: 5, easyTo: 7 });
  expect(figure?.mean).toBeCloseTo(4.8, 12);
  expect(figure?.interval?.[0]).toBeCloseTo(2.41161161, 7);
  // 7.188 lies beyond the scale.
  expect(figure?.interval?.[1]).toBe(7);
  expect(figure?.easyInterval?.[0]).toBeCloseTo(0.23072428, 7);
  expect(figure?.easyInterval?.[1]).toBeCloseTo(0.88237923, 7);
});

test('CES 1.0: answers were turned when they were read; the mean is of what was ticked, 1–2 of 5 are easy', () => {
  const question = { item: item('How much effort', 0, five, 'negative'), isBeside: false };
  // Ticked 1, 2, 3, 5, turned 5, 4, 3, 1: mean 11/4, easy 2 of 4.
  expect(effortFigure(graded([5, 4, 3, 1]), question)).toMatchObject({
    ...{ mean: 2.75, easy: 0.5, easyFrom: 1, easyTo: 2, direction: 'effort' },
  });
});

test('4–5 of 5 are easy; one answer has no interval; none, and a ruler, give no figure', () => {
  const question = { item: item('CES', 0, five), isBeside: false };
  expect(effortFigure(graded([4, 3]), question)).toMatchObject({ easy: 0.5, easyFrom: 4, easyTo: 5 });
  expect(effortFigure(graded([4]), question)?.interval).toBeNull();
  expect(effortFigure(graded([null]), question)).toBeNull();
  expect(effortFigure([], question)).toBeNull();
  const ruler = { item: item('CES', 0, { kind: 'numeric', min: 0, max: 100 }), isBeside: false };
  expect(effortFigure(graded([50]), ruler)).toBeNull();
});
