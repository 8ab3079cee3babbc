import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import { parseResponses } from '../../../core/responses/parse.ts';
import type { Cell } from '../../../core/responses/schema.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { surveyStandard } from '../../../core/standards/survey-standard.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { brief, codesOf, repeat, sheet } from './sheets.ts';

const marks = repeat([5, 4, 3, 2, 1], 8);
const column = (header: string, standard = weightedProcedure, cells: readonly Cell[] = marks) =>
  mapColumns(sheet({ [header]: cells }), standard, firstTime).columns[0];

describe('a rating finds its dimension by a word for the same thing', () => {
  test.each([
    ['Qualität der Produkte (1-5)', 'product-quality'],
    ['製品の品質（1〜5）', 'product-quality'],
    ['제품 품질 (1점~5점)', 'product-quality'],
    ['Délai de livraison (1 à 5)', 'delivery-date'],
    ['納期 (1-5)', 'delivery-date'],
    ['Prazo de entrega (1 a 5)', 'delivery-date'],
    ['Atención al cliente (1 a 5)', 'service'],
    ['고객 응대 (1-5)', 'service'],
    ['Embalaje (1 a 5)', 'packaging'],
    ['Verpackung (1 bis 5)', 'packaging'],
  ])('%s: %s', (header, dimension) => {
    expect(column(header)).toMatchObject({ role: 'item', dimension, needsConfirmation: false });
  });

  test.each(['가격 (1-5)', 'Precio (1-5)', 'Prix (1-5)', '価格 (1-5)', 'Preise (1-5)', 'Preço (1-5)'])(
    '%s: price',
    (header) => {
      expect(column(header, surveyStandard)).toMatchObject({ role: 'item', dimension: 'price' });
    },
  );

  test.each(['Parking (1-5)', '駐車場 (1-5)', '주차장 (1-5)', 'Estacionamiento (1-5)'])(
    '%s: none; it is not scored, and can be given one',
    (header) => {
      const map = mapColumns(sheet({ [header]: marks }), weightedProcedure, firstTime);
      expect(map.columns[0]).toMatchObject({
        type: 'rating',
        role: 'none',
        dimension: null,
        scale: { min: 1, max: 5 },
      });
      expect(codesOf(map.refusals)).toEqual(['onlyUnconfirmed']);
    },
  );

  test.each(['Emballage et livraison (1-5)', 'Service de livraison (1-5)', '梱包と納期 (1-5)'])(
    '%s speaks of two: a person is asked',
    (header) => {
      expect(column(header)).toMatchObject({ role: 'item', needsConfirmation: true });
    },
  );
});

test('several items of one dimension are averaged within it', () => {
  const table = sheet({ 'Lieferzeit (1-5)': [5], 'Pünktlichkeit der Lieferung (1-5)': [3], 'Preis (1-5)': [4] });
  const map = mapColumns(table, weightedProcedure, firstTime);
  const items = map.columns.filter(({ role }) => role === 'item');
  expect(items.map(({ dimension }) => dimension)).toEqual(['delivery-date', 'delivery-date']);
  const [response] = parseResponses(table, map).responses;
  if (response === undefined) throw new Error('no response');
  const rubric = fitRubric(weightedProcedure, items);
  const { dimensions } = gradeResponse(response, rubric);
  // Clause 5.2.4: level 5 is worth 5 points of 5 and level 3 is worth 3, so 100 and 60, together 80.
  expect(dimensions[rubric.dimensions.findIndex(({ id }) => id === 'delivery-date')]).toBe(80);
});

describe('a question keyed the other way round is never silently turned', () => {
  test.each([
    ['Fue difícil hacer el pedido (1 a 5)'],
    ['Die Lieferung war zu langsam (1 bis 5)'],
    ['服务（1=非常满意，5=非常不满意）'],
    ['Qualität: 1 = sehr gut, 6 = ungenügend'],
    ['The service was slow (R) 1-5'],
  ])('%s', (header) => {
    expect(column(header, fivePoint)).toMatchObject({ role: 'item', direction: 'negative', needsConfirmation: true });
  });

  const agreed = repeat(['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'], 8);

  test('nor a statement that people agree with', () => {
    const [bad, good] = mapColumns(
      sheet({ 'The service was difficult to reach': agreed, 'The service was easy to reach': agreed }),
      fivePoint,
      firstTime,
    ).columns;
    expect(bad).toMatchObject({ role: 'item', direction: 'negative', needsConfirmation: true });
    expect(good).toMatchObject({ role: 'item', direction: 'positive' });
  });

  test('a code that ends in R beside codes that do not', () => {
    const header = ['E1', 'E2', 'E3R', 'E4'];
    const map = mapColumns(sheet(Object.fromEntries(header.map((one) => [one, agreed]))), fivePoint, firstTime);
    expect(map.columns.map(({ direction }) => direction)).toEqual(['positive', 'positive', 'negative', 'positive']);
    expect(map.columns[2]?.needsConfirmation).toBe(true);
  });

  test('words of satisfaction say themselves which end is good', () => {
    const words = repeat(['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'], 8);
    expect(column('Waiting time', fivePoint, words)).toMatchObject({
      role: 'item',
      direction: 'positive',
      needsConfirmation: false,
    });
  });
});

describe('personal data and what is only called so', () => {
  const people = Array.from({ length: 12 }, (_, at) => `Person ${at}`);

  test.each(['氏名', 'Vorname', 'Nom et prénom', 'Nombre completo', 'Nome', '성함', '提交人', 'Contact number'])(
    '%s',
    (header) => {
      const map = mapColumns(sheet({ [header]: people, 'Service (1-5)': marks }), fivePoint, firstTime);
      expect(map.columns[0]).toMatchObject({ type: 'pii' });
      expect(map.columns[0]?.role).not.toBe('segment');
    },
  );

  test('channels that are rated are ratings, in numbers and in words', () => {
    const words = repeat(['Very satisfied', 'Satisfied', 'Dissatisfied', 'Very dissatisfied', 'Neutral'], 8);
    const inWords = mapColumns(sheet({ Email: words, Phone: words }), fivePoint, firstTime).columns.map(brief);
    expect(inWords.every((one) => one.startsWith('textLikert item'))).toBe(true);
    const inNumbers = mapColumns(sheet({ 'Email (1-5)': marks, 'Phone (1-5)': marks }), fivePoint, firstTime).columns;
    expect(inNumbers.map(({ type, role }) => [type, role])).toEqual([
      ['rating', 'item'],
      ['rating', 'item'],
    ]);
  });
});

test('places and kinds of people are no reason to pass over what is rated of them', () => {
  for (const header of ['Store cleanliness (1-5)', '门店环境 (1-5)', '店舗の清潔さ (1-5)', 'Opening hours (1-5)'])
    expect(column(header, fivePoint)).toMatchObject({ type: 'rating', role: 'item' });
  for (const header of ['Service type', 'Branch', '门店', 'Kategorie', '지점'])
    expect(column(header, fivePoint)?.role).not.toBe('item');
});
