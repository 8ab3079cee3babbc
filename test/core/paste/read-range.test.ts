import { expect, test } from 'vitest';
import { rangeOf } from '../../../core/paste/read-range.ts';

test.each([
  ['90-100', 90, 100, 'with'],
  ['81~94分', 81, 94, 'with'],
  ['９０～１００', 90, 100, 'with'],
  ['70 至 79 分', 70, 79, 'with'],
  ['80 to 89 points', 80, 89, 'with'],
  ['60%–69.5%', 60, 69.5, 'with'],
  ['[80,90)', 80, 90, 'without'],
  ['80≤得分<90', 80, 90, 'without'],
  ['60-70(不含70)', 60, 70, 'without'],
  ['80分以上90分以下', 80, 90, 'unsaid'],
  ['90分以上', 90, null, 'with'],
  ['90分及以上', 90, null, 'with'],
  ['≥90', 90, null, 'with'],
  ['>= 90', 90, null, 'with'],
  ['95+', 95, null, 'with'],
  ['90 or more', 90, null, 'with'],
  ['at least 90', 90, null, 'with'],
  ['不低于90分', 90, null, 'with'],
  ['60分以下', null, 60, 'unsaid'],
  ['60分以下(不含60)', null, 60, 'without'],
  ['60分及以下', null, 60, 'with'],
  ['＜60', null, 60, 'without'],
  ['≤ 59', null, 59, 'with'],
  ['below 60', null, 60, 'without'],
  ['不足60分', null, 60, 'without'],
  ['60分未滿', null, 60, 'without'],
])('%s is from %j to %j, %s it', (text, from, to, end) => {
  expect(rangeOf(text)).toEqual({ from, to, end, isAbove: false });
});

test.each(['>90', '高于90分', '90分以上(不含90)', 'over 90'])('%s begins above 90', (text) => {
  expect(rangeOf(text)).toMatchObject({ from: 90, to: null, isAbove: true });
});

test.each(['', 'A', '90', '优秀', '2026-11-21', '=90-100', '<script>60</script>', '第90名以上的人'])(
  '%j says nothing of scores',
  (text) => {
    expect(rangeOf(text)).toBeNull();
  },
);
