import { readFileSync } from 'node:fs';
import { createBook } from '../../apps-script/local/book/book.ts';
import { importCsv } from '../../apps-script/local/book/import-csv.ts';
import { type LocalHost, openHost } from '../../apps-script/local/services/sandbox.ts';

/** The very file that is pushed to Google. */
export const code = readFileSync('apps-script/dist/Code.js', 'utf8');
export const manifest = JSON.parse(readFileSync('apps-script/dist/appsscript.json', 'utf8'));
export const now = '2026-11-21T09:30:00Z';
/** The page of the sidebar as it is pushed. */
export const sidebarFiles = () => ({ Sidebar: readFileSync('apps-script/dist/Sidebar.html', 'utf8') });

type Options = { title?: string; locale?: string } & Partial<
  Pick<Parameters<typeof openHost>[0], 'failAtCall' | 'isLockBusy' | 'files'>
>;

/** A workbook with a response tab made from comma-separated text, and the built add-on on it. */
export function hostWith(
  csv: string,
  { title = 'Form Responses 1', locale = 'en_US', ...more }: Options = {},
): LocalHost {
  const sheets = [importCsv(csv, { title, locale })];
  return openHost({
    code,
    manifest,
    now,
    book: createBook({ title: 'Survey', locale, timeZone: 'Etc/UTC', sheets }),
    ...more,
  });
}

/** Grades through the rpc and answers the report. */
export function grade(host: LocalHost, call: Record<string, unknown> = {}) {
  return JSON.parse(String(host.call('rpc', 'grade', JSON.stringify(call))));
}

/** A seeded draw from 0 to below 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words = ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied', ''];

/** A response sheet of any size: time, region, rating questions in words. */
export function surveyCsv(responses: number, questions: number): string {
  const draw = seeded(7);
  const header = [
    'Timestamp',
    'Region',
    ...Array.from({ length: questions }, (_, place) => `How satisfied are you? [Aspect ${place + 1}]`),
  ];
  const rows = Array.from({ length: responses }, (_, place) => [
    `2026-${String(1 + (place % 10)).padStart(2, '0')}-15 10:00:${String(place % 60).padStart(2, '0')}`,
    ['North', 'South', 'East'][place % 3] ?? '',
    ...Array.from({ length: questions }, () => words[Math.floor(draw() * words.length)] ?? ''),
  ]);
  return [header, ...rows].map((row) => row.join(',')).join('\n');
}
