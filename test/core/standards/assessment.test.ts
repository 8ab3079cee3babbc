import { expect, test } from 'vitest';
import { assessment as standard } from '../../../core/standards/assessment.ts';

// Every expected value is copied from the description of S15 (document 000, clauses 2–4) and its decisions.

test.each([
  ['2.1', 'product', ['reliability', 'conformity', 'ease-of-use', 'look', 'refund-requests']],
  ['2.2', 'service', ['response', 'competence', 'service-accuracy', 'personal', 'complaint-rate']],
  ['2.3', 'communication', ['channels', 'openness', 'feedback-valued', 'problems-solved']],
  ['2.4', 'other', ['value', 'reputation', 'responsibility', 'after-sales']],
])('clause %s: %s with %j, all of one weight', (_clause, id, items) => {
  const dimension = standard.dimensions.find((one) => one.id === id);
  expect(dimension?.weight).toBe(25);
  expect(dimension?.items?.map((item) => item.id)).toEqual(items);
  for (const { weight } of dimension?.items ?? []) expect(weight).toBe(100 / items.length);
});

test('clause 3: complaints and refund requests are facts without values, lower is better', () => {
  const facts = standard.dimensions.flatMap(({ items = [] }) => items.filter(({ operational }) => operational));
  expect(facts.map(({ id, operational }) => [id, operational?.better, operational?.anchors])).toEqual([
    ['refund-requests', 'lower', null],
    ['complaint-rate', 'lower', null],
  ]);
});

test.each([/questionnaire/, /interviewed/, /Complaints and refund requests/, /compared over time/])(
  'clause 3: %s',
  (source) => {
    const lines = standard.procedure.filter(({ clause }) => clause === '3').map(({ text }) => text.en);
    expect(lines.filter((line) => source.test(line))).toHaveLength(1);
  },
);

test('clause 4: what is done about a weak dimension', () => {
  const line = standard.procedure.find(({ clause }) => clause === '4')?.text.en;
  expect(line).toMatch(/process and quality control.*training.*channels.*pricing and image/);
  expect(standard.dimensions.map(({ area }) => area)).toEqual(['product', 'service', 'communication', 'brand']);
});

test('the usual rules, noted as such', () => {
  expect(standard).toMatchObject({
    source: { system: 'S15', document: '000' },
    roundTo: 1,
    method: 'percentOfMaximum',
  });
  expect(standard.bands.map(({ from }) => from)).toEqual([90, 80, 70, 0]);
  const noted = standard.notes.map(({ about }) => about);
  expect(noted).toEqual(
    expect.arrayContaining(['weights', 'scale', 'bands', 'roundTo', 'missing', 'period', 'facts', 'items.facts']),
  );
});
