import { logText, toldStandard } from '../../core/log/log-text.ts';
import type { Cell } from '../../core/responses/schema.ts';
import { readSetup } from '../../core/setup-tab/read-setup.ts';
import { standards } from '../../core/standards/index.ts';
import { languageOf } from '../../core/text/language.ts';
import { say } from '../../core/text/say.ts';
import { readState } from '../automatic/state.ts';
import type { Book, BookTab, TabReading } from '../book/workbook.ts';
import type { OpenSpreadsheet } from '../google.ts';
import { listOwnTriggers } from '../google-triggers.ts';
import { type RunRecord, readRecord } from '../grading/record.ts';
import { version } from '../version.ts';
import type { Diagnostics } from './answers/team/schema.ts';

type Rows = readonly (readonly Cell[])[];

const lastRuns = 20;

const sizeOf = ({ rowCount, columnCount, hidden }: BookTab): string =>
  `${rowCount}x${columnCount}${hidden ? ' hidden' : ''}`;

/** How often each text occurs: `5 item/rating, 1 timestamp/timestamp`. */
function tally(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, n]) => `${n} ${text}`).join(', ');
}

function recordLines(record: RunRecord | null): readonly string[] {
  if (!record) return ['no record'];
  const { at, version: core, standard, headerRows, columns, dates, grades, kept = [] } = record;
  const { minimumGroup, dimensions, bands, triggers } = standard;
  return [
    `graded ${at} by core ${core}, standard ${toldStandard(`${standard.id}@${standard.version}`)}`,
    `rules: ${dimensions.length} dimensions, ${bands.length} bands, ${triggers.length} triggers, minimum group ${minimumGroup}`,
    `columns: ${columns.length} with ${headerRows} header rows: ${tally(columns.map(({ role, type }) => `${role}/${type}`))}`,
    `asked: ${columns.filter(({ needsConfirmation }) => needsConfirmation).length}, confirmed: ${columns.filter(({ confirmed }) => confirmed).length}, dates: ${dates.length}`,
    `responses: ${Math.max(0, grades.rowCount - 1)}, left out: ${kept.filter(({ isLeftOut }) => isLeftOut).length}`,
  ];
}

/** What Setup says, without the texts that people wrote into it. */
function setupLines(rows: Rows, book: Book): readonly string[] {
  if (rows.length === 0) return ['no Setup'];
  const { state, faults } = readSetup(rows, standards, languageOf(book.locale));
  const { minimumGroup, repeat, mail, asked, showsIdentity, together, sameOptions } = state;
  return [
    `setup: minimum group ${minimumGroup}, repeats ${repeat}, together with ${together?.titles.length ?? 0}, same options ${sameOptions.length}`,
    `mail: digest ${mail.digest} to ${mail.recipients.length}, cases ${mail.cases}, owners ${mail.owners.length}; asked ${asked ?? '-'}; shows identity ${showsIdentity}`,
    ...(faults.length > 0 ? [`setup faults: ${tally(faults.map(({ code }) => code))}`] : []),
  ];
}

/** What is read of a set of our tabs: Setup whole, and the last run's record. */
function readingsFor({ tabs }: Book, set: string): readonly TabReading[] {
  return (['setup', 'history'] as const).flatMap((kind) => {
    const tab = tabs.find(({ own }) => own?.kind === kind && own.set === set);
    return tab ? [{ tab, part: kind === 'setup' ? ('all' as const) : ('firstColumn' as const) }] : [];
  });
}

function setLines(book: Book, place: number, read: readonly (readonly [TabReading, Rows])[]): readonly string[] {
  const found = book.sets[place];
  const { tabs } = book;
  const mine = tabs.filter(({ own }) => own?.set === found?.set && own?.kind !== 'log');
  const source = tabs.find(({ sheetId }) => sheetId === found?.sourceId);
  const rowsOf = (part: TabReading['part']) => read.find(([reading]) => reading.part === part)?.[1] ?? [];
  return [
    '',
    `response tab ${place + 1}: ${source ? sizeOf(source) : 'gone'}${source?.feedback ? ', feedback' : ''}${found?.dirty ? ', waiting' : ''}`,
    `our tabs: ${mine.map((tab) => `${tab.own?.kind} ${sizeOf(tab)}`).join(', ')}`,
    ...recordLines(readRecord(rowsOf('firstColumn').map(([cell]) => cell))),
    ...setupLines(rowsOf('all'), book),
  ];
}

/** The state of the add-on in this spreadsheet as text to copy: codes and counts, nothing that anybody wrote. */
export function diagnostics({ workbook }: OpenSpreadsheet): Diagnostics {
  const book = workbook.readBook();
  const log = book.tabs.find(({ kind }) => kind === 'log');
  const sets = book.sets.map(({ set }) => readingsFor(book, set));
  const readings = [...sets.flat(), ...(log ? [{ tab: log, part: 'firstColumn' } as const] : [])];
  const { others } = readings.length === 0 ? { others: [] } : workbook.readTabs(null, readings);
  const rowsOf = (reading: TabReading): Rows => others[readings.indexOf(reading)] ?? [];
  const triggers = listOwnTriggers().map(({ name }) => name);
  const lines = [
    say(languageOf(book.locale), 'diagnostics.intro'),
    '',
    `Satisgrade ${version}`,
    `spreadsheet: ${book.locale}, ${book.timeZone}, ${book.tabs.length} tabs, ${book.tabs.filter(({ own }) => own).length} ours`,
    `automatic: ${readState().state}; triggers: ${tally(triggers) || 'none'}`,
    ...sets.flatMap((all, place) =>
      setLines(
        book,
        place,
        all.map((one) => [one, rowsOf(one)] as const),
      ),
    ),
    '',
    `log: ${log ? sizeOf(log) : 'none'}`,
    ...(log ? logText(others[others.length - 1] ?? [], lastRuns) : []),
  ];
  return { text: lines.join('\n') };
}
