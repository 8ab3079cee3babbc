import { expect, test } from 'vitest';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { constructionEvidence } from '../../../core/standards/construction-evidence.ts';
import { fiveDimension } from '../../../core/standards/five-dimension.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { type Choices, type Entry, type GivenEvidence, noEvidence } from '../../../extension/entry/entry.ts';
import { type WhyNot, whyNot } from '../../../extension/entry/why-not.ts';
import { answeredEntry, entryWith } from './given.ts';
import { madeStandards } from './made-standards.ts';

const hundred = madeStandards.find(({ id }) => id === 'hundred') ?? fivePoint;
const [fact = ''] = fiveDimension.dimensions.flatMap(({ items = [] }) =>
  items.flatMap(({ id, operational }) => (operational ? [id] : [])),
);

test.each<[string, WhyNot | null, Partial<Entry>]>([
  ['nothing at all', 'nothing', {}],
  ['blanks', 'nothing', { quote: ' \n', note: ' ' }],
  ['who, where and by what channel', 'nothing', { customer: 'Acme', channel: 'email', tags: 'late' }],
  ['a quote', null, { quote: 'late' }],
  ['a note', null, { note: 'late' }],
])('an entry of %s: %j', (_, why, more) => {
  expect(whyNot(entryWith(more), fivePoint)).toBe(why);
});

test.each<[string, WhyNot | null, Standard, Choices]>([
  ['a level', null, fivePoint, { 'after-sales': 1 }],
  ['a question that is gone', 'nothing', fivePoint, { gone: 3 }],
  ['"not applicable" alone', 'nothing', fivePoint, { 'after-sales': null }],
  ['a number on its scale', null, hundred, { 'after-sales': 100 }],
  ['a number off its scale', 'faulty', hundred, { 'after-sales': 100.5 }],
  ['one number off its scale among others', 'faulty', hundred, { 'after-sales': 100, 'delivery-time': -1 }],
  ['a fact, which has no scale', null, fiveDimension, { [fact]: -1e6 }],
])('%s: %j', (_, why, standard, choices) => {
  expect(whyNot(answeredEntry(standard, choices), standard)).toBe(why);
});

test('a number off its scale is in the way though there is a note', () => {
  const { answered } = answeredEntry(hundred, { 'after-sales': 101 });
  expect(whyNot(entryWith({ answered, note: 'late' }), hundred)).toBe('faulty');
});

test('what was answered under another standard says nothing', () => {
  expect(whyNot(answeredEntry(hundred, { 'after-sales': 101 }), fivePoint)).toBe('nothing');
});

// S4: a letter of complaint, 0 to below 40; written praise, 90 to 100.
test.each<[string, WhyNot | null, Partial<GivenEvidence>]>([
  ['no kind', 'nothing', {}],
  ['a link without a kind', 'nothing', { link: 'https://a.example/' }],
  ['a score without a kind', 'nothing', { score: 50 }],
  ['a kind that is gone', 'nothing', { kind: 'rumour', score: 500 }],
  ['a kind', null, { kind: 'complaint-letter' }],
  ['a score in its range', null, { kind: 'complaint-letter', score: 0 }],
  ['a score at the end that is not in it', 'faulty', { kind: 'complaint-letter', score: 40 }],
  ['a score of 0 where the range begins higher', 'faulty', { kind: 'written-praise', score: 0 }],
  ['a score below it', 'faulty', { kind: 'complaint-letter', score: -1 }],
  ['a link', null, { kind: 'complaint-letter', link: 'www.x.de' }],
  ['a link that is none', 'faulty', { kind: 'complaint-letter', link: 'letters/17.pdf' }],
])('evidence of %s: %j', (_, why, given) => {
  const entry = answeredEntry(constructionEvidence, {}, { ...noEvidence, ...given });
  expect(whyNot(entry, constructionEvidence)).toBe(why);
});
