import { readSameOptions, type SameOptions } from '../counted/same-options.ts';
import type { RepeatPolicy } from '../counted/schema.ts';
import { codeOf, wordsOf } from '../tabs/choice-words.ts';
import { quoted, textIn } from '../tabs/read-cell.ts';
import type { CellReader } from './read-setup-cells.ts';
import { repeatWords } from './setup-words.ts';

/** Which answers of one respondent count; a blank cell: all. `undefined` with a fault when it is no such choice. */
export function repeatPolicy(read: CellReader): RepeatPolicy | undefined {
  const written = String(read.cell(1) ?? '').trim();
  if (written === '') return 'all';
  const code = codeOf(repeatWords, written);
  if (code === undefined) {
    const choices = wordsOf(repeatWords, read.language).join(', ');
    read.fault('unknownChoice', 1, { value: quoted(read.cell(1)), choices });
  }
  return code;
}

/** Longer lists are no table for one cell. */
const longestOptions = 5000;

/** Options that mean the same; `undefined` with a fault when the cell cannot be understood. */
export function sameOptions(read: CellReader): SameOptions | undefined {
  const cell = read.cell(1);
  const written = textIn(cell, longestOptions);
  if (written === undefined) {
    read.fault('badText', 1, { value: quoted(cell), max: longestOptions });
    return undefined;
  }
  const { options, fault } = readSameOptions(written);
  if (fault === null) return options;
  read.fault(fault.code, 1, { value: quoted(fault.value) });
  return undefined;
}
