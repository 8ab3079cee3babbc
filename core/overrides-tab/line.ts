import type { OverrideFault } from '../counted/override.ts';
import type { Entry } from '../counted/schema.ts';
import { rowDigest } from '../tabs/row-digest.ts';

const changes = ['set', 'cleared', 'leftOut', 'counted', 'placed', 'dismissed'] as const;

/**
 * What a line of the log says happened: a score set by hand or cleared, a response left out or counted again, and of an
 * entry whose response was gone that a person put it on another row or let it go.
 */
export type Change = (typeof changes)[number];

/** How things stand with a line. 'gone': the response is not found. The others than 'inForce' and 'ended': why it is not in force. */
export type LineState = 'inForce' | 'ended' | 'gone' | OverrideFault;

/** A line as its hidden key keeps it: memory enough to tell whether something is new, whatever the cells say. */
export type LineKey = {
  /** Of the response. */
  readonly id: string;
  /** From 1, among the lines of the response. */
  readonly number: number;
  readonly change: Change;
  /** Of what was entered. */
  readonly digest: string;
};

export const writeLineKey = ({ id, number, change, digest }: LineKey): string => [id, number, change, digest].join('|');

/** Reads a line's key; `null`: it is none of ours. */
export function readLineKey(key: string): LineKey | null {
  const [, id, digits, word, digest] = /^(.+)\|(\d+)\|(\w+)\|(\w*)$/.exec(key) ?? [];
  const change = changes.find((one) => one === word);
  return id === undefined || digest === undefined || !change ? null : { id, number: Number(digits), change, digest };
}

/** What was entered about the score and about counting, as digests; '' for nothing. */
export const enteredDigests = ({ override = '', isLeftOut = false, reason = '' }: Partial<Entry>) => ({
  score: override === '' ? '' : rowDigest([override, reason]),
  counting: isLeftOut ? rowDigest([reason]) : '',
});
