import { expect, test } from 'vitest';
import { answeredUnder, type Entry, isEmpty, noEvidence, withAnswered } from '../../../extension/entry/entry.ts';
import { entryWith } from './given.ts';

const answered = (choices: Record<string, number | null>) => ({ choices, evidence: noEvidence });

test('each standard keeps its own answers', () => {
  const first = withAnswered(entryWith(), 'five-point', answered({ price: 2 }));
  const both = withAnswered(first, 'weighted-procedure', answered({ price: 5 }));
  expect(answeredUnder(both, 'weighted-procedure').choices).toEqual({ price: 5 });
  expect(answeredUnder(both, 'five-point').choices).toEqual({ price: 2 });
  expect(answeredUnder(both, 'another')).toEqual(answered({}));
});

const chosen = (choices: Record<string, number | null>) => withAnswered(entryWith(), 'five-point', answered(choices));
const proof = (more: object) => withAnswered(entryWith(), 's', { choices: {}, evidence: { ...noEvidence, ...more } });

test.each<[string, Entry, boolean]>([
  ['nothing', entryWith(), true],
  ['a standard that was looked at', chosen({}), true],
  [
    'page, channel and tags, which fill themselves',
    entryWith({ page: { url: 'https://a.example/', title: 'A' }, channel: 'web', tags: 'late' }),
    true,
  ],
  ['a level', chosen({ price: 1 }), false],
  ['a "not applicable"', chosen({ price: null }), false],
  ['a kind of evidence', proof({ kind: 'phone-complaint' }), false],
  ['a link to evidence', proof({ link: 'x' }), false],
  ['a score of evidence, 0', proof({ score: 0 }), false],
  ['a note', entryWith({ note: ' ' }), false],
  ['a quote', entryWith({ quote: 'late' }), false],
  ['a customer', entryWith({ customer: 'Acme' }), false],
])('an entry with %s is empty: %3$j', (_, entry, empty) => {
  expect(isEmpty(entry)).toBe(empty);
});
