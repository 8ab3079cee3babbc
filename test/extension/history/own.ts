import type { FeedbackItem } from '../../../core/feedback/schema.ts';
import type { Sent } from '../../../extension/history/sent.ts';
import { newWaiting, type Waiting } from '../../../extension/queue/waiting.ts';

const at = (minute: number) => Date.UTC(2026, 10, 21, 9, minute);

export const itemAt = (minute: number, more: Partial<FeedbackItem> = {}): FeedbackItem => ({
  id: `00000000-0000-4000-8000-${String(minute).padStart(12, '0')}`,
  createdAt: new Date(at(minute)).toISOString(),
  standard: { id: 'five-point', version: 1 },
  answers: {},
  channel: 'web',
  client: { score: null, grade: null, core: '1' },
  agent: 'Bo',
  ...more,
});

/** An own entry of a minute that the sheet took a second later. */
export const sentAt = (minute: number, more: Partial<FeedbackItem> = {}, page = ''): Sent => ({
  ...{
    schema: 1,
    team: 'book-1',
    item: itemAt(minute, more),
    page,
    sentAt: at(minute) + 1000,
    row: minute,
    score: null,
    grade: null,
  },
});

export const waitingAt = (minute: number, more: Partial<FeedbackItem> = {}, page = ''): Waiting =>
  newWaiting('book-1', itemAt(minute, more), page);
