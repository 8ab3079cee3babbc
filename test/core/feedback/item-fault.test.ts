import { describe, expect, test } from 'vitest';
import { itemFault } from '../../../core/feedback/item-fault.ts';
import type { FeedbackItem } from '../../../core/feedback/schema.ts';
import { standardById } from '../../../core/standards/index.ts';

function standard(id: string) {
  const found = standardById(id);
  if (!found) throw new Error(id);
  return found;
}

const item = (id: string, more: Partial<FeedbackItem>): FeedbackItem => ({
  id: '00000000-0000-4000-8000-000000000000',
  createdAt: '2026-11-21T09:00:00Z',
  standard: { id, version: 1 },
  answers: {},
  channel: 'mail',
  client: { score: null, grade: null, core: '1' },
  agent: 'Bo',
  ...more,
});

describe('answers', () => {
  test.each([
    ['five-point', { 'product-quality': 1, 'after-sales': 5, 'delivery-time': null }, null],
    ['five-point', {}, null],
    ['five-point', { 'product-quality': 0 }, { code: 'bad_answers', item: 'product-quality', range: '1–5' }],
    ['five-point', { 'product-quality': 6 }, { code: 'bad_answers', item: 'product-quality', range: '1–5' }],
    ['five-point', { 'product-quality': 3.5 }, { code: 'bad_answers', item: 'product-quality', range: '1–5' }],
    ['five-point', { toString: 3 }, { code: 'bad_answers', item: 'toString' }],
    // Unknown even where nothing is answered: the extension means something else than the team.
    ['five-point', { packaging: null }, { code: 'bad_answers', item: 'packaging' }],
    ['construction-evidence', { anything: 80 }, { code: 'bad_answers', item: 'anything' }],
  ])('%s %j: %j', (id, answers, fault) => {
    expect(itemFault(item(id, { answers }), standard(id))).toEqual(fault);
  });
});

test('another standard, whatever its answers', () => {
  expect(itemFault(item('five-point', {}), standard('weighted-procedure'))).toEqual({ code: 'wrong_standard' });
});

describe('evidence: each kind takes its own range, both ends, and names it', () => {
  const rules = standard('construction-evidence');
  const kinds = rules.evidence ?? [];
  const faultOf = (kind: string, score: number | null) =>
    itemFault(item(rules.id, { evidence: { kind, score } }), rules);

  test('seven kinds, no other', () => {
    expect(kinds.length).toBe(7);
    expect(faultOf('rumour', 50)).toEqual({ code: 'bad_evidence' });
    expect(itemFault(item('five-point', { evidence: { kind: 'x', score: 1 } }), standard('five-point'))).toEqual({
      code: 'bad_evidence',
    });
  });

  test.each(kinds.map((kind) => [kind.id, kind] as const))('%s', (id, { from, to, isBelow }) => {
    const range = `${from}–${isBelow ? '<' : ''}${to}`;
    expect([faultOf(id, from), faultOf(id, null)]).toEqual([null, null]);
    expect(faultOf(id, to)).toEqual(isBelow ? { code: 'bad_evidence', range } : null);
    for (const score of [from - 0.1, to + 0.1]) expect(faultOf(id, score)).toEqual({ code: 'bad_evidence', range });
  });
});
