import type { Sent } from '../history/sent.ts';
import type { Answer, ItemAnswer } from './answer.ts';
import { againAt } from './backoff.ts';
import { isDue } from './batches.ts';
import type { Fault, FaultCode } from './fault.ts';
import type { Line } from './line.ts';
import { mostRefusals, verdicts } from './verdicts.ts';
import type { Waiting } from './waiting.ts';

/** What is to be kept of an answer. */
export type Following = {
  readonly sent: readonly Sent[];
  readonly changed: readonly Waiting[];
  /** Why nothing more is sent to this team; `null`: sending goes on. */
  readonly stopped: FaultCode | null;
  /** Nothing more is to be asked of this team in this drain. */
  readonly isOver: boolean;
};

/** What an answer is about. */
export type Sendings = {
  /** What was sent, as it lay before, as far as it still waits. */
  readonly batch: readonly Waiting[];
  /** All others of the same team. */
  readonly others: readonly Waiting[];
  /** The post brought one entry. */
  readonly wasAlone: boolean;
};

type Clock = Pick<Line, 'now' | 'random'>;

function mayBeStored(before: Waiting, { code }: Fault): boolean {
  const { proves } = verdicts[code];
  return proves === 'nothing' || (proves === 'notNow' && before.mayBeStored);
}

/** The entry with a fault, in the queue again. */
const faulty = (before: Waiting, fault: Fault): Waiting => ({
  ...before,
  ...{ state: 'queued', leaseUntil: 0, fault, mayBeStored: mayBeStored(before, fault) },
});

const stuck = (before: Waiting, fault: Fault): Waiting => ({ ...faulty(before, fault), state: 'stuck' });
const atOnce = (waiting: Waiting): Waiting => ({ ...waiting, tries: 0, nextAt: 0 });

function later(before: Waiting, fault: Fault, clock: Clock): Waiting {
  const isSameTrouble = (before.fault?.code === 'refused') === (fault.code === 'refused');
  const tries = isSameTrouble ? before.tries + 1 : 1;
  return { ...faulty(before, fault), tries, nextAt: againAt(fault, tries, clock) };
}

function followFault(fault: Fault, { batch, others, wasAlone }: Sendings, clock: Clock): Omit<Following, 'sent'> {
  const { does } = verdicts[fault.code];
  if (does === 'part') {
    const changed = batch.map((one) => (wasAlone ? stuck(one, fault) : atOnce(faulty(one, fault))));
    return { changed, stopped: null, isOver: false };
  }
  const waiting = batch.map((one) => later(one, fault, clock));
  const isRefused = fault.code === 'refused' && waiting.some(({ tries }) => tries >= mostRefusals);
  if (does === 'stop' || isRefused)
    return { changed: batch.map((one) => atOnce(faulty(one, fault))), stopped: fault.code, isOver: true };
  // The others would meet the same trouble: they wait along, and their own tries are not counted.
  const nextAt = Math.min(...waiting.map((one) => one.nextAt));
  const along = others
    .filter((one) => waiting.length > 0 && isDue(one, clock.now()))
    .map((one): Waiting => ({ ...one, state: 'queued', nextAt }));
  return { changed: [...waiting, ...along], stopped: null, isOver: true };
}

/** A result that the sheet left out says nothing: the entry may be there. */
const notSpokenOf: ItemAnswer = { kind: 'fault', fault: { code: 'noJson' } };

function followItem(before: Waiting, answer: ItemAnswer, clock: Clock): Sent | Waiting {
  if (answer.kind === 'taken') {
    const { team, item, page } = before;
    const { row, score, grade } = answer;
    return { schema: 1, team, item, page, sentAt: clock.now(), row, score, grade };
  }
  const { fault } = answer;
  return verdicts[fault.code].does === 'stick' ? stuck(before, fault) : later(before, fault, clock);
}

/** What follows of an answer. */
export function follow(answer: Answer, sendings: Sendings, clock: Clock): Following {
  const { batch, others } = sendings;
  if (answer.kind === 'fault') return { sent: [], ...followFault(answer.fault, sendings, clock) };
  const followed = batch.map((one) => followItem(one, answer.items.get(one.item.id) ?? notSpokenOf, clock));
  const sent = followed.flatMap((one) => ('state' in one ? [] : [one]));
  const kept = followed.flatMap((one) => ('state' in one ? [one] : []));
  // The sheet takes entries again: what was put off need not wait.
  const freed = sent.length === 0 ? [] : others.filter(({ state, nextAt }) => state === 'queued' && nextAt > 0);
  return {
    ...{ sent, changed: [...kept, ...freed.map((one) => ({ ...one, nextAt: 0 }))] },
    ...{ stopped: null, isOver: false },
  };
}
