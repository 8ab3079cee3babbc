import { byteUtilities } from './bytes.ts';
import type { HostState } from './host-state.ts';
import type { Members } from './strict-object.ts';

type UtilitiesMembers = Partial<Record<keyof GoogleAppsScript.Utilities.Utilities, unknown>>;

/** Parts of a Java date pattern → options of Intl; what is not listed is refused. */
const patternParts: Readonly<Record<string, string>> = {
  yyyy: 'year',
  MM: 'month',
  dd: 'day',
  HH: 'hour',
  mm: 'minute',
  ss: 'second',
};

/** Utilities: ids, dates by zone, digests as signed bytes. Sleeping takes time only where it is measured. */
export function utilitiesService(state: HostState): Members {
  return {
    getUuid: () => state.makeUuid(),
    sleep: (milliseconds: number) => state.wait(milliseconds),
    formatDate,
    ...byteUtilities,
  } satisfies Members & UtilitiesMembers;
}

function formatDate(date: { getTime(): number }, timeZone: string, pattern: string): string {
  const numeric = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  } as const;
  const formatter = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', ...numeric });
  const parts = new Map<string, string>(
    formatter.formatToParts(date.getTime()).map(({ type, value }) => [type, value]),
  );
  return pattern.replace(/'([^']*)'|[A-Za-z]+/g, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted;
    const part = parts.get(patternParts[token] ?? '');
    if (part === undefined) throw new Error(`refusing to pretend: date pattern ${token}`);
    return part;
  });
}
