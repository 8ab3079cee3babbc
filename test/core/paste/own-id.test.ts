import { expect, test } from 'vitest';
import { ownId } from '../../../core/paste/own-id.ts';

test.each([
  ['Supplier rating 2026', [], 'own-supplier-rating-2026'],
  ['Café & Bar', [], 'own-cafe-bar'],
  ['A', ['own-a'], 'own-a-2'],
  ['A', ['own-a', 'own-a-2'], 'own-a-3'],
])('%s, %j taken: %s', (title, taken, id) => {
  expect(ownId(title, taken)).toBe(id);
});

test('a title without a Latin letter has an id of its own, the same each time', () => {
  const ids = ['供应商评级', '供應商評級', '服务', '__proto__', '...'].map((title) => ownId(title, []));
  expect(new Set(ids).size).toBe(5);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  expect(ownId('供应商评级', [])).toBe(ids[0]);
});
