import type { Levels } from './schema.ts';

/** The levels of a list, worst first, each written as one line with ` | ` between its spellings. */
export function written(...levels: readonly string[]): Levels {
  return levels.map((level) => level.split(' | '));
}
