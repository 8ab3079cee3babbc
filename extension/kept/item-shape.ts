import type { FeedbackItem } from '../../core/feedback/schema.ts';
import { isCount, isNamed, isNumber, isText, listOf, mapOf, optional, orNull, shaped } from './shape.ts';

type Evidence = NonNullable<FeedbackItem['evidence']>;

const isMoment = (value: unknown): boolean => !Number.isNaN(Date.parse(String(value)));

/** Whether a stored value is an entry as it goes over the wire. The sheet looks closer. */
export const isItem = shaped<FeedbackItem>({
  id: isNamed,
  createdAt: isMoment,
  standard: shaped<FeedbackItem['standard']>({ id: isNamed, version: isNumber }),
  answers: mapOf(orNull(isNumber)),
  evidence: optional(shaped<Evidence>({ kind: isNamed, score: orNull(isCount), link: optional(isText) })),
  customer: optional(isText),
  note: optional(isText),
  quote: optional(isText),
  url: optional(isText),
  title: optional(isText),
  tags: optional(listOf(isText)),
  channel: isText,
  client: shaped<FeedbackItem['client']>({ score: orNull(isNumber), grade: orNull(isText), core: isText }),
  agent: isText,
});
