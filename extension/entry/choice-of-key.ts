import type { Choice } from './entry.ts';

const notApplicableKeys = ['n', 'N'];

/**
 * What a key means inside a group of levels: a digit is that level, `n` is "not applicable" (`null`), and `undefined` is
 * every other key. `0` is level 0 where there is one, else 10 where there is one, else "not applicable".
 */
export function choiceOfKey(key: string, levels: readonly number[]): Choice | undefined {
  if (notApplicableKeys.includes(key)) return null;
  if (key === '0') return levels.find((level) => level === 0) ?? levels.find((level) => level === 10) ?? null;
  return levels.find((level) => String(level) === key);
}
