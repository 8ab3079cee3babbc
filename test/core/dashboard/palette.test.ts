import { expect, test } from 'vitest';
import { bandLooks, colorOf, ink } from '../../../core/dashboard/palette.ts';

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const { red, green, blue } = colorOf(hex).rgbColor;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

// WCAG 2.2, 1.4.3: 4.5 to 1 for text of normal size.
test.each(bandLooks(5).map(({ background, text }) => [background, text]))('%s carries %s', (background, text) => {
  expect(contrast(background, text)).toBeGreaterThanOrEqual(4.5);
});

test.each([ink.title, ink.quiet])('%s can be read on white', (text) => {
  expect(contrast(text, '#ffffff')).toBeGreaterThanOrEqual(4.5);
});

test.each([ink.header, ink.input])('black can be read on %s', (background) => {
  expect(contrast('#000000', background)).toBeGreaterThanOrEqual(4.5);
});

test.each([1, 2, 3, 4, 5, 7])('%i bands run from the best look to the worst', (count) => {
  const looks = bandLooks(count);
  expect(looks).toHaveLength(count);
  expect(looks[0]).toEqual(bandLooks(5)[0]);
  if (count > 1) expect(looks.at(-1)).toEqual(bandLooks(5).at(-1));
});

test('best and worst differ without colour', () => {
  const [best, worst] = bandLooks(2).map(({ bold, italic }) => `${bold} ${italic}`);
  expect(best).not.toBe(worst);
});
