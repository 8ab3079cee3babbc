import { expect, test } from 'vitest';
import { timeSpan } from '../../../core/columns/time-spans.ts';

test.each([
  ['185秒', 'span'],
  ['3分5秒', 'span'],
  ['1小时2分钟', 'span'],
  ['3 min 5 s', 'span'],
  ['1h 02m', 'span'],
  ['185 s', 'span'],
  ['2 hours and 5 minutes', 'span'],
  ['1 std. 5 min.', 'span'],
  ['1시간 5분', 'span'],
  ['PT3M5S', 'span'],
  ['P1DT2H', 'span'],
  ['３分５秒', 'span'],
  ['00:03:05', 'clock'],
  ['3:05', 'clock'],
  ['125:00:07.5', 'clock'],
  ['3:65', null],
  ['185', null],
  ['3 stars', null],
  ['5 days late', null],
  ['p', null],
  ['p3', null],
  ['2024-04-07', null],
])('%s is %s', (text, kind) => {
  expect(timeSpan(text)).toBe(kind);
});
