import type { Cell } from '../responses/schema.ts';
import type { OwnRow } from '../tabs/own-rows.ts';
import { rowDigest } from '../tabs/row-digest.ts';
import { type Found, type Rows, textOf, writtenDimensions } from './found.ts';
import { constructRows, listIn, mostJudges, readKey, type SettingName, settingNames } from './keys.ts';

/** Everything that one person typed: a name, and judgements by `pairName`. */
export type JudgeEntry = { readonly name: string; readonly cells: ReadonlyMap<string, string> };
/** The construct of a question as its cell says, and the digest of what we proposed there. */
export type QuestionEntry = { readonly cell: string; readonly ours: string };

/** Everything that people typed, as they typed it. */
export type Entries = {
  /** Those who typed something, in order. */
  readonly judges: readonly JudgeEntry[];
  /** In order; `null`: the tab has none yet. */
  readonly constructs: readonly { readonly name: string; readonly from: string }[] | null;
  /** By fingerprint. */
  readonly questions: ReadonlyMap<string, QuestionEntry>;
  readonly settings: ReadonlyMap<SettingName, string>;
};

/** What a judgement is kept by: how many times the first dimension matters more than the second. */
export const pairName = (first: string, second: string): string => JSON.stringify([first, second]);

export const digestOf = (cell: string): string => rowDigest([cell]);

/** Whether a question's cell was typed and is not what we proposed. */
export const isTyped = ({ cell, ours }: QuestionEntry): boolean => digestOf(cell) !== ours;

const isBlank = (cell: Cell): boolean => String(cell ?? '').trim() === '';

/** Rows by name; of one that stands twice each cell as first filled in. */
function mergedRows(rows: Rows): Found {
  const found = new Map<string, OwnRow>();
  rows.forEach((cells, index) => {
    const key = String(cells[0] ?? '');
    const name = readKey(key)?.name;
    if (name === undefined) return;
    const first = found.get(name);
    const cell = (place: number): Cell => cells[place + 1] ?? '';
    const merged = (place: number): Cell => (!first || isBlank(first.cell(place)) ? cell(place) : first.cell(place));
    found.set(name, { key: first?.key ?? key, row: first?.row ?? index + 1, cell: merged });
  });
  return found;
}

function judgeIn(found: Found, judge: number, order: readonly string[]): JudgeEntry {
  const cells = new Map<string, string>();
  const put = (name: string, cell: Cell): void => {
    if (!isBlank(cell) && !cells.has(name)) cells.set(name, textOf(cell, true));
  };
  for (const { key, cell } of found.values()) {
    const { kind, first, second = '' } = readKey(key) ?? {};
    if (first?.[0] !== String(judge)) continue;
    if (kind === 'pair') for (const [place, id] of order.entries()) put(pairName(second, id), cell(place + 1));
    if (kind === 'kept' && listIn(second).length === 2) put(second, cell(3));
  }
  return { name: textOf(found.get(`judge|${judge}`)?.cell(1) ?? ''), cells };
}

/**
 * Everything that people typed on the Model inputs tab, wherever its rows stand now, so that drawing it again loses
 * nothing: also what is about dimensions and questions that are gone.
 */
export function readEntries(rows: Rows): Entries {
  const found = mergedRows(rows);
  const order = writtenDimensions(found);
  const judges = Array.from({ length: mostJudges }, (_, place) => judgeIn(found, place + 1, order));
  const constructs = Array.from({ length: constructRows }, (_, place) => found.get(`construct|${place + 1}`));
  const questions = [...found.values()].flatMap(({ key, cell }) => {
    const { kind, first = '', second = '' } = readKey(key) ?? {};
    return kind === 'question' ? [[second, { cell: textOf(cell(2)), ours: first }] as const] : [];
  });
  const settings = settingNames.flatMap((name) => {
    const row = found.get(`setting|${name}`);
    return row ? [[name, textOf(row.cell(1))] as const] : [];
  });
  return {
    judges: judges.filter(({ name, cells }) => name.trim() !== '' || cells.size > 0),
    constructs: constructs.some((row) => row)
      ? constructs.map((row) => ({ name: textOf(row?.cell(0) ?? ''), from: textOf(row?.cell(1) ?? '') }))
      : null,
    questions: new Map(questions),
    settings: new Map(settings),
  };
}
