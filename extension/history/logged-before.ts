import type { Kept } from '../kept/kept.ts';

/** One of one's own entries about a page. */
export type Logged = {
  /** Id of the team. */
  readonly team: string;
  /** When the sheet took it; of one that waits, when Send was pressed. Milliseconds. */
  readonly at: number;
  readonly isWaiting: boolean;
  /** The sheet's; of one that waits, what was shown when it was recorded. */
  readonly score: number | null;
  readonly grade: string | null;
};

/** One's own entries about a page (as `pageKey` makes it), latest first. */
export function loggedBefore({ sent, waiting }: Pick<Kept, 'sent' | 'waiting'>, page: string): readonly Logged[] {
  if (page === '') return [];
  const isHere = (one: { readonly page: string }): boolean => one.page === page;
  const taken = sent
    .filter(isHere)
    .map(({ team, sentAt, score, grade }): Logged => ({ team, at: sentAt, isWaiting: false, score, grade }));
  const left = waiting.filter(isHere).map(
    ({ team, item: { createdAt, client } }): Logged => ({
      ...{ team, at: Date.parse(createdAt), isWaiting: true, score: client.score, grade: client.grade },
    }),
  );
  return [...taken, ...left].sort((one, other) => other.at - one.at);
}
