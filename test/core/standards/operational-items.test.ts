import { expect, test } from 'vitest';
import { operationalItem, operationalItems } from '../../../core/standards/operational-items.ts';

// The list is copied from the description of S3 (documents 000 and 001); units and directions are decisions.
const facts = [
  ['complaint-rate', '%', 'lower'],
  ['complaint-resolution-rate', '%', 'higher'],
  ['complaint-resolution-time', 'days', 'lower'],
  ['complaints-in-time', '%', 'higher'],
  ['on-time-delivery-rate', '%', 'higher'],
  ['delay-rate', '%', 'lower'],
  ['first-response-time', 'hours', 'lower'],
  ['feedback-timeliness', '%', 'higher'],
  ['issue-resolution-rate', '%', 'higher'],
  ['pass-rate', '%', 'higher'],
  ['spot-check-pass-rate', '%', 'higher'],
  ['repair-return-rate', '%', 'lower'],
  ['warranty-period', 'months', 'higher'],
  ['refund-requests', 'requests', 'lower'],
  ['staff-trained', '%', 'higher'],
  ['price-level', '% of the market price', 'within'],
  ['market-share', '%', 'higher'],
  ['brand-spend', 'yuan', 'higher'],
  ['brand-awareness', '%', 'higher'],
  ['word-of-mouth', '%', 'higher'],
] as const;

test('holds the facts of S3 and no other, each once', () => {
  expect(operationalItems.map(({ id }) => id)).toEqual(facts.map(([id]) => id));
});

test.each(facts)('%s is measured in %s, %s is better, without anchors', (id, unit, better) => {
  const { operational } = operationalItem(id);
  expect(operational).toMatchObject({ better, anchors: null });
  expect(operational.unit.en).toBe(unit);
});

test.each(operationalItems.map((item) => [item.id, item] as const))('%s speaks three languages', (_id, item) => {
  const { title, operational } = item;
  expect(title.en).toMatch(/^[A-Za-z -]+$/);
  for (const language of ['zh-CN', 'zh-TW'] as const) {
    expect(title[language]).toMatch(/^\p{Script=Han}+$/u);
    expect(operational.unit[language]).toMatch(/^%|\p{Script=Han}/u);
    expect(operational.unit[language]).not.toMatch(/[A-Za-z,;:()?]/);
  }
});

test('a header word names one fact', () => {
  const words = operationalItems.flatMap(({ title, headers }) => [
    ...new Set([...Object.values(title).map((one) => one.toLowerCase()), ...headers]),
  ]);
  expect(words.filter((word, place) => words.indexOf(word) < place)).toEqual([]);
  for (const word of words) expect(word).toBe(word.normalize('NFKC').toLowerCase().trim());
});

test('an id that nobody knows is our own mistake', () => {
  expect(() => operationalItem('luck')).toThrow('no operational item: luck');
});
