import { isoFromSerial } from '../responses/serial-dates.ts';
import { foldText } from '../scales/fold.ts';
import { dayIn, quoted, textIn } from '../tabs/read-cell.ts';
import { localized } from '../text/localized.ts';
import type { Language } from '../text/schema.ts';
import type { CellReader } from './read-setup-cells.ts';

const every = localized('all', '全部', '全部');
const everyWords: readonly string[] = ['all', 'every', '全部', '所有', '全體', '全体'];

const yearIn = '((?:19|20)\\d{2})';
/** Folded ways to write a period, each with what comes before its number. */
const forms: readonly (readonly [RegExp, 'Q' | 'H' | ''])[] = [
  [new RegExp(`^${yearIn}[ 年/-]*q([1-4])$`), 'Q'],
  [new RegExp(`^${yearIn}年?第?([1-4一二三四])季度?$`), 'Q'],
  [new RegExp(`^${yearIn}[ 年/-]*h([12])$`), 'H'],
  [new RegExp(`^${yearIn}年?([上下])半年$`), 'H'],
  [new RegExp(`^${yearIn}[-/.年](0?[1-9]|1[0-2])月?$`), ''],
];
const places: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4', 上: '1', 下: '2' };

/** A period by the name that a wave has; `null` when the text names none. */
export function periodIn(written: string): string | null {
  const folded = foldText(written);
  const [, only] = new RegExp(`^${yearIn}年?$`).exec(folded) ?? [];
  if (only !== undefined) return only;
  for (const [form, mark] of forms) {
    const [, year, nth] = form.exec(folded) ?? [];
    if (year === undefined || nth === undefined) continue;
    return mark === '' ? `${year}-${nth.padStart(2, '0')}` : `${year}-${mark}${places[nth] ?? nth}`;
  }
  return null;
}

/** Longer lists are no list of periods. */
const longest = 1000;

/** The cell as text: a month typed into a sheet (2024-04) becomes the number of its first day. */
function listIn(read: CellReader): string | undefined {
  const cell = read.cell(1);
  // Of 2024.10 a sheet keeps 2024.1, which would be another month.
  if (typeof cell !== 'number' || !Number.isInteger(cell)) return textIn(cell, longest);
  return dayIn(cell) === undefined ? String(cell) : isoFromSerial(cell).slice(0, 7);
}

/** Periods in which participants were rewarded, each once; each text that names none is told. */
export function rewardedPeriods(read: CellReader): readonly string[] {
  const written = listIn(read);
  if (written === undefined) {
    read.fault('badText', 1, { value: quoted(read.cell(1)), max: longest });
    return [];
  }
  const texts = written
    .split(/[;,；，、\n]+/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const periods = texts.flatMap((text) => {
    const period = everyWords.includes(foldText(text)) ? 'all' : periodIn(text);
    if (period === null) read.fault('badPeriod', 1, { value: quoted(text) });
    return period ?? [];
  });
  return periods.includes('all') ? ['all'] : [...new Set(periods)];
}

/** What the cell says; `null`: blank. */
export function rewardedCell(rewarded: readonly string[], language: Language): string | null {
  return rewarded.map((period) => (period === 'all' ? every[language] : period)).join('; ') || null;
}
