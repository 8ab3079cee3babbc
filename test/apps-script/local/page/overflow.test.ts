import { expect, test } from 'vitest';
import type { Content } from '../../../../apps-script/local/page/page-overflow.ts';
import { spreadRow } from '../../../../apps-script/local/page/page-overflow.ts';
import { shorten, textWidth } from '../../../../apps-script/local/page/page-text-width.ts';

const empty: Content = { isEmpty: true, overflows: true, textWidth: 0, align: 'left' };
const text = (pixels: number, more: Partial<Content> = {}): Content => ({
  ...empty,
  isEmpty: false,
  textWidth: pixels,
  ...more,
});
const number = text(150, { overflows: false, align: 'right' });

// As Sheets does it: a text runs over empty cells up to the next filled one and hides the gridlines that it crosses.
test.each([
  ['fits', [text(90), empty, empty], [300, 100, 100], [0, 0, 0]],
  ['runs one on', [text(150), empty, empty], [300, 100, 100], [1, 0, 0]],
  ['runs two on', [text(250), empty, empty], [300, 100, 100], [1, 1, 0]],
  ['is stopped', [text(250), empty, text(10)], [200, 100, 100], [1, 0, 0]],
  ['has no room', [text(250), text(10), empty], [100, 200, 100], [0, 0, 0]],
  ['runs left', [empty, empty, text(150, { align: 'right' })], [100, 100, 300], [0, 1, 0]],
  ['runs both ways', [empty, text(180, { align: 'center' }), empty], [100, 300, 100], [1, 1, 0]],
  ['is a number', [number, empty, empty], [100, 100, 100], [0, 0, 0]],
] as const)('a text that %s', (_, contents, rooms, crossed) => {
  const spreads = spreadRow(contents, [100, 100, 100]);
  expect(spreads.map(({ room }) => room)).toEqual(rooms);
  expect(spreads.map((spread) => Number(spread.crossed))).toEqual(crossed);
});

test('a Chinese character is one em wide, a Latin one about half', () => {
  expect(textWidth('客户满意度', 12)).toBe(60);
  expect(textWidth('abcde', 12)).toBeGreaterThan(24);
  expect(textWidth('abcde', 12)).toBeLessThan(40);
});

test.each([
  ['short', 200, 'short'],
  ['客户满意度', 40, '客户…'],
  ['', 10, ''],
])('%j in %i pixels: %j', (whole, pixels, cut) => {
  expect(shorten(whole, 12, pixels)).toBe(cut);
});
