import type { BlockCell } from '../panels/block.ts';
import { sayAll } from '../tabs/check-headers.ts';
import type { SheetColumn } from '../tabs/sheet-table.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import type { LogEntry } from './schema.ts';

/** Issues that stand in a line; the others are counted. */
export const toldIssues = 3;

const column = (
  id: 'at' | 'what' | 'source' | 'standard' | 'rows' | 'calls' | 'ms' | 'outcome' | 'issues',
  pixels: number,
  format: SheetColumn['format'] = 'text',
): SheetColumn => ({ id, title: sayAll(`log.${id}`), format, pixels });

/** The columns of the Log tab, from B on. */
export const logColumns = (): readonly SheetColumn[] => [
  column('at', 130, 'moment'),
  column('what', 110),
  column('source', 160),
  column('standard', 200),
  column('rows', 80, 'integer'),
  column('calls', 80, 'integer'),
  column('ms', 100, 'integer'),
  column('outcome', 200),
  column('issues', 80, 'integer'),
  ...Array.from({ length: toldIssues }, (_, place) => ({
    ...{ id: `issue${place}`, title: sayAll('log.issue'), format: 'text' as const, pixels: 160 },
  })),
];

/** An issue by its code and place, leading to its row. */
function issueCell({ code, place }: LogEntry['issues'][number]): BlockCell {
  const text = `${place} ${code}`.trim();
  return place === '' ? text : { text, row: Number(/\d+$/.exec(place)?.[0] ?? 1) };
}

/**
 * A run as the cells of its line, by column id.
 * @param source what the response tab is called now; '' where there is none
 */
export function describeLine(entry: LogEntry, source: string, language: Language): Readonly<Record<string, BlockCell>> {
  const { at, what, standard, version, rows, calls, ms, outcome, code, issues, issueCount } = entry;
  const said = say(language, `log.outcome.${outcome}`);
  return {
    ...{ at, source, rows, calls, ms },
    what: say(language, `log.what.${what}`),
    standard: standard === '' ? version : `${standard} · ${version}`,
    outcome: code === '' ? said : `${said}: ${code}`,
    issues: issueCount,
    ...Object.fromEntries(issues.map((issue, place) => [`issue${place}`, issueCell(issue)])),
  };
}
