import type { FeedbackItem } from '../../../core/feedback/schema.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { newWaiting, type Waiting } from '../../../extension/queue/waiting.ts';
import type { Team } from '../../../extension/team/team.ts';

/** When the tests begin: 22 November 2026, 09:00 UTC. */
export const start = Date.UTC(2026, 10, 22, 9);

export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Where the n-th entry was logged. */
export const pageOf = (n: number): string => `https://desk.test?ticket=${n}`;

/** The n-th entry: one second after the one before. */
export const sampleItem = (n: number, more: Partial<FeedbackItem> = {}): FeedbackItem => ({
  id: idOf(n),
  createdAt: new Date(start - 3_600_000 + n * 1000).toISOString(),
  standard: { id: fivePoint.id, version: fivePoint.version },
  answers: { 'product-quality': 4 },
  channel: 'email',
  client: { score: 80, grade: 'B', core: '1.0.0' },
  agent: 'Bo',
  ...more,
});

export const sampleTeam = (id: string, more: Partial<Team> = {}): Team => ({
  ...{
    schema: 1,
    id,
    endpoint: `https://sheet.test/${id}/exec`,
    name: id,
    device: `device-${id}`,
    token: `token-${id}`,
  },
  ...{ agent: 'Bo', standard: fivePoint, standardAt: start, stopped: null },
  ...more,
});

export const queued = (team: string, n: number, more: Partial<Waiting> = {}): Waiting => ({
  ...newWaiting(team, sampleItem(n), pageOf(n)),
  ...more,
});
