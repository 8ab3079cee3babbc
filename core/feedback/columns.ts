import type { ColumnType, ConfirmedColumn, Role } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { type AskedColumn, askedColumns } from '../tabs/answer-sheet.ts';
import type { TextKey } from '../text/en.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';

/** A column of the Feedback tab. `key`: never changes, whatever its header becomes. */
export type FeedbackColumn = { readonly key: string; readonly header: string };

/** A column as the tab's own mark keeps it: its key, and its header as it was written. */
export type StampedColumn = readonly [key: string, header: string];

/** What a column does in a grading; nobody is asked about columns that we wrote. */
type Use = readonly [type: ColumnType, role: Role];

/** The columns before and behind those of the standard. The server's time dates a response: clocks of others are wrong. */
const before: Readonly<Record<string, readonly [TextKey, ...Use]>> = {
  id: ['feedback.id', 'id', 'none'],
  received: ['feedback.received', 'timestamp', 'timestamp'],
  created: ['feedback.created', 'timestamp', 'none'],
  customer: ['answers.customer', 'category', 'customer'],
};
const behind: Readonly<Record<string, readonly [TextKey, ...Use]>> = {
  link: ['feedback.link', 'metadata', 'none'],
  note: ['feedback.note', 'freeText', 'comment'],
  quote: ['feedback.quote', 'freeText', 'comment'],
  url: ['feedback.url', 'metadata', 'none'],
  title: ['feedback.title', 'metadata', 'none'],
  channel: ['feedback.channel', 'category', 'segment'],
  tags: ['feedback.tags', 'multiSelect', 'none'],
  agent: ['feedback.agent', 'metadata', 'none'],
  device: ['feedback.device', 'metadata', 'none'],
  clientScore: ['feedback.clientScore', 'derived', 'none'],
  clientGrade: ['feedback.clientGrade', 'derived', 'none'],
  clientCore: ['feedback.clientCore', 'metadata', 'none'],
};
const fixed = { ...before, ...behind };

/** The key of a column of a standard: the same id may mean another question under another one. */
export const askedKey = (standard: Standard, asks: AskedColumn['asks'], item: string): string =>
  `${asks}:${standard.id}:${item}`;

/** The columns that feedback by a standard fills, in the order of a new tab; the id comes first. */
export function feedbackColumns(standard: Standard, language: Language): readonly FeedbackColumn[] {
  const named = (columns: typeof fixed): readonly FeedbackColumn[] =>
    Object.entries(columns).map(([key, [text]]) => ({ key, header: say(language, text) }));
  const asked = askedColumns(standard, language).map(({ item, asks, header }) => ({
    ...{ key: askedKey(standard, asks, item), header },
  }));
  const columns = [...named(before), ...asked, ...named(behind)];
  return standard.evidence ? columns : columns.filter(({ key }) => key !== 'link');
}

const askedUses: Readonly<Record<AskedColumn['asks'], Use>> = {
  level: ['rating', 'item'],
  fact: ['number', 'item'],
  expected: ['rating', 'expected'],
  evidence: ['category', 'evidence'],
  score: ['number', 'item'],
};

/** What is laid down for the columns that we wrote, so that a grading asks nobody; those of other standards do nothing. */
export function confirmedFeedback(stamped: readonly StampedColumn[], standard: Standard): readonly ConfirmedColumn[] {
  const asked = new Map(
    askedColumns(standard, 'en').map(({ asks, item }) => [askedKey(standard, asks, item), { asks, item }]),
  );
  const plain = { dimension: null, scale: null, direction: 'positive', naCodes: [] } as const;
  return stamped.map(([key, header]): ConfirmedColumn => {
    const fingerprint = foldText(header);
    const about = asked.get(key);
    if (about) {
      const [type, role] = askedUses[about.asks];
      const isLevel = type === 'rating';
      const words = isLevel && standard.scale.kind === 'labelled' ? 'textLikert' : type;
      const scale = isLevel ? standard.scale : null;
      return { fingerprint, ...plain, type: words, role, dimension: role === 'evidence' ? null : about.item, scale };
    }
    const [, type, role] = fixed[key] ?? ['', 'metadata', 'none'];
    return { fingerprint, ...plain, type: type as ColumnType, role: role as Role };
  });
}

/** The mark as the tab's metadata hold it. */
export const writeStamp = (stamped: readonly StampedColumn[]): string => JSON.stringify(stamped);

/** The mark that a tab's metadata hold; empty when there is none, or one that nobody can read. */
export function readStamp(text: string): readonly StampedColumn[] {
  try {
    const read: unknown = JSON.parse(text || '[]');
    if (!Array.isArray(read)) return [];
    return read.flatMap((one): StampedColumn[] =>
      Array.isArray(one) && typeof one[0] === 'string' && typeof one[1] === 'string' ? [[one[0], one[1]]] : [],
    );
  } catch {
    return [];
  }
}
