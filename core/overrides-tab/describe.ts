import type { OverrideFault } from '../counted/override.ts';
import type { Entry } from '../counted/schema.ts';
import type { BlockCell } from '../panels/block.ts';
import { gradeWord } from '../panels/grade-word.ts';
import { computedOf } from '../scoring/override.ts';
import type { GradedResponse, Rubric } from '../scoring/schema.ts';
import type { SheetRow, SheetTable } from '../tabs/sheet-table.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { changesOf } from './changes.ts';
import { overridesColumns } from './columns.ts';
import { type Change, type LineKey, type LineState, writeLineKey } from './line.ts';
import { type Line, type Lines, type Log, lastLines } from './read-log.ts';

/** A response as the log sees it: what stands beside it, and why its override is not in force. */
export type Seen = {
  readonly id: string;
  readonly graded: GradedResponse;
  readonly entry: Entry | undefined;
  readonly fault: OverrideFault | null;
};

/** What a person settled of a lost response: put on a row, or (`null`) let go. */
export type Settled = { readonly id: string; readonly row: number | null };

export type LogInput = {
  readonly log: Log;
  readonly seen: readonly Seen[];
  readonly settled: readonly Settled[];
  readonly rubric: Rubric;
  readonly language: Language;
  /** Local ISO text of the run. */
  readonly now: string;
  /** Who made the changes; '': nobody knows. */
  readonly who: string;
  /** Lines added at most; the others come with the next run. */
  readonly most: number;
};

const linkTo = (row: number): BlockCell => ({ text: String(row), row });

/** How things stand with a line of a response that is there, or (`null`) is not. */
function stateOf(key: LineKey, last: ReturnType<typeof lastKeys>, seen: Seen | null): LineState {
  if (key.number !== last.score && key.number !== last.counting) return 'ended';
  if (key.change !== 'set' && key.change !== 'leftOut') return 'ended';
  if (seen === null) return 'gone';
  return (key.change === 'set' && seen.fault) || 'inForce';
}

/** Numbers of the lines that say how things stand, with those that are to be added. */
function lastKeys(lines: Lines, added: readonly LineKey[]) {
  const last = lastLines(lines);
  const numberOf = (on: Change, off: Change) => added.find(({ change }) => change === on || change === off)?.number;
  return {
    score: numberOf('set', 'cleared') ?? last.score?.number,
    counting: numberOf('leftOut', 'counted') ?? last.counting?.number,
  };
}

type Setting = Pick<LogInput, 'rubric' | 'language' | 'now' | 'who'>;

/** A line that is there: only its row and its state change, and its words with the language. */
function keptRow(line: Line, state: LineState, seen: Seen | null, language: Language): SheetRow {
  const { cell, key } = line.found;
  const said = String(cell('row') ?? '');
  const isLost = line.change !== 'placed' && /^\d+$/.test(said);
  const was = isLost ? say(language, 'overrides.wasRow', { row: said }) : said;
  const kept = ['at', 'score', 'grade', 'value', 'reason', 'who', 'rules'].map((id) => [id, cell(id)] as const);
  return {
    key,
    cells: {
      ...Object.fromEntries(kept),
      row: seen ? linkTo(seen.graded.response.row) : was,
      change: say(language, `overrides.change.${line.change}`),
      state: say(language, `overrides.state.${state}`),
    },
  };
}

function newRow(key: LineKey, state: LineState, seen: Seen, { rubric, language, now, who }: Setting): SheetRow {
  const { graded, entry } = seen;
  const { score, grade } = computedOf(graded);
  return {
    key: writeLineKey(key),
    cells: {
      at: now,
      row: linkTo(graded.response.row),
      change: say(language, `overrides.change.${key.change}`),
      score,
      grade: gradeWord(grade, rubric.standard, language),
      value: key.change === 'set' ? (entry?.override ?? '') : '',
      reason: entry?.reason ?? '',
      who: who || say(language, 'overrides.unknown'),
      rules: rubric.stamp,
      state: say(language, `overrides.state.${state}`),
    },
  };
}

/** That a person settled the entries of a lost response. */
function settledRow({ id, row }: Settled, lines: Lines, { rubric, language, now, who }: Setting): SheetRow {
  const number = (lines[lines.length - 1]?.number ?? 0) + 1;
  const change = row === null ? 'dismissed' : 'placed';
  return {
    key: writeLineKey({ id, number, change, digest: '' }),
    cells: {
      at: now,
      // A link would lead elsewhere once the tab is sorted.
      row: row === null ? '' : String(row),
      change: say(language, `overrides.change.${change}`),
      who: who || say(language, 'overrides.unknown'),
      rules: rubric.stamp,
      state: say(language, 'overrides.state.ended'),
    },
  };
}

/**
 * The log brought up to date: every line that is there with its state of now, and a line for each change since. A response
 * that is not among those seen is gone: its lines stay and say so until a person settles where they belong.
 */
export function describeLog(input: LogInput): { readonly table: SheetTable; readonly left: number } {
  const { log, seen, settled, language, most } = input;
  const seenById = new Map(seen.map((one) => [one.id, one]));
  const settledById = new Map(settled.map((one) => [one.id, one]));
  const isOver = { score: undefined, counting: undefined };
  const there: SheetRow[] = [];
  const added: SheetRow[] = [];
  for (const [id, lines] of log.byId) {
    const one = seenById.get(id) ?? null;
    const settling = one ? undefined : settledById.get(id);
    const last = settling ? isOver : lastKeys(lines, one ? changesOf(id, one.entry, lines) : []);
    for (const line of lines) there.push(keptRow(line, stateOf(line, last, one), one, language));
    if (settling) added.push(settledRow(settling, lines, input));
  }
  for (const one of seen) {
    const lines = log.byId.get(one.id) ?? [];
    if (!one.entry && lines.length === 0) continue;
    const keys = changesOf(one.id, one.entry, lines);
    const last = lastKeys(lines, keys);
    for (const key of keys) added.push(newRow(key, stateOf(key, last, one), one, input));
  }
  const rows = [...there, ...added.slice(0, most)];
  return {
    table: { columns: overridesColumns(), rows, removed: [], language },
    left: Math.max(0, added.length - most),
  };
}
