import { describe, expect, test } from 'vitest';
import { constructionEvidence } from '../../../core/standards/construction-evidence.ts';
import type { Entry } from '../../../extension/entry/entry.ts';
import { gradeEntry } from '../../../extension/entry/grade-entry.ts';
import { restoreEntry } from '../../../extension/entry/restore-entry.ts';
import { entryWith, someId } from './given.ts';

test('what was written comes back', () => {
  const entry: Entry = {
    ...{ schema: 2, id: someId, team: 'book-1', customer: 'Acme', note: ' n ', quote: 'q', isQuoteFilled: true },
    answered: {
      'five-point': {
        choices: { 'after-sales': null, 'product-quality': 4 },
        evidence: { kind: '', score: null, link: '' },
      },
      'construction-evidence': {
        choices: {},
        evidence: { kind: 'written-praise', score: 95.5, link: 'https://a.example/' },
      },
    },
    page: { url: 'https://a.example/b?c#d', title: 'B' },
    ...{ keepsQuery: true, channel: 'email', tags: 'late, ', savedAt: 1_800_000_000_000 },
  };
  expect(restoreEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'draft'],
  ['a list', [1, 2]],
  ['an empty record', {}],
  ['something else', { schema: 1, team: 't', item: {} }],
  ['a later release', { schema: 3, id: someId }],
  ['a first draft of wrong types', { standard: 7, choices: 'none', note: 12 }],
])('%s is no draft', (_, stored) => {
  expect(restoreEntry(stored)).toBe(null);
});

test('what is of the wrong shape is left out, the rest is kept', () => {
  const stored = {
    ...{ schema: 2, id: 'x', team: 7, customer: null, note: 'kept', quote: ['q'], isQuoteFilled: 'yes' },
    answered: { a: { choices: { one: 3, two: '4', three: null, four: Number.NaN }, evidence: 'none' }, b: 5 },
    ...{ page: null, keepsQuery: 1, channel: {}, tags: 'late', savedAt: 'now' },
  };
  const none = { kind: '', score: null, link: '' };
  expect(restoreEntry(stored)).toEqual({
    ...entryWith({ id: '', note: 'kept', tags: 'late' }),
    answered: { a: { choices: { one: 3, three: null }, evidence: none }, b: { choices: {}, evidence: none } },
  });
});

describe('the draft of version 0.1.0', () => {
  test('keeps its answers under each standard and its note', () => {
    const stored = {
      standard: 'weighted-procedure',
      choices: { 'five-point': { 'after-sales': null }, 'weighted-procedure': { rohs: 4, packaging: 5, bad: '3' } },
      note: 'The box was wet.',
    };
    const none = { kind: '', score: null, link: '' };
    expect(restoreEntry(stored)).toEqual({
      ...entryWith({ id: '', note: 'The box was wet.' }),
      answered: {
        'five-point': { choices: { 'after-sales': null }, evidence: none },
        'weighted-procedure': { choices: { rohs: 4, packaging: 5 }, evidence: none },
      },
    });
  });

  test.each((constructionEvidence.evidence ?? []).map((kind, place) => [kind.id, place + 1, kind] as const))(
    'keeps the evidence %s, which it wrote as %i',
    (id, place, kind) => {
      const stored = {
        standard: 'construction-evidence',
        choices: { 'construction-evidence': { '#evidence': place, feedback: kind.from } },
        note: '',
      };
      const entry = restoreEntry(stored) ?? entryWith();
      expect(entry.answered['construction-evidence']).toEqual({
        choices: {},
        evidence: { kind: id, score: kind.from, link: '' },
      });
      expect(gradeEntry(entry, constructionEvidence).graded.score).toBe(kind.from);
    },
  );

  test('a note is cut to what one entry may hold', () => {
    expect(restoreEntry({ standard: 's', choices: {}, note: 'x'.repeat(4001) })?.note).toHaveLength(4000);
  });
});
