import type { HostState } from './host-state.ts';

// Google, Sheets API "Usage limits": calls a minute and user, for reads and for writes.
const mostCalls = 60;
const window = 60_000;
const isRead = /\.(?:get|batchGet)$/;

/** Counts a call of the Sheets API, such as 'spreadsheets.values.get'; throws Google's 429 where the minute is used up. */
export function spendCall({ apiCalls, user, clock }: HostState, name: string): void {
  if (!apiCalls) return;
  const kind = isRead.test(name) ? 'Read' : 'Write';
  const key = `${user.id} ${kind}`;
  const recent = (apiCalls.get(key) ?? []).filter((at) => at > clock() - window);
  if (recent.length >= mostCalls) {
    throw new Error(
      `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' of service 'sheets.googleapis.com'`,
    );
  }
  apiCalls.set(key, [...recent, clock()]);
}
