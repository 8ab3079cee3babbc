import type { Sent } from '../history/sent.ts';
import { isItem } from './item-shape.ts';
import { pageOf } from './page-of.ts';
import { isCount, isNamed, isNumber, isText, oneOf, orNull, shaped } from './shape.ts';

const isSent = shaped<Omit<Sent, 'page'>>({
  schema: oneOf(1),
  team: isNamed,
  item: isItem,
  sentAt: isCount,
  row: orNull(isCount),
  score: orNull(isNumber),
  grade: orNull(isText),
});

/** An entry that the sheet has taken, as stored; `null` when this code cannot read it. */
export const readSent = (stored: unknown): Sent | null => (isSent(stored) ? { ...stored, page: pageOf(stored) } : null);
