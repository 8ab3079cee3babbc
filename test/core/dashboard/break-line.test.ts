import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLine } from '../../../core/dashboard/break-line.ts';

// Half-width signs count 1, East Asian ones 2, as in a fixed-width font.
test.each([
  ['one two three', 7, ['one two', 'three']],
  ['one two', 20, ['one two']],
  ['', 20, ['']],
  ['a\nb', 20, ['a', 'b']],
  ['abcdefgh', 3, ['abc', 'def', 'gh']],
  ['满意度调查', 4, ['满意', '度调', '查']],
  ['第一，第二', 6, ['第一，', '第二']],
  ['指数 86.4 分', 9, ['指数 86.4', '分']],
  ['評級「甲」', 8, ['評級', '「甲」']],
])('%j at %i', (text, most, lines) => {
  expect(breakLine(text, most)).toEqual(lines);
});

test('nothing but space is lost, and no line is too long', () => {
  const sign = fc.constantFrom('a', 'b', ' ', '意', '，', '。', '5');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), fc.integer({ min: 4, max: 20 }), (signs, most) => {
      const text = signs.join('');
      const lines = breakLine(text, most);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      const widest = Math.max(...lines.map((line) => [...line].reduce((sum, one) => sum + (one > 'ÿ' ? 2 : 1), 0)));
      expect(widest).toBeLessThanOrEqual(most);
    }),
  );
});
