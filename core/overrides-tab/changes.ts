import type { Entry } from '../counted/schema.ts';
import { type Change, enteredDigests, type LineKey } from './line.ts';
import { type Lines, lastLines } from './read-log.ts';

const kinds = {
  score: { on: 'set', off: 'cleared' },
  counting: { on: 'leftOut', off: 'counted' },
} as const satisfies Record<string, Record<'on' | 'off', Change>>;

/** What stands beside a response now and differs from its last lines, as new lines: one about the score, one about counting. */
export function changesOf(id: string, entry: Entry | undefined, lines: Lines): readonly LineKey[] {
  const last = lastLines(lines);
  const now = enteredDigests(entry ?? {});
  let number = lines[lines.length - 1]?.number ?? 0;
  return (['score', 'counting'] as const).flatMap((aspect): readonly LineKey[] => {
    const { on, off } = kinds[aspect];
    const digest = now[aspect];
    const before = last[aspect]?.change === on ? last[aspect].digest : '';
    if (digest === before) return [];
    number += 1;
    return [{ id, number, change: digest === '' ? off : on, digest }];
  });
}
