import type { Aspect } from './aspect.ts';

/** Words in a list, parted by ", ", as they are folded: lower case, simplified Chinese, a space for a hyphen. */
type Words = string;

/** What the words of comments mean, in one language. Of words that begin at one place the longest counts. */
export type CommentWords = {
  /** Things that are talked about. */
  readonly named: Readonly<Record<Aspect, Words>>;
  /** What was bought: it is quality that is meant, unless something nearer stands beside it. */
  readonly bought: Words;
  /** Praise and blame. `any`: of what is named beside it; else of its own aspect, whatever stands beside it. */
  readonly good: Readonly<Partial<Record<Aspect | 'any', Words>>>;
  readonly bad: Readonly<Partial<Record<Aspect | 'any', Words>>>;
  /** Bad, unless it is said to be solved. */
  readonly trouble: Words;
  /** Turns what follows round. */
  readonly not: Words;
  /** What follows is asked for, so it is no praise. */
  readonly wish: Words;
  /** Goes on with the same, or begins something else. */
  readonly and: Words;
  readonly but: Words;
  /** Says nothing, but looks like a word that does: "贵公司" is not expensive. */
  readonly plain: Words;
};
