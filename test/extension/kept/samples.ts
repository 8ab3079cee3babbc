import { fivePoint } from '../../../core/standards/five-point.ts';
import type { Entry } from '../../../extension/entry/entry.ts';
import type { Sent } from '../../../extension/history/sent.ts';
import type { Waiting } from '../../../extension/queue/waiting.ts';
import type { Team } from '../../../extension/team/team.ts';

export const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const team: Team = {
  ...{ schema: 1, id: 'book', endpoint: 'https://script.google.com/macros/s/x/exec', name: 'Shop', device: 'd' },
  ...{ token: 't', agent: 'Ann', standard: fivePoint, standardAt: 5, stopped: null },
};

export const item: Waiting['item'] = {
  ...{ id: id(1), createdAt: '2026-11-21T09:30:00Z', standard: { id: 'five-point', version: 1 } },
  ...{ answers: { 'after-sales': 4, price: null }, evidence: { kind: 'mail', score: null, link: 'https://a.test' } },
  ...{ customer: 'Acme', note: 'n', quote: 'q', url: 'https://a.test/', title: 'A', tags: ['x'], channel: 'email' },
  ...{ client: { score: 80, grade: 'B', core: '1.0.0' }, agent: 'Ann' },
};

export const waiting: Waiting = {
  ...{ schema: 1, team: 'book', item, page: 'https://a.test?q', state: 'sending', tries: 2, nextAt: 7, leaseUntil: 9 },
  mayBeStored: true,
  fault: { code: 'busy', retryAfter: 5 },
};

export const sent: Sent = {
  ...{ schema: 1, team: 'book', item, page: 'https://a.test?q', sentAt: 11, row: 128, score: 80, grade: 'B' },
};

export const entry: Entry = {
  ...{ schema: 2, id: id(1), team: 'book', answered: {}, customer: 'Acme', note: 'n', quote: 'q' },
  ...{ isQuoteFilled: true, page: { url: 'https://a.test/?q', title: 'A' }, keepsQuery: false, channel: 'email' },
  ...{ tags: 'x', savedAt: 1000 },
};

/** The item with another id. */
export const itemOf = (n: number, more: Partial<Waiting['item']> = {}) => ({ ...item, id: id(n), ...more });
