import { expect, test } from 'vitest';
import { headline } from '../../../core/panels/headline.ts';
import type { Item } from '../../../core/scoring/schema.ts';
import { blockOf, figure, north, panelInput, response } from './panel-input.ts';

const item = (title: string): Item => ({
  ...{ id: 'quality', weight: 100, answer: 0, column: 1, title, direction: 'positive' },
  scale: { kind: 'numeric', min: 1, max: 7 },
});

const inputOf = (title: string, answers: readonly number[], view = {}) => {
  const { rubric } = panelInput();
  const dimensions = rubric.dimensions.map((one, place) => ({ ...one, items: place === 0 ? [item(title)] : [] }));
  const shown = answers.map((answer, place) => {
    const one = response(place + 2, 80, []);
    return { ...one, response: { ...one.response, answers: [answer] } };
  });
  return panelInput({ rubric: { ...rubric, dimensions } }, {}, { shown, ...view });
};
const cardsOf = (input: ReturnType<typeof panelInput>) => blockOf(headline(input), 'figures').cards;
const effortOf = (input: ReturnType<typeof panelInput>) =>
  cardsOf(input).find(({ label }) => label === 'Customer effort (CES)');

test('effort stands on its own scale, with the share that found it easy', () => {
  const card = effortOf(inputOf('Acme made it easy for me to handle my issue', [7, 6, 5, 4, 2]));
  expect(card).toMatchObject({ value: 4.8, format: 'points' });
  expect(card?.detail.split('\n')).toEqual([
    '95 % interval 2.41–7.00 (t)',
    'n = 5, not answered 0',
    'mean of 1–7, more is easier',
    'easy (5–7): 60%',
    '23%–88% (Wilson)',
    'few answers: take it as a first sign',
  ]);
});

test('no card without such a question, none in a small selection, no value below the minimum of a part', () => {
  expect(effortOf(inputOf('Ease of use', [7, 6, 5]))).toBeUndefined();
  const title = 'Customer effort score';
  expect(effortOf(inputOf(title, [7, 6, 5], { isSmall: true }))).toBeUndefined();
  const part = { selection: { period: null, segment: north } };
  expect(effortOf(inputOf(title, [7, 6, 5], part))).toMatchObject({
    ...{ value: 'n < 5', detail: 'n = 3, not answered 0' },
  });
});

test('each figure names its interval', () => {
  const nps = figure(25, 40, { method: 'netPromoter', interval: [5, 43] });
  const csat = figure(0.8, 50, { method: 'topTwo', interval: [0.67, 0.89] });
  const figures = { nps: { ...nps, promoters: 20, passives: 10, detractors: 10 }, csat };
  const details = cardsOf(panelInput({}, figures)).map(({ detail }) => detail);
  expect(details[1]).toContain('95 % interval 84.9–87.8 (t)');
  expect(details.some((detail) => detail.includes('95 % interval +5 to +43\n(adjusted Wald)'))).toBe(true);
  expect(details.some((detail) => detail.includes('95 % interval 67%–89%\n(Wilson)'))).toBe(true);
});
