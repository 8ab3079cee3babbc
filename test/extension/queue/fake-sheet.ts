import type { AppendPost, ItemResult } from '../../../core/feedback/schema.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import type { Reply } from '../../../extension/queue/line.ts';

export const json = (body: unknown): Reply => ({ kind: 'json', body });
export const refusal = (code: string, more: object = {}): Reply => json({ v: 1, ok: false, code, ...more });

/** A team's sheet that takes each id once and answers as the wire format says. */
export type Sheet = {
  /** Ids in the order of their rows. */
  readonly rows: string[];
  readonly posts: AppendPost[];
  readonly take: (body: string) => Reply;
};

export function newSheet(): Sheet {
  const rows: string[] = [];
  const posts: AppendPost[] = [];
  const take = (body: string): Reply => {
    const post: AppendPost = JSON.parse(body);
    posts.push(post);
    const results = post.items.map(({ id }): ItemResult => {
      const isKnown = rows.includes(id);
      if (!isKnown) rows.push(id);
      const status = isKnown ? 'duplicate' : 'appended';
      return { id, status, row: rows.indexOf(id) + 2, score: 75, grade: 'C' };
    });
    return json({ v: 1, ok: true, results, standardVersion: fivePoint.version });
  };
  return { rows, posts, take };
}
