import { vi } from 'vitest';
import { createBook } from '../../../apps-script/local/book/book.ts';
import { importCsv } from '../../../apps-script/local/book/import-csv.ts';
import type { HostOptions } from '../../../apps-script/local/services/host-options.ts';
import { type LocalHost, openHost } from '../../../apps-script/local/services/sandbox.ts';
import { code, manifest } from '../add-on.ts';
import { cellsOf, tabOf } from '../automatic/survey.ts';

// A day of triggers on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** A Saturday: the last complete week is 2026-11-09 to 2026-11-15, the last month October. */
export const now = '2026-11-21T09:30:00Z';

const header = 'Timestamp,Customer,Quality (1-5),Service (1-5)';
const rows = (month: string, days: readonly number[], marks: string) =>
  days.map((day) => `${month}-${String(day).padStart(2, '0')} 10:00:00,Secret Ltd ${month} ${day},${marks}`);

/** Six responses of September, six of October, five of the last complete week. */
export const csv = [
  header,
  ...rows('2026-09', [1, 2, 3, 4, 5, 6], '5,4'),
  ...rows('2026-10', [1, 2, 3, 4, 5, 6], '4,4'),
  ...rows('2026-11', [9, 10, 11, 12, 15], '5,5'),
].join('\n');

/** Cells of Setup by the key of their row. */
export type Choices = Readonly<
  Partial<Record<'digest' | 'recipients' | 'caseMails' | 'owners' | 'showsIdentity' | 'asked', string>>
>;

/** A person types into Setup. */
export function choose(host: LocalHost, choices: Choices): void {
  const tab = tabOf(host, 'setup');
  for (const [key, text] of Object.entries(choices)) {
    const row = cellsOf(host, 'setup').findIndex(([first]) => first === key);
    if (row < 0) throw new Error(`no row ${key}`);
    host.edit(tab.sheetId, `C${row + 1}`, text);
  }
}

type Options = Partial<HostOptions> & { readonly csv?: string; readonly locale?: string; readonly timeZone?: string };

/** A workbook that was graded once, with these choices, and with automatic grading on; nothing was mailed yet. */
export function openMailing(
  choices: Choices,
  { csv: text = csv, locale = 'en_US', timeZone = 'Etc/UTC', ...more }: Options = {},
) {
  const sheets = [importCsv(text, { title: 'Form Responses 1', locale, sheetId: 0 })];
  const book = createBook({ title: 'Survey', locale, timeZone, sheets });
  const options: HostOptions = { code, manifest, now, book, user: { id: 'ann' }, ...more };
  const host = openHost(options);
  host.call('gradeResponses');
  choose(host, choices);
  host.call('turnAutomaticOn');
  host.resetLog();
  const setQuota = (mailQuota: number) => Object.assign(options, { mailQuota });
  return { host, setQuota };
}

/** How many mails each address got. */
export function mailsTo({ mails }: Pick<LocalHost, 'mails'>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { to } of mails) counts[to] = (counts[to] ?? 0) + 1;
  return counts;
}

/** The texts of a tab, row by row; '' where it is missing. */
export function textOf(host: LocalHost, kind: string): string {
  try {
    return cellsOf(host, kind)
      .map((row) => row.slice(1).join('\t').trimEnd())
      .join('\n');
  } catch {
    return '';
  }
}

/** What the add-on keeps with the spreadsheet is not shown by the host, so a run of its own asks. */
export const ask = (host: LocalHost, method: string, input: unknown = {}) =>
  JSON.parse(String(host.call('rpc', method, JSON.stringify(input))));

/** Time passes without a tick, then the clock ticks once; a run that is killed ends there. */
export function tickAfter(host: LocalHost, milliseconds: number): void {
  host.advance(milliseconds);
  try {
    host.call('clockTicked');
  } catch (fault) {
    if (!String(fault).includes('killed')) throw fault;
  }
}
