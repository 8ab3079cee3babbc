import { isOnItsWay } from '../../queue/batches.ts';
import type { Waiting } from '../../queue/waiting.ts';
import type { Team } from '../../team/team.ts';
import type { Words } from '../../text/say.ts';
import { EntryHead } from './EntryHead.tsx';
import { nameOf } from './entry-words.ts';
import { isStuck, waitingWords } from './waiting-words.ts';

export type QueueEntryProps = {
  readonly waiting: Waiting;
  /** `null`: it is gone. */
  readonly team: Team | null;
  /** Milliseconds. */
  readonly now: number;
  readonly onWithdraw: () => void;
  readonly onChange: () => void;
  readonly words: Words;
};

/** One entry that waits: how its sending stands and what can be done about it. */
export function QueueEntry({ waiting, team, now, onWithdraw, onChange, words }: QueueEntryProps) {
  const { say } = words;
  const { item, mayBeStored } = waiting;
  const entry = nameOf(item, words);
  const isLocked = isOnItsWay(waiting, now);
  return (
    <li class="card">
      <EntryHead
        item={item}
        graded={item.client}
        standard={team?.standard ?? null}
        more={[team?.name ?? say('queueNoTeam')]}
        words={words}
      />
      <p class={isStuck(waiting, team) && !isLocked ? 'state fault' : 'state'}>
        {waitingWords(waiting, team, now, words)}
      </p>
      <div class="actions">
        {!mayBeStored && team && (
          <button
            type="button"
            aria-label={say('queueChangeOf', { entry })}
            aria-disabled={isLocked}
            onClick={onChange}
          >
            {say('queueChange')}
          </button>
        )}
        <button
          type="button"
          aria-label={say('queueWithdrawOf', { entry })}
          aria-disabled={isLocked}
          onClick={onWithdraw}
        >
          {say('queueWithdraw')}
        </button>
      </div>
    </li>
  );
}
