import { expect, test } from 'vitest';
import { judgedResults as standard } from '../../../core/standards/judged-results.ts';

// Every expected value is copied from the description of S17 (document 001) and its decisions.

test('section 3.1: excellent, good, average, rather poor, poor', () => {
  const levels = standard.scale.kind === 'labelled' ? standard.scale.levels : [];
  expect(levels.map((words) => words.slice(0, 2))).toEqual([
    ['poor', '差'],
    ['rather poor', '较差'],
    ['average', '一般'],
    ['good', '良好'],
    ['excellent', '优良'],
  ]);
});

test('decided: the levels are 100, 80, 60, 40, 20', () => {
  const sameTwice = standard.examples.filter(({ answers: [first, second] }) => first === second && first !== null);
  const scores = sameTwice.map(({ answers, score, grade }) => [answers[0], score, grade]);
  expect(scores).toEqual([
    [5, 100, 'excellent'],
    [4, 80, 'good'],
    [3, 60, 'average'],
    [2, 40, 'rather poor'],
    [1, 20, 'poor'],
  ]);
  expect(standard.method).toBe('percentOfMaximum');
});

// Halfway between 100, 80, 60, 40 and 20.
test('the grade is the nearest level', () => {
  expect(standard.bands.map(({ grade, from }) => [grade, from])).toEqual([
    ['excellent', 90],
    ['good', 70],
    ['average', 50],
    ['rather poor', 30],
    ['poor', 0],
  ]);
  expect(standard.notes.find(({ about }) => about === 'bands')?.decided.en).toMatch(/90, 70, 50 and 30.*S13/s);
});

test('every question is analysed: any rating column is an aspect, all of one weight', () => {
  expect(standard.aspects).toBe('open');
  expect(standard.dimensions.map(({ id, weight }) => [id, weight])).toEqual([
    ['product', 50],
    ['service', 50],
  ]);
});

test('a person judges a level from overall rating, complaints and repurchase intention', () => {
  expect(standard.isJudged).toBe(true);
  const told = standard.procedure.find(({ clause }) => clause === '3.2')?.text.en;
  for (const word of ['overall rating', 'complaints', 'repurchase intention']) expect(told).toContain(word);
});

test('then suggestions, plan, one person and date per item, progress', () => {
  const told = standard.procedure.filter(({ clause }) => clause.startsWith('4.')).map(({ text }) => text.en);
  expect(told).toHaveLength(4);
  ['with a solution', 'goal, executor and dates', 'one responsible person and one date', 'checked'].forEach(
    (words, place) => {
      expect(told[place]).toContain(words);
    },
  );
});

test.each(['dimensions', 'weights', 'scale', 'bands', 'judged', 'roundTo', 'missing', 'period'])(
  'the decision about %s is noted',
  (about) => {
    expect(standard.notes.map((note) => note.about)).toContain(about);
  },
);

test('document 001', () => {
  expect(standard.source).toMatchObject({ system: 'S17', document: '001' });
});
