import { dateSerial } from '../responses/date-serial.ts';
import type { Cell } from '../responses/schema.ts';

/** Two halves of a digest, 32 bits each; filled in place, since a sheet has a million cells. */
export type Halves = { first: number; second: number };

/** Mixes a text into a digest (cyrb53). */
export function mixText(into: Halves, text: string): void {
  let { first, second } = into;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    first = Math.imul(first ^ code, 2654435761);
    second = Math.imul(second ^ code, 1597334677);
  }
  into.first = first;
  into.second = second;
}

/** Spreads every bit of a digest over all of it. */
export function finish(into: Halves): void {
  const { first, second } = into;
  into.first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  into.second =
    Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(into.first ^ (into.first >>> 13), 3266489909);
}

/** The digest that the cells of a column begin with: the same content in another column is another cell. */
export function columnSeed(fingerprint: string): Halves {
  const seed = { first: 0xdeadbeef, second: 0x41c6ce57 };
  mixText(seed, fingerprint);
  finish(seed);
  return seed;
}

const moment = /^\d{4}-\d{2}-\d{2}(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/;
const daySeconds = 86_400;

/** A moment as the seconds of its serial number, `null` for any other text. */
function secondsOf(text: string): number | null {
  const found = moment.exec(text);
  if (!found) return null;
  const [, hours = 0, minutes = 0, seconds = 0] = found;
  const time = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return (dateSerial(text) ?? 0) * daySeconds + time;
}

/**
 * What a cell holds, whatever its number format: a day is the same as the number that it becomes when somebody takes the
 * format away. The kind stands in front, so that the text "5" and the number 5 differ.
 */
function contentOf(cell: Cell): string {
  if (typeof cell === 'number') return `n${Math.round(cell * daySeconds)}`;
  const seconds = typeof cell === 'string' ? secondsOf(cell) : null;
  return seconds === null ? `${(typeof cell)[0]}${cell}` : `n${seconds}`;
}

/** Digest of a cell that is not blank. */
export function digestCell(into: Halves, cell: Cell, seed: Halves): void {
  into.first = seed.first;
  into.second = seed.second;
  mixText(into, contentOf(cell));
  finish(into);
}

/** A digest as text, base 36, 53 bits. */
export const digestText = ({ first, second }: Halves): string =>
  (4294967296 * (2097151 & second) + (first >>> 0)).toString(36);
