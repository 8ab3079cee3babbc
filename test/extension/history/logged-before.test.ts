import { expect, test } from 'vitest';
import { loggedBefore } from '../../../extension/history/logged-before.ts';
import { sentAt, waitingAt } from './own.ts';

const page = 'https://a.example/ticket?id=5';
const other = 'https://a.example/ticket?id=6';
const minute = (n: number): number => Date.UTC(2026, 10, 21, 9, n);

test('entries about a page are found by its key, latest first: those that wait too', () => {
  const client = { score: 61, grade: 'C', core: '1' };
  const kept = {
    sent: [sentAt(1, {}, page), { ...sentAt(4, {}, page), score: 80, grade: 'B' }, sentAt(5, {}, other), sentAt(6)],
    waiting: [waitingAt(3, { client }, page), waitingAt(7, {}, other)],
  };
  expect(loggedBefore(kept, page)).toEqual([
    { team: 'book-1', at: minute(4) + 1000, isWaiting: false, score: 80, grade: 'B' },
    { team: 'book-1', at: minute(3), isWaiting: true, score: 61, grade: 'C' },
    { team: 'book-1', at: minute(1) + 1000, isWaiting: false, score: null, grade: null },
  ]);
});

test('the address that was sent does not count, for it may be cut', () => {
  const kept = { sent: [sentAt(1, { url: page }, other)], waiting: [] };
  expect(loggedBefore(kept, page)).toEqual([]);
});

test('no page was never logged before', () => {
  expect(loggedBefore({ sent: [sentAt(1)], waiting: [waitingAt(2)] }, '')).toEqual([]);
});
