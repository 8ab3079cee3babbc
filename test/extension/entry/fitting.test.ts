import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { constructionEvidence } from '../../../core/standards/construction-evidence.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { standards } from '../../../core/standards/index.ts';
import { answeredUnder, type Choices, type GivenEvidence, noEvidence } from '../../../extension/entry/entry.ts';
import { fittingAnswers, leftOut } from '../../../extension/entry/fitting.ts';
import { entriesUnder } from './entries-under.ts';
import { madeStandards } from './made-standards.ts';

const hundred = madeStandards.find(({ id }) => id === 'hundred') ?? fivePoint;

describe('answers of a standard that has changed since', () => {
  test.each<[string, Choices, Choices, number]>([
    ['nothing', {}, {}, 0],
    ['what still fits', { 'after-sales': 5, 'delivery-time': null }, { 'after-sales': 5, 'delivery-time': null }, 0],
    ['a question that is gone', { gone: 3, 'after-sales': 4 }, { 'after-sales': 4 }, 1],
    ['"not applicable" of one that is gone', { gone: null }, {}, 1],
    ['levels off the scale', { 'after-sales': 6, 'product-quality': 0, 'delivery-time': 1 }, { 'delivery-time': 1 }, 2],
  ])('%s', (_, choices, kept, count) => {
    const answered = { choices, evidence: noEvidence };
    expect(fittingAnswers(answered, fivePoint)).toEqual({ choices: kept, evidence: noEvidence });
    expect(leftOut(answered, fivePoint)).toBe(count);
  });

  test('a number that was typed stays, on its scale or off', () => {
    const answered = { choices: { 'after-sales': 101, 'delivery-time': 7.5 }, evidence: noEvidence };
    expect(fittingAnswers(answered, hundred)).toEqual(answered);
    expect(leftOut(answered, hundred)).toBe(0);
  });
});

test.each<[string, Partial<GivenEvidence>, Partial<GivenEvidence>, number]>([
  ['none', {}, {}, 0],
  ['a link alone', { link: 'https://a.example/' }, { link: 'https://a.example/' }, 0],
  ['a kind', { kind: 'written-praise', score: 500 }, { kind: 'written-praise', score: 500 }, 0],
  ['a kind that is gone', { kind: 'rumour', score: 50, link: 'https://a.example/' }, { link: 'https://a.example/' }, 1],
])('evidence: %s', (_, given, kept, count) => {
  const answered = { choices: {}, evidence: { ...noEvidence, ...given } };
  expect(fittingAnswers(answered, constructionEvidence).evidence).toEqual({ ...noEvidence, ...kept });
  expect(leftOut(answered, constructionEvidence)).toBe(count);
});

test.each([...standards, ...madeStandards])('all that the form lets somebody answer fits $id', (standard) => {
  fc.assert(
    fc.property(entriesUnder(standard), (entry) => {
      const answered = answeredUnder(entry, standard.id);
      expect(fittingAnswers(answered, standard)).toEqual(answered);
      expect(leftOut(answered, standard)).toBe(0);
    }),
    { numRuns: 25 },
  );
});
