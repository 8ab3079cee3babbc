import { expect, test } from 'vitest';
import { serviceDepartment as standard } from '../../../core/standards/service-department.ts';

// Every expected value is copied from the description of S9 (document 001) and its decisions.

test('five dimensions of equal weight: response speed, attitude, problem solving, attention, handling of feedback', () => {
  expect(standard.dimensions.map(({ id, weight }) => [id, weight])).toEqual([
    ['response-speed', 20],
    ['attitude', 20],
    ['problem-solving', 20],
    ['attention', 20],
    ['feedback-handling', 20],
  ]);
});

test('the customer-service department answers for all of them', () => {
  for (const { id, department } of standard.dimensions) expect(department?.en, id).toBe('Customer service');
});

test('about a customer; S2’s scale, S13’s bands', () => {
  expect(standard.subject).toBeUndefined();
  expect(standard.source).toMatchObject({ system: 'S9', document: '001' });
  expect(standard.scale.kind === 'labelled' && standard.scale.levels).toHaveLength(5);
  expect(standard.bands.map(({ from }) => from)).toEqual([90, 80, 70, 0]);
});

test.each([
  ['3', ['buyers', 'complained or asked', 'long-term partners']],
  ['4.1', ['e-mail', 'text message']],
  ['4.2', ['dedicated interviewers', 'answer what the customer asks']],
  ['4.3', ['booth', 'form', 'word of mouth']],
  ['5', ['suggestions']],
  ['6.1', ['Problems', 'bottlenecks']],
  ['6.2', ['training', 'process', 'technology']],
  ['6.3', ['tracked', 'visible']],
])('section %s tells of %j', (section, words) => {
  const told = standard.procedure.find(({ clause }) => clause === section)?.text.en;
  for (const word of words) expect(told).toContain(word);
});

test.each(['weights', 'scale', 'bands', 'roundTo', 'missing', 'period', 'suggestions'])(
  'the decision about %s is noted',
  (about) => {
    expect(standard.notes.map((note) => note.about)).toContain(about);
  },
);
