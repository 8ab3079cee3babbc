import { slimStandard } from '../../core/feedback/slim-standard.ts';
import { standards } from '../../core/standards/index.ts';
import type { Sent } from '../../extension/history/sent.ts';
import { newWaiting, type Waiting } from '../../extension/queue/waiting.ts';
import type { Team } from '../../extension/team/team.ts';

const found = standards.find(({ id }) => id === 'weighted-procedure');
if (!found) throw new Error('no standard for the samples');
const standard = slimStandard(found);

const [first, second] = standard.dimensions.map(({ id }) => id);
if (!first || !second) throw new Error('too few dimensions for the samples');
/** An item of the samples' standard, and its title. */
export const asked = { id: first, title: standard.dimensions[0]?.title.en ?? '' };

/** When the samples were recorded and sent. */
export const day = Date.parse('2026-11-20T09:30:00Z');

/** A team; port 1 answers nobody. */
export const team = (id: string, more: Partial<Team> = {}): Team => ({
  ...{ schema: 1, id, endpoint: 'http://127.0.0.1:1/exec', name: `Team ${id}`, device: 'D1', token: `secret-${id}` },
  ...{ agent: 'Ana', standard, standardAt: day, stopped: null },
  ...more,
});

export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const item = (n: number, customer: string): Waiting['item'] => ({
  id: idOf(n),
  createdAt: new Date(day + n * 60_000).toISOString(),
  standard: { id: standard.id, version: standard.version },
  answers: { [first]: 4, [second]: null },
  customer,
  note: `note ${n}`,
  quote: `quote ${n}`,
  url: `https://desk.example/tickets/${n}`,
  title: `Ticket ${n}`,
  tags: ['late', 'pump'],
  channel: 'email',
  client: { score: 83, grade: 'B', core: '0.1.0' },
  agent: 'Ana',
});

/** Where the n-th entry was logged: its address was sent without what stands behind `?`. */
const pageOf = (n: number): string => `https://desk.example/tickets/${n}?view=all`;

/** An entry that waits and is not due while a test runs. */
export const waiting = (n: number, customer: string, more: Partial<Waiting> = {}): Waiting => ({
  ...newWaiting('A', item(n, customer), pageOf(n)),
  nextAt: Date.now() + 50 * 60_000,
  ...more,
});

/** An entry that the sheet has in row n. */
export const sent = (n: number, customer: string, more: Partial<Sent> = {}): Sent => ({
  ...{
    schema: 1,
    team: 'A',
    item: item(n, customer),
    page: pageOf(n),
    sentAt: day + n * 60_000,
    row: n,
    score: 71,
    grade: 'C',
  },
  ...more,
});

/** Two teams, one of them stopped, with a queue of all kinds and entries of one's own. */
export const full = (): {
  readonly teams: readonly Team[];
  readonly waiting: readonly Waiting[];
  readonly sent: readonly Sent[];
} => ({
  teams: [team('A'), team('B', { stopped: 'revoked' })],
  waiting: [
    waiting(1, 'Acme'),
    waiting(2, '', { state: 'stuck', fault: { code: 'bad_answers', item: first, range: '1–5' } }),
    waiting(3, 'Bolt', { team: 'B', mayBeStored: true, tries: 2, fault: { code: 'timeout' } }),
    waiting(4, 'Coil', { state: 'sending', leaseUntil: Date.now() + 35_000 }),
  ],
  sent: [sent(12, 'Acme'), sent(11, 'Drum', { row: null }), sent(10, 'Edge', { score: null, grade: null })],
});
