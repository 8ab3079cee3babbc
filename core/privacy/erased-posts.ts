import type { Cell } from '../responses/schema.ts';
import { digestsWith, readErased } from './erased.ts';

/**
 * Whether feedback by its id was received once and erased since: sent again it is known, and nothing is stored.
 * @param rows of the hidden tab of erased customers
 * @param salt `null`: nobody was erased in this spreadsheet
 */
export function erasedPosts(rows: readonly (readonly Cell[])[], salt: string | null): (id: string) => boolean {
  const { posts } = readErased(rows);
  if (salt === null || posts.size === 0) return () => false;
  const digest = digestsWith(salt);
  return (id) => posts.has(digest('post', id));
}
