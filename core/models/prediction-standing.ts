import { mcnemar } from '../stats/mcnemar.ts';

/** How one model stands beside another on the same responses. */
export type Standing = 'better' | 'same' | 'worse';

/** Better or worse where chance alone would part them as far less than 5 times in 100. Responses that only one got right. */
export function standingOf(ours: number, theirs: number): Standing {
  if (mcnemar(ours, theirs) >= 0.05) return 'same';
  return ours > theirs ? 'better' : 'worse';
}
