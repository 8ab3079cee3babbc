import type { Cell } from '../responses/schema.ts';
import { type LogEntry, readLogKey } from './schema.ts';

/** A standard as it may be told to others: one of the team's own may be named after somebody. */
export const toldStandard = (stamp: string): string => stamp.replace(/^own-[^@]*/, 'own');

/** A run as one line of codes and numbers. */
function lineOf({ at, what, standard, version, rows, calls, ms, outcome, code, issues, issueCount }: LogEntry): string {
  const told = issues.map((one) => `${one.place} ${one.code}`.trim()).join(', ');
  return [
    ...[at, what, toldStandard(standard), version, `${rows} rows`, `${calls} calls`, `${ms} ms`],
    code === '' ? outcome : `${outcome}: ${code}`,
    `${issueCount} warnings${told === '' ? '' : `: ${told}`}`,
  ].join(' | ');
}

/**
 * The latest runs of the Log tab as lines, by its hidden first column alone: what people wrote into the cells is not told.
 * @param most how many
 */
export function logText(rows: readonly (readonly Cell[])[], most: number): readonly string[] {
  return rows
    .flatMap(([key]) => readLogKey(String(key ?? '')) ?? [])
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
    .slice(0, most)
    .map(lineOf);
}
