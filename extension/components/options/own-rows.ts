import type { FeedbackItem } from '../../../core/feedback/schema.ts';
import type { Kept } from '../../kept/kept.ts';
import { isOnItsWay } from '../../queue/batches.ts';
import type { Team } from '../../team/team.ts';
import type { TextKey } from '../../text/say.ts';
import { isStuck } from './waiting-words.ts';

/** One of one's own entries in the list. */
export type OwnRow = {
  readonly item: FeedbackItem;
  /** `null`: it is gone. */
  readonly team: Team | null;
  readonly state: TextKey;
  /** The sheet's; of an entry that waits, what was shown when it was recorded. */
  readonly graded: { readonly score: number | null; readonly grade: string | null };
  /** As the sheet counts; `null`: it is not there any more; left out: not there yet. */
  readonly row?: number | null;
};

/** One's own entries, latest first, those that wait on top. `now`: milliseconds. */
export function ownRows({ waiting, sent, teams }: Kept, now: number): readonly OwnRow[] {
  const teamOf = (id: string): Team | null => teams.find((team) => team.id === id) ?? null;
  const onTheWay = [...waiting].reverse().map((one): OwnRow => {
    const team = teamOf(one.team);
    const stands = isStuck(one, team) ? 'entryStuck' : 'entryWaiting';
    return { item: one.item, team, state: isOnItsWay(one, now) ? 'entrySending' : stands, graded: one.item.client };
  });
  const stored = sent.map(({ item, team, row, score, grade }): OwnRow => {
    return { item, team: teamOf(team), state: 'entrySent', graded: { score, grade }, row };
  });
  return [...onTheWay, ...stored];
}

/** Whether any text of a row has what was typed in it, however it is written. */
export function hasText({ item, graded, team }: OwnRow, typed: string): boolean {
  const { customer, note, quote, title, url, tags = [], channel } = item;
  const texts = [customer, note, quote, title, url, ...tags, channel, graded.grade, team?.name];
  const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
  return fold(texts.map((text) => text ?? '').join('\n')).includes(fold(typed.trim()));
}
