import { expect, test } from 'vitest';
import { customersOf, tagsOf } from '../../../extension/history/suggestions.ts';
import { sentAt, waitingAt } from './own.ts';

const kept = {
  waiting: [
    waitingAt(1, { customer: 'First', tags: ['old'] }),
    waitingAt(9, { customer: 'Last', tags: ['new', 'Late'] }),
  ],
  sent: [
    sentAt(8, { customer: 'ACME  Ltd', tags: ['late'] }),
    sentAt(7, {}),
    sentAt(6, { customer: 'Acme Ltd' }),
    sentAt(5, { customer: '客 户' }),
    sentAt(4, { customer: '客户', tags: ['old', 'box'] }),
  ],
};

test('customers, the last one first, each once as it was spelled last', () => {
  expect(customersOf(kept)).toEqual(['Last', 'ACME  Ltd', '客 户', 'First']);
});

test('tags, in the same way', () => {
  expect(tagsOf(kept)).toEqual(['new', 'Late', 'old', 'box']);
});

test('nothing kept, nothing suggested', () => {
  expect([customersOf({ waiting: [], sent: [] }), tagsOf({ waiting: [], sent: [] })]).toEqual([[], []]);
});
