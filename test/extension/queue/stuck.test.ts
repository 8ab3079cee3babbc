import { describe, expect, test } from 'vitest';
import { drain } from '../../../extension/queue/drain.ts';
import type { Fault } from '../../../extension/queue/fault.ts';
import type { Waiting } from '../../../extension/queue/waiting.ts';
import { json, refusal } from './fake-sheet.ts';
import { idOf, queued, sampleItem } from './samples.ts';
import { newWorld, postedTo, sheetOf, waitingOf } from './world.ts';

describe('one entry is stuck, and the others go on', () => {
  test.each<[Fault, boolean]>([
    [{ code: 'bad_answers', item: 'product-quality', range: '1–5' }, false],
    [{ code: 'bad_evidence', range: '80–90' }, false],
    [{ code: 'wrong_standard' }, false],
    // The sheet could not look whether it is there, so what was so before stays so.
    [{ code: 'tab_changed' }, true],
  ])('rejected: %j', async (fault, mayBeStored) => {
    const world = newWorld([queued('a', 1), queued('a', 2, { mayBeStored: true }), queued('a', 3)]);
    world.post = (team, body) => {
      const post = JSON.parse(body);
      const items = post.items.filter(({ id }: { id: string }) => id !== idOf(2));
      const answer = sheetOf(world, team).take(JSON.stringify({ ...post, items }));
      if (answer.kind !== 'json') return answer;
      const { results, ...rest } = answer.body as { results: readonly object[] };
      return json({ ...rest, results: [{ id: idOf(2), status: 'rejected', ...fault }, ...results] });
    };
    await drain(world.sending);
    await drain(world.sending);
    expect([...world.disk.waiting.values()]).toEqual([queued('a', 2, { state: 'stuck', fault, mayBeStored })]);
    expect(sheetOf(world, 'a').rows).toEqual([idOf(1), idOf(3)]);
    expect(postedTo(world, 'a')).toHaveLength(1);
  });

  test.each(['bad_request', 'too_large'] as const)(
    '%s: each is sent alone, so that one alone is stuck',
    async (code) => {
      const world = newWorld([1, 2, 3, 4].map((n) => queued('a', n)));
      const posts: number[] = [];
      world.post = (team, body) => {
        posts.push(JSON.parse(body).items.length);
        return body.includes(idOf(3)) ? refusal(code) : sheetOf(world, team).take(body);
      };
      await drain(world.sending);
      expect(posts).toEqual([4, 1, 1, 1, 1]);
      expect([...world.disk.waiting.values()]).toEqual([queued('a', 3, { state: 'stuck', fault: { code } })]);
      expect(sheetOf(world, 'a').rows).toEqual([idOf(1), idOf(2), idOf(4)]);
    },
  );

  test('an entry that no post has room for is not sent at all', async () => {
    const large: Waiting = queued('a', 1, { item: sampleItem(1, { quote: 'x'.repeat(51_200) }) });
    const world = newWorld([large, queued('a', 2)]);
    await drain(world.sending);
    expect(postedTo(world, 'a')).toEqual([[2]]);
    expect(waitingOf(world, 1)).toEqual({ ...large, state: 'stuck', fault: { code: 'too_large' } });
  });
});
