import { say } from '../text/say.ts';
import type { Language, TextArgs } from '../text/schema.ts';
import { sayTrust, type TrustKey } from '../text/trust.ts';
import type { BlockCell } from './block.ts';

/** What a check has to say. `rows`: responses to look at. `said`: what was found and what to do, each on a line of its own. */
export type TrustLine = {
  readonly check: string;
  readonly responses: number | null;
  /** 0..1. */
  readonly share: number | null;
  /** What the share is of; left out: there is none. */
  readonly of?: number;
  readonly rows: readonly number[];
  readonly said: readonly string[];
};

/** Responses that a check leads to. */
export const mostRows = 3;

/** A text of the trust panel as its lines; tabs are called as they are. */
export const linesOf = (language: Language, key: TrustKey, args: TextArgs = {}): readonly string[] =>
  sayTrust(language, key, {
    grades: say(language, 'tab.grades'),
    setup: say(language, 'tab.setup'),
    ...args,
  }).split('\n');

/** A check begins its cell, so with a capital letter. */
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The rows of the table, where `isOfShown` with what a share is of: the check with its numbers and links, below it what else is said. */
export function trustCells(
  { check, responses, share, of, rows, said }: TrustLine,
  isOfShown: boolean,
  language: Language,
): BlockCell[][] {
  const [first = '', ...more] = said;
  const links = Array.from({ length: mostRows }, (_, place) => {
    const row = rows[place];
    return row === undefined ? null : { text: say(language, 'low.row', { row }), row };
  });
  const isPart = isOfShown && share !== null && responses !== null && of !== undefined;
  const counted = isPart ? sayTrust(language, 'countOf', { n: responses, all: of }) : responses;
  return [
    [capital(check), counted, share, ...links, first],
    ...more.map((line) => [null, null, null, ...links.map(() => null), line]),
  ];
}
