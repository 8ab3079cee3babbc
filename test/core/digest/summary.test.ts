import { expect, test } from 'vitest';
import { lastComplete } from '../../../core/digest/period.ts';
import { describeSummary } from '../../../core/digest/summary.ts';
import type { Table } from '../../../core/responses/schema.ts';
import { digestOf, linesOf, s12, s12Rows, someCase } from './survey.ts';

test('October of S12 as customers read it', () => {
  const tab = describeSummary(digestOf({ asked: 40, cases: [someCase()] }));
  expect(tab.title).toBe('What you told us, 2026-10');
  // The rate is that of half a year that is not over, so it is not told.
  expect(linesOf(tab, 'result')).toEqual(['Your overall rating: C, 76 of 100 points.', 'Answers received: 6.']);
  expect(linesOf(tab, 'best')).toEqual(['RoHS compliance', 'Service', 'Improvement']);
  expect(linesOf(tab, 'thanks')).toHaveLength(1);
  // No weight, score of a dimension, case, owner, row, name or lowest dimension.
  expect(JSON.stringify(tab)).not.toMatch(/secret|Sales|Improve"|quality|"row"|25|60|85/i);
});

test('what will be done stands in sentences, without which dimension is weak', () => {
  const header = ['Timestamp', 'Appearance (1-5)', 'Attitude (1-5)', 'Communication (1-5)'];
  const rows = [header, ...[1, 2, 3, 4, 5].map((day) => [`2026-09-0${day}T09:00:00`, 5, 3, 4])];
  const tab = describeSummary(digestOf({ rows, id: 'S22', asked: 20, period: lastComplete('quarter', '2026-11-21') }));
  // (100 + 60 + 80) ÷ 3 = 80; the wave of S22 is the quarter, which is over: 5 of 20.
  expect(linesOf(tab, 'result')).toEqual([
    'Your overall rating: satisfied, 80 of 100 points.',
    'Answers received: 5 of 20 asked (25.0%).',
  ]);
  expect(linesOf(tab, 'will')).toEqual([
    'Train the staff more.',
    'Improve the service process.',
    'Work on the attitude towards customers.',
    'Train the staff and raise the level of service.',
  ]);
  expect(JSON.stringify(tab)).not.toContain('Service attitude');
});

test('under the minimum group there is nothing but thanks', () => {
  const rows: Table = [...s12.slice(0, 7), ...s12Rows('2026-10', ['1111111', '5555555', '5555555', '5555555'])];
  const tab = describeSummary(digestOf({ rows }));
  expect(tab.sections.map(({ id }) => id)).toEqual(['result', 'thanks']);
  expect(linesOf(tab, 'result')).toEqual(['Fewer than 5 people answered, so no results are shown.']);
});

test.each(['zh-CN', 'zh-TW'] as const)('in %s', (language) => {
  const tab = describeSummary(digestOf({ language }));
  const texts = [tab.title, ...tab.sections.flatMap(({ id, title }) => [title, ...linesOf(tab, id)])].join();
  expect(texts.replace(/RoHS|C，/g, '')).not.toMatch(/[A-Za-z]{2,}/);
});
