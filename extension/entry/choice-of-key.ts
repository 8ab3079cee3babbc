import type { Choice } from './entry.ts';

const notApplicableKeys = ['0', 'n', 'N'];

/**
 * What a key means inside a group of levels: a digit is that level, `0` and `n` are "not applicable" (`null`), and
 * `undefined` is every other key.
 */
export function choiceOfKey(key: string, levels: readonly number[]): Choice | undefined {
  if (notApplicableKeys.includes(key)) return null;
  return levels.find((level) => String(level) === key);
}
