import { expect, test } from 'vitest';
import { hrService as standard } from '../../../core/standards/hr-service.ts';

// What S13 asks to be done beside the sum; expected values copied from its description (document 004, parts 2–7).

/** What is told of a clause, in English. */
const told = (clause: string): readonly string[] =>
  standard.procedure.filter((one) => one.clause === clause).map(({ text }) => text.en);

test.each(['quality', 'attitude', 'efficiency', 'cost'])('clause 2.1.1: an overall question about %s', (word) => {
  expect(told('2.1.1').join()).toContain(word);
});

test.each([
  'questionnaire',
  'phone for large and loyal',
  'web',
  'focus groups for new services',
  'complaint records',
  'visited',
  'mystery shoppers',
])('clauses 2.2 and 3: the method %s', (method) => {
  expect([...told('2.2'), ...told('3')].join().toLowerCase()).toContain(method);
});

test.each(['large', 'loyal', 'complained'])('clause 3: the key group %s', (group) => {
  expect(told('3').find((line) => line.startsWith('Key groups'))).toContain(group);
});

test.each(['Would you recommend', 'friends or family', '0–10', 'promoters 9–10', 'passives 7–8', 'detractors 0–6'])(
  'clause 3: the recommendation question, %s',
  (part) => {
    expect(told('3').find((line) => line.includes('NPS'))).toContain(part);
  },
);

test('clause 3: the index from the overall rating, a competitor’s beside it', () => {
  expect(told('3').find((line) => line.includes('CSI'))).toMatch(/overall rating.*competitor/);
});

test('clause 3: churn is lost customers over all at the start of the period', () => {
  expect(told('3').find((line) => line.startsWith('Churn'))).toMatch(/lost in the period.*all customers at its start/);
});

test.each(['structural equations', 'neural network', 'fuzzy logic', 'bayesian network', 'for comparison only'])(
  'clause 3: models, %s',
  (model) => {
    expect(told('3').join().toLowerCase()).toContain(model);
  },
);

test.each(['sample represents', 'own experience', 'no bias of the assessor'])('clause 3: the caution %s', (caution) => {
  expect(told('3').find((line) => line.startsWith('Cautions'))).toContain(caution);
});

test.each(['scores', 'comments and suggestions', 'conclusion', 'key drivers', 'trend'])(
  'clause 4.3: the report holds %s',
  (part) => {
    expect(told('4.3').find((line) => line.startsWith('The report'))).toContain(part);
  },
);

test('clauses 5.2–5.4: by dimension, by group, churn by reason', () => {
  const five = /service, product, price, delivery(,| and) after-sales/;
  expect(told('5.2').join()).toMatch(five);
  expect(told('5.3').join()).toMatch(/industry, size and region/);
  expect(told('5.4').join()).toMatch(five);
});

test.each([
  [1, /listen.*apologise/],
  [2, /cause.*solution/],
  [3, /tell the customer.*view/],
  [4, /carry it out.*follow/],
  [5, /reasonable time.*satisfied/],
])('clause 6.4: complaint, step %d', (step, what) => {
  expect(told('6.4')).toHaveLength(5);
  expect(told('6.4')[step - 1]).toMatch(what);
});

test('part 7: summary for customers, trained assessors, rewards marked as possible bias, next review', () => {
  expect(told('7.2').join()).toMatch(/summary for customers/);
  expect(told('7.3').join()).toMatch(/Assessors are trained/);
  expect(told('7.4').join()).toMatch(/marked.*bias/);
  expect(told('7.5').join()).toMatch(/next review/);
});
