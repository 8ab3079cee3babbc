import { describe, expect, test } from 'vitest';
import { itemFault } from '../../../core/feedback/item-fault.ts';
import { constructionEvidence } from '../../../core/standards/construction-evidence.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import type { Choices, GivenEvidence } from '../../../extension/entry/entry.ts';
import { answeredUnder, noEvidence } from '../../../extension/entry/entry.ts';
import { fittingAnswers } from '../../../extension/entry/fitting.ts';
import { givenAnswers } from '../../../extension/entry/given-answers.ts';
import { gradeEntry } from '../../../extension/entry/grade-entry.ts';
import { itemOf } from '../../../extension/entry/item-of.ts';
import { sentAnswers } from '../../../extension/entry/sent-answers.ts';
import { whyOf } from '../../../extension/entry/why.ts';
import { answeredEntry, teamOf } from './given.ts';
import { madeStandards } from './made-standards.ts';

const send = { now: 0, core: '1' } as const;
const hundred = madeStandards.find(({ id }) => id === 'hundred') ?? fivePoint;

describe('answers of a standard that has changed since', () => {
  test.each<[string, Choices, Choices]>([
    ['a question that is gone', { gone: 3, 'after-sales': 4 }, { 'after-sales': 4 }],
    ['a level off the scale', { 'after-sales': 6, 'product-quality': 0, 'delivery-time': 1 }, { 'delivery-time': 1 }],
    ['a fraction', { 'after-sales': 2.5 }, {}],
    ['the name of something every object has', { toString: 3, 'after-sales': null }, { 'after-sales': null }],
  ])('%s is left out, the rest is sent', (_, choices, kept) => {
    expect(givenAnswers({ choices, evidence: noEvidence }, fivePoint)).toEqual({ answers: kept });
    expect(fittingAnswers({ choices, evidence: noEvidence }, fivePoint).choices).toEqual(kept);
  });
});

test('a number off its scale is not scored, and refused with its range before it is sent', () => {
  const [first, second] = hundred.dimensions.map(({ id }) => id);
  const typed = answeredEntry(hundred, { [first ?? '']: 101, [second ?? '']: 80 });
  expect(gradeEntry(typed, hundred)).toEqual(gradeEntry(answeredEntry(hundred, { [second ?? '']: 80 }), hundred));
  expect(fittingAnswers(answeredUnder(typed, hundred.id), hundred).choices[first ?? '']).toBe(101);
  const { item } = itemOf(typed, teamOf({ standard: hundred }), send);
  expect(itemFault(item, hundred)).toEqual({ code: 'bad_answers', item: first, range: '0–100' });
});

// S4: a letter of complaint, 0 to below 40; written praise, 90 to 100.
describe('evidence', () => {
  const given = (evidence: Partial<GivenEvidence>) =>
    sentAnswers({ choices: { feedback: 50 }, evidence: { ...noEvidence, ...evidence } }, constructionEvidence);

  test.each<[string, Partial<GivenEvidence>, unknown]>([
    ['none', {}, undefined],
    ['a score without a kind', { score: 50, link: 'https://a.example/' }, undefined],
    ['a kind that is gone', { kind: 'rumour' }, undefined],
    ['a kind alone', { kind: 'written-praise' }, { kind: 'written-praise', score: null }],
    [
      'a kind with score and link',
      { kind: 'complaint-letter', score: 0, link: ' https://a.example/1 ' },
      { kind: 'complaint-letter', score: 0, link: 'https://a.example/1' },
    ],
    [
      'a link without its scheme',
      { kind: 'written-praise', link: 'www.x.de/1' },
      { kind: 'written-praise', score: null, link: 'https://www.x.de/1' },
    ],
    [
      'a link that no sheet takes',
      { kind: 'written-praise', link: `https://a.example/${'x'.repeat(2000)}` },
      { kind: 'written-praise', score: null },
    ],
  ])('%s', (_, evidence, sent) => {
    expect(given(evidence)).toEqual({ answers: {}, ...(sent !== undefined && { evidence: sent }) });
  });

  test('a score outside its range is shown as none and refused before it is sent', () => {
    const entry = answeredEntry(constructionEvidence, {}, { kind: 'complaint-letter', score: 40, link: '' });
    const { graded } = gradeEntry(entry, constructionEvidence);
    expect(graded.score).toBe(null);
    expect(whyOf(graded, constructionEvidence, 'en')).toContain('lies outside');
    const { item } = itemOf(entry, teamOf({ standard: constructionEvidence }), send);
    expect(itemFault(item, constructionEvidence)).toEqual({ code: 'bad_evidence', range: '0–<40' });
  });
});
