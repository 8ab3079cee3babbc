import type { Withdrawn } from '../../messages.ts';
import type { Waiting } from '../../queue/waiting.ts';
import type { Words } from '../../text/say.ts';
import type { Acts } from './acts.ts';
import { sentences } from './entry-words.ts';

/** What became of taking entries out of the queue. */
export type TakenOut = {
  readonly out: readonly Waiting[];
  /** How many were left alone because they are being sent. */
  readonly underway: number;
  /** How many were no longer there. */
  readonly gone: number;
  /** The browser broke it off. */
  readonly isBroken: boolean;
};

/** Takes entries out of the queue one by one; what is out stays out when the browser breaks it off. */
export async function takeOut(waiting: readonly Waiting[], withdraw: Acts['withdraw']): Promise<TakenOut> {
  const told: Withdrawn[] = [];
  try {
    for (const { item } of waiting) told.push(await withdraw(item.id));
  } catch {
    // The count below tells how far it came.
  }
  return {
    out: waiting.flatMap((one, at) => {
      const withdrawn = told[at];
      return withdrawn?.kind === 'withdrawn' ? [{ ...one, mayBeStored: withdrawn.mayBeStored }] : [];
    }),
    underway: told.filter(({ kind }) => kind === 'isSending').length,
    gone: told.filter(({ kind }) => kind === 'gone').length,
    isBroken: told.length < waiting.length,
  };
}

/** What a person is told of it. `out`: all that can be put back. */
export function takenOutWords({ underway, gone, isBroken }: TakenOut, out: readonly Waiting[], words: Words): string {
  const { say, language } = words;
  const mayStand = out.filter(({ mayBeStored }) => mayBeStored).length;
  const told: readonly [boolean, () => string][] = [
    [out.length > 0, () => say('queueWithdrawn', { entries: out.length })],
    [mayStand > 0, () => say('queueMayStand', { entries: mayStand })],
    [underway > 0, () => say('queueTooLate', { entries: underway })],
    [gone > 0 && out.length === 0 && underway === 0, () => say('queueAlreadySent')],
    [isBroken, () => say('optionsFailed')],
  ];
  return sentences(
    told.flatMap(([is, text]) => (is ? [text()] : [])),
    language,
  );
}
