import { expect, test } from 'vitest';
import { surveyStaff as standard } from '../../../core/standards/survey-staff.ts';

// Every expected value is copied from the description of S7 (document 001) and its decisions.

test.each([
  ['questionnaire', ['clear', 'complete', 'concise', 'logical']],
  ['data', ['efficient', 'accurate', 'complete', 'on-time']],
  ['analysis', ['structured', 'convincing', 'backed']],
  ['communication', ['manner', 'frequency', 'trust']],
  ['improvement', ['effect', 'trends']],
])('%s has the parts %j, all of one weight', (id, parts) => {
  const dimension = standard.dimensions.find((one) => one.id === id);
  expect(dimension?.weight).toBe(20);
  expect(dimension?.items?.map((item) => item.id)).toEqual(parts.map((part) => `${id}-${part}`));
  for (const { weight, operational } of dimension?.items ?? []) {
    expect(weight).toBeCloseTo(100 / parts.length, 12);
    expect(operational).toBeUndefined();
  }
});

test('five criteria in the order of the source', () => {
  expect(standard.dimensions.map(({ id }) => id)).toEqual([
    'questionnaire',
    'data',
    'analysis',
    'communication',
    'improvement',
  ]);
});

test('about a member of staff; results lead to rewards, without an amount but for none', () => {
  expect(standard).toMatchObject({
    source: { system: 'S7', document: '001' },
    subject: 'staff',
    rewards: { per: 'staff' },
    minimumGroup: 1,
  });
  expect(standard.rewards?.classes.map(({ id, amount, grades }) => [id, amount, grades])).toEqual([
    ['reward', null, ['very satisfied']],
    ['none', 0, ['satisfied', 'average', 'dissatisfied']],
  ]);
});

test('without bands S13’s 90, 80, 70; without a scale five points', () => {
  expect(standard.bands.map(({ from }) => from)).toEqual([90, 80, 70, 0]);
  expect(standard.scale.kind === 'labelled' && standard.scale.levels).toHaveLength(5);
});

test.each(['weights', 'scale', 'bands', 'roundTo', 'missing', 'period', 'rewards', 'minimumGroup'])(
  'the decision about %s is noted',
  (about) => {
    expect(standard.notes.map((note) => note.about)).toContain(about);
  },
);

test('every clause is told, in order', () => {
  expect(standard.procedure.map(({ clause }) => clause)).toEqual('1 2.1 2.2 2.3 2.4 2.5 3'.split(' '));
});
