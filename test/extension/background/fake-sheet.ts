import { vi } from 'vitest';

type Posted = { readonly op: string; readonly items?: readonly { readonly id: string }[] };

/** The network with a team's sheet behind it. It takes every entry once, unless told otherwise. */
export function newSheet() {
  const rows: string[] = [];
  const posts: Posted[] = [];
  const other: { answer: (() => Promise<Response>) | null } = { answer: null };
  const take = (id: string) => {
    const status = rows.includes(id) ? 'duplicate' : 'appended';
    if (status === 'appended') rows.push(id);
    return { id, status, row: rows.indexOf(id) + 2, score: 80, grade: 'B' };
  };
  const answer = (post: Posted): unknown => ({ v: 1, ok: true, results: (post.items ?? []).map(({ id }) => take(id)) });
  const fetched = async (_: string, { body = '{}' }: { readonly body?: string } = {}) => {
    const post: Posted = JSON.parse(body);
    posts.push(post);
    return other.answer?.() ?? Response.json(answer(post));
  };
  vi.stubGlobal('fetch', vi.fn(fetched));
  return { rows, posts, other };
}
