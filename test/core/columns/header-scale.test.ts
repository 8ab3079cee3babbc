import { describe, expect, test } from 'vitest';
import { scaleInHeader } from '../../../core/columns/header-scale.ts';
import { gridOf, headerText } from '../../../core/columns/header-text.ts';
import { dimensionNames, namedDimension } from '../../../core/columns/name-dimension.ts';

describe('the ends that a header prints', () => {
  test.each([
    ['On a scale of 1 to 5, how satisfied are you?', { min: 1, max: 5 }],
    ['Service (1-10)', { min: 1, max: 10 }],
    ['Would you recommend us? 0–10', { min: 0, max: 10 }],
    ['Rate 1 (very bad) to 5 (very good)', { min: 1, max: 5 }],
    ['1 = bad, 7 = good', { min: 1, max: 7 }],
    ['Comfort, out of 7', { min: null, max: 7 }],
    ['服务满意度（1-5分）', { min: 1, max: 5 }],
    ['产品质量，1至10分', { min: 1, max: 10 }],
    ['服务（满分10分）', { min: null, max: 10 }],
    ['服務五分制', { min: null, max: 5 }],
    ['Service', null],
    ['Visits (1-5 times)', null],
    ['Years with us, 0-10 years', null],
    ['Question 12', null],
  ])('%j: %j', (header, ends) => {
    expect(scaleInHeader(headerText(header))).toEqual(ends);
  });
});

test.each([
  ['OverallSatisfaction', 'overall satisfaction'],
  ['survey_q5_osat', 'survey q5 osat'],
  ['IPAddress', 'ip address'],
  ['服務態度', '服务态度'],
])('%s is read as %s', (header, text) => {
  expect(headerText(header)).toBe(text);
});

test.each([
  ['Please rate\nour shop [Staff ]', { question: 'please rate our shop', row: 'Staff' }],
  ['Plain question', null],
  ['[Staff]', null],
])('%j as a grid: %j', (header, grid) => {
  expect(gridOf(header)).toEqual(grid);
});

describe('the dimension that a header names', () => {
  const dimension = (id: string, headers: readonly string[]) => ({
    id,
    headers,
    weight: 1,
    title: { en: id, 'zh-CN': id, 'zh-TW': id },
  });
  const names = dimensionNames({
    dimensions: [
      dimension('quality', ['quality', '质量', '質量']),
      dimension('service', ['service', 'service quality', '服务']),
      dimension('price', ['price']),
    ],
  });

  test.each([
    [['Product quality'], 'quality'],
    [['Service quality'], 'service'],
    [['How do you like our prices?'], 'price'],
    [['A nice surprise'], null],
    [['產品質量'], 'quality'],
    // The row of a grid comes before its question.
    [['Price', 'How is our service? Price'], 'price'],
    [['Friendliness'], null],
  ])('%j: %j', (texts, id) => {
    expect(namedDimension(texts.map(headerText), names).dimension).toBe(id);
  });
});
