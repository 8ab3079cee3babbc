import { createBook } from '../../apps-script/local/book/book.ts';
import { importCsv } from '../../apps-script/local/book/import-csv.ts';
import { type LocalHost, openHost } from '../../apps-script/local/services/sandbox.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { code, manifest, surveyCsv } from '../apps-script/add-on.ts';
import { cellsOf, gradesOf, tabOf } from '../apps-script/automatic/survey.ts';
import { feedbackOf, feedbackRows } from '../apps-script/receive/team.ts';
import { ask } from '../apps-script/sidebar-asks.ts';
import type { StandIn } from './google-stand-in.ts';

/** A row of a tab as a person reads it, by header. */
export type Row = Readonly<Record<string, string>>;

/** A team's workbook behind its web app, with the clock running. */
export type Sheet = {
  readonly host: LocalHost;
  readonly endpoint: string;
  /** The link of a new invitation, as the sidebar makes it. */
  readonly invite: () => string;
  readonly feedback: () => readonly Row[];
  /** What the rows of the Feedback tab were graded, in their order; '' for none. */
  readonly graded: () => readonly { readonly score: string; readonly grade: string }[];
  /** The names of the devices that were let in. */
  readonly devices: () => readonly string[];
  /** Ticks the device "Revoked", or takes the tick away. */
  readonly revoke: (device: string, isRevoked?: boolean) => void;
  /** The manager names another standard on Setup of the Feedback tab, which there is after the first entry. */
  readonly choose: (standard: Standard) => void;
  /** The manager sets from which score on a grade is given, on the Standard tab, and grades anew. */
  readonly raise: (grade: string, from: number) => void;
};

function rowOf(host: LocalHost, kind: string, isIt: (key: string) => boolean): number {
  const at = cellsOf(host, kind).findIndex(([key]) => isIt(String(key)));
  if (at < 0) throw new Error(`no such row on ${kind}`);
  return at + 1;
}

const asText = (row: Readonly<Record<string, unknown>>): Row =>
  Object.fromEntries(Object.entries(row).map(([header, cell]) => [header, String(cell)]));

/** Opens a workbook and deploys it. */
export function openSheet(standIn: Pick<StandIn, 'deploy'>, deployment: string, title = 'Our team'): Sheet {
  const endpoint = `https://script.google.com/macros/s/${deployment}/exec`;
  const sheets = [importCsv(surveyCsv(12, 3), { title: 'Form Responses 1', locale: 'en_US', sheetId: 0 })];
  const book = createBook({ id: deployment, title, locale: 'en_US', timeZone: 'Etc/UTC', sheets });
  const user = { id: 'ann', email: 'ann@example.com' };
  const host = openHost({ code, manifest, book, execUrl: endpoint, user });
  standIn.deploy(deployment, host);
  return {
    host,
    endpoint,
    invite: () => ask(host, 'invite').link,
    feedback: () => feedbackRows(host).map(asText),
    graded: () => gradesOf(host).map((row) => ({ score: String(row.Score ?? ''), grade: String(row.Grade ?? '') })),
    devices: () =>
      cellsOf(host, 'devices')
        .slice(1)
        .map((row) => String(row[1])),
    revoke: (device, isRevoked = true) => {
      const at = cellsOf(host, 'devices').findIndex((row) => row[1] === device);
      if (at < 0) throw new Error(`no device ${device}`);
      host.edit(tabOf(host, 'devices').sheetId, `C${at + 1}`, isRevoked ? 'TRUE' : 'FALSE');
    },
    choose: ({ title }) => {
      const row = rowOf(host, 'setup', (key) => key.startsWith('standard|'));
      host.edit(tabOf(host, 'setup').sheetId, `C${row}`, title.en);
    },
    raise: (grade, from) => {
      const row = rowOf(host, 'standard', (key) => key === `band|${grade}`);
      host.edit(tabOf(host, 'standard').sheetId, `C${row}`, String(from));
      const sheetId = feedbackOf(host)?.sheetId ?? 0;
      ask(host, 'step', { sheetId, standard: 'five-point', mostRows: 1000 });
    },
  };
}
