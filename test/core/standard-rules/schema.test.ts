import { expect, test } from 'vitest';
import { standardSchema } from '../../../core/standard-rules/schema.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';

/** A copy with one value replaced at a path such as `bands.1.from`. */
function changed(standard: object, path: string, value: unknown): unknown {
  const copy = structuredClone(standard);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const target = keys.reduce<Record<string, unknown>>(
    (one, key) => one[key] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  target[last] = value;
  return copy;
}

function messagesOf(value: unknown): readonly string[] {
  const result = standardSchema.safeParse(value);
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test.each([
  ['title.zh-CN', '', 'title.zh-CN: must not be empty'],
  ['title.zh-TW', undefined, 'title.zh-TW: must be a text'],
  ['version', 1.5, 'version: must be a whole number'],
  ['id', 'Weighted Procedure', 'id: must be lower-case words joined by hyphens'],
  ['method', 'magic', 'method: must be one of: percentOfMaximum, points, pomp'],
  ['weigths', 1, ': has unknown fields: weigths'],
  ['bands', 'A', 'bands: must be a list'],
  ['scale', { kind: 'stars' }, 'scale: must be numeric with min and max, or labelled with levels'],
  [
    'triggers.0.when.on',
    'always',
    'triggers.0.when: must be score with below, anyItem with atMost, or eachItem with atMostLevel',
  ],
  ['dimensions.0.weight', 24, 'dimensions: the weights add up to 99, not 100'],
  ['dimensions.0.weight', 0, 'dimensions.0.weight: must be above 0'],
  ['dimensions.1.id', 'product-quality', 'dimensions.1: "product-quality" is used twice'],
  ['dimensions.0.points', [5, 10, 9, 20, 25], 'dimensions.0.points.2: points must not fall from worst to best'],
  ['dimensions.0.points', [5, 10, 16, 20, 26], 'dimensions.0.points.4: points must be at most the weight 25'],
  ['dimensions.0.points', [5, 10, 25], 'dimensions.0.points: 3 points for a scale of 5 levels'],
  ['bands.1.from', 95, 'bands.1.from: must be below 95, where the band before begins'],
  ['bands.4.from', 1, 'bands.4.from: the last band must begin at 0'],
  ['bands.1.grade', 'A', 'bands.1: "A" is used twice'],
  ['triggers.1.id', 'low-total', 'triggers.1: "low-total" is used twice'],
  ['triggers.1.when', { on: 'eachItem', atMostLevel: 5 }, 'triggers.1.when: would fire on every level'],
  ['scale.levels.0.0', 'satisfied', 'scale.levels.2: "satisfied" is used twice'],
  ['method', 'pomp', 'dimensions.0.points: the method pomp takes no points'],
  ['examples.0.answers', [5], 'examples.0.answers: 1 answers for 7 items'],
])('S12 with %s = %j: %s', (path, value, message) => {
  expect(messagesOf(changed(weightedProcedure, path, value))).toContain(message);
});

test('no message is zod’s own', () => {
  for (const key of Object.keys(weightedProcedure))
    for (const value of [undefined, null, {}, [], 'x', -1, [null], [{}]])
      for (const message of messagesOf(changed(weightedProcedure, key, value)))
        expect(message).not.toContain('Invalid');
  expect(messagesOf(null)).toEqual([': must be a record']);
});

test('open aspects need equal weights, which may be fractions', () => {
  expect(messagesOf(fivePoint)).toEqual([]);
  const uneven = changed(changed(fivePoint, 'dimensions.0.weight', 50) as object, 'dimensions.1.weight', 50 / 3);
  expect(messagesOf(uneven)).toEqual(['dimensions: with open aspects every dimension weighs the same']);
  expect(messagesOf(changed(weightedProcedure, 'aspects', 'open'))).toContain(
    'aspects: an open aspect has no points: choose another method or fixed aspects',
  );
});

test('a numeric scale has two ends', () => {
  const scale = { kind: 'numeric', min: 5, max: 5 };
  expect(messagesOf(changed(fivePoint, 'scale', scale))).toEqual(['scale: min must be 0 or more and below max']);
});
