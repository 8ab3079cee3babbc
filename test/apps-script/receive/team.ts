import { randomUUID } from 'node:crypto';
import { vi } from 'vitest';
import { createBook, type LocalBook } from '../../../apps-script/local/book/book.ts';
import { importCsv } from '../../../apps-script/local/book/import-csv.ts';
import type { HostOptions } from '../../../apps-script/local/services/host-options.ts';
import { type LocalHost, openHost } from '../../../apps-script/local/services/sandbox.ts';
import { code, manifest, now, surveyCsv } from '../add-on.ts';
import { ask } from '../sidebar-asks.ts';

// A day of posts on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

export const execUrl = 'https://script.google.com/macros/s/AKfycb-test/exec';
export const sentAt = '2026-11-21T09:30:00Z';

type Options = Partial<HostOptions> & { readonly locale?: string; readonly timeZone?: string };

/** A team's workbook with a survey on it; nothing graded, nobody paired. */
export function openTeam({ locale = 'en_US', timeZone = 'Etc/UTC', ...more }: Options = {}): LocalHost {
  const sheets = [importCsv(surveyCsv(12, 3), { title: 'Form Responses 1', locale, sheetId: 0 })];
  const book = createBook({ title: 'Our team', locale, timeZone, sheets });
  return openHost({ code, manifest, now, book, execUrl, user: { id: 'ann', email: 'ann@example.com' }, ...more });
}

/** What the web app answers to a body: data, or a text as it is. */
export function post(host: LocalHost, body: unknown) {
  const { type, body: answer } = host.request({
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  if (type !== 'json') throw new Error(`the web app answered ${type}: ${answer}`);
  return JSON.parse(answer);
}

/** A device as its extension keeps it. */
export type Device = { readonly device: string; readonly token: string };

export const inviteCode = (host: LocalHost): string => ask(host, 'invite').code;

/** Invites and pairs one device. */
export function pairOne(host: LocalHost, deviceName = 'Laptop'): Device {
  const { device, token } = post(host, { v: 1, op: 'pair', code: inviteCode(host), deviceName });
  return { device, token };
}

export type Item = Record<string, unknown> & { readonly id: string };

/** An item by the usual standard: product 4 of 5, service 5 of 5, delivery not applicable. */
export const item = (more: Record<string, unknown> = {}): Item => ({
  id: randomUUID(),
  createdAt: '2026-11-21T09:00:00Z',
  standard: { id: 'five-point', version: 1 },
  answers: { 'product-quality': 4, 'after-sales': 5, 'delivery-time': null },
  channel: 'mail',
  client: { score: 90, grade: 'very satisfied', core: '0.1.0' },
  agent: 'Bo',
  ...more,
});

export const appendOf = (device: Device, items: readonly unknown[], more: object = {}) => ({
  ...{ v: 1, op: 'append', token: device.token, device: device.device, sentAt, items },
  ...more,
});

/** Sends items and answers what the web app says. */
export const send = (host: LocalHost, device: Device, ...items: readonly unknown[]) =>
  post(host, appendOf(device, items));

/** The Feedback tab; `null` before the first. */
export const feedbackOf = ({ book }: { readonly book: LocalBook }) =>
  book.sheets.find(({ developerMetadata }) =>
    developerMetadata.some(({ metadataKey }) => metadataKey === 'satisgrade.feedback'),
  ) ?? null;

/** Rows of the Feedback tab, each by header. */
export function feedbackRows(host: { readonly book: LocalBook }): readonly Record<string, string | number>[] {
  const cells = (feedbackOf(host)?.cells ?? []).map((row) =>
    row.map((cell) => {
      const { stringValue, numberValue, formulaValue } = cell?.userEnteredValue ?? {};
      return stringValue ?? numberValue ?? formulaValue ?? '';
    }),
  );
  const [headers = [], ...rows] = cells;
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(headers.map((header, at) => [String(header), row[at] ?? ''])));
}

/** The ids that stand on the Feedback tab. */
export const idsOf = (host: { readonly book: LocalBook }): readonly string[] =>
  feedbackRows(host).map((row) => String(row['Feedback ID']));
