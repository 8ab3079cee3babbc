import type { Judged, Market } from '../analysis/schema.ts';
import { foldText } from '../scales/fold.ts';
import { gradesOf } from '../standard-rules/grades-of.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { quoted, textIn } from '../tabs/read-cell.ts';
import { type CellReader, target } from './read-setup-cells.ts';
import type { TargetName } from './setup-keys.ts';
import { longestName, longestReason } from './setup-layout.ts';

/** A text, blank when there is none; a fault when the cell holds none or too long a one. */
function freeText(read: CellReader, max: number): string {
  const cell = read.cell(1);
  // A competitor called 3 is a number once somebody typed it.
  const written = textIn(typeof cell === 'number' ? String(cell) : cell, max);
  if (written === undefined) read.fault('badText', 1, { value: quoted(cell), max });
  return written ?? '';
}

/** Whose values stand beside ours; '' when nobody says. */
export const marketName = (read: CellReader): string => freeText(read, longestName);

/** Titles of the response tabs that are counted together with this one, in the order written, and the row of their cell. */
export const togetherWith = (read: CellReader): { readonly titles: readonly string[]; readonly row: number } => ({
  titles: [...new Set(freeText(read, longestReason).split(/[;；\n]/))].map((title) => title.trim()).filter(Boolean),
  row: read.row,
});

const bounds: readonly TargetName[] = ['index', 'nps', 'csat'];

/** Values of the market by figure or dimension; a blank cell gives none. `rows`: each with the name of its value. */
export function marketValues(rows: readonly { readonly name: string; readonly read: CellReader }[]): Market['values'] {
  const values = rows.flatMap(({ name, read }) => {
    const value = target(read, bounds.find((figure) => figure === name) ?? 'index');
    return value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(values);
}

/** The judged level and its reason, each in its row; `null` when none is judged. One without the other is a fault. */
export function judgedLevel(
  level: CellReader | undefined,
  reason: CellReader | undefined,
  standard: Standard | undefined,
): Judged | null {
  if (!level || !reason || !standard?.isJudged) return null;
  const grades = gradesOf(standard);
  const choices = grades.map(({ title }) => title[level.language]).join(', ');
  const written = foldText(String(level.cell(1) ?? ''));
  const why = freeText(reason, longestReason);
  if (written === '') {
    if (why !== '') level.fault('noLevel', 1, { choices });
    return null;
  }
  const found = grades.find(({ grade, title }) => [grade, ...Object.values(title)].map(foldText).includes(written));
  if (!found) {
    level.fault('unknownChoice', 1, { value: quoted(level.cell(1)), choices });
    return null;
  }
  if (why === '') {
    if (String(reason.cell(1) ?? '').trim() === '') reason.fault('noReason', 1, {});
    return null;
  }
  return { grade: found.grade, reason: why };
}
