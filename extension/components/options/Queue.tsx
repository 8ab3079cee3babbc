import { useState } from 'preact/hooks';
import type { Kept } from '../../kept/kept.ts';
import type { Waiting } from '../../queue/waiting.ts';
import type { TextKey, Words } from '../../text/say.ts';
import type { Acts, Changing } from './acts.ts';
import { CopyButton } from './CopyButton.tsx';
import { Question } from './Question.tsx';
import { QueueEntry } from './QueueEntry.tsx';
import { useNow } from './use-now.ts';

export type QueueProps = {
  readonly kept: Kept;
  readonly acts: Acts;
  readonly tableOf: (waiting: readonly Waiting[]) => string;
  readonly onTold: (text: string) => void;
  readonly onWithdraw: (waiting: readonly Waiting[]) => void;
  readonly attempt: (act: () => Promise<void>) => Promise<void>;
  readonly words: Words;
};

type Asking = { readonly kind: 'discard' } | { readonly kind: 'replace'; readonly waiting: Waiting } | null;

const changed = {
  opened: 'queueChanging',
  mayStand: 'queueMayStandChange',
  isSending: 'queueTooLate',
  gone: 'queueAlreadySent',
} as const satisfies Record<Exclude<Changing, 'hasDraft'>, TextKey>;

/** What is not in the sheet yet, why, and what can be done about it. */
export function Queue({ kept: { waiting, teams }, acts, tableOf, onTold, onWithdraw, attempt, words }: QueueProps) {
  const { say } = words;
  const [asking, setAsking] = useState<Asking>(null);
  const now = useNow(10_000);

  const change = (one: Waiting, replaces: boolean) =>
    attempt(async () => {
      const changing = await acts.change(one, replaces);
      if (changing === 'hasDraft') setAsking({ kind: 'replace', waiting: one });
      else onTold(say(changed[changing], { entries: 1 }));
    });
  const sendAll = () =>
    attempt(async () => {
      onTold(say('queueAsked'));
      await acts.retry(null);
    });

  return (
    <section id="queue" aria-labelledby="queue-title">
      <h2 id="queue-title" tabIndex={-1}>
        {say('optionsQueue')}
      </h2>
      <p role="status" class="quiet">
        {waiting.length === 0 ? say('queueEmpty') : say('queueLength', { entries: waiting.length })}
      </p>
      {waiting.length > 0 && (
        <>
          <div class="actions">
            <button type="button" class="main" onClick={sendAll}>
              {say('queueSendAll')}
            </button>
            <CopyButton
              label={say('queueCopyAll')}
              waiting={waiting}
              tableOf={tableOf}
              copy={acts.copy}
              words={words}
            />
            <button type="button" onClick={() => setAsking({ kind: 'discard' })}>
              {say('queueDiscardAll')}
            </button>
          </div>
          <ul class="cards">
            {waiting.map((one) => (
              <QueueEntry
                key={one.item.id}
                waiting={one}
                team={teams.find(({ id }) => id === one.team) ?? null}
                now={now}
                onWithdraw={() => onWithdraw([one])}
                onChange={() => change(one, false)}
                words={words}
              />
            ))}
          </ul>
        </>
      )}
      {asking && (
        <Question
          key={asking.kind}
          text={
            asking.kind === 'discard' ? say('queueAskDiscard', { entries: waiting.length }) : say('queueAskReplace')
          }
          yes={say(asking.kind === 'discard' ? 'queueDiscardAll' : 'queueReplace')}
          onYes={() => {
            setAsking(null);
            if (asking.kind === 'discard') onWithdraw(waiting);
            else change(asking.waiting, true);
          }}
          onNo={() => setAsking(null)}
          words={words}
        />
      )}
    </section>
  );
}
