import type { Cell } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import { isNotAnswered } from '../scales/not-answered.ts';

const plain = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
const grouped = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const decimalComma = /^[-+]?\d+,\d+$/;
const fraction = /^([-+]?\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/;

/** A number as people write it, full-width too: `4`, `1,234`, `4,5`, `80%` as 0.8, `1/3`; `null` when it is none. */
export function numberIn(text: string): number | null {
  const narrow = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[−–](?=\d)/g, '-')
    .replace('⁄', '/');
  if (narrow.endsWith('%')) {
    const percent = numberIn(narrow.slice(0, -1));
    return percent === null ? null : percent / 100;
  }
  const [, over, under] = fraction.exec(narrow) ?? [];
  if (over !== undefined) return Number(under) === 0 ? null : Number(over) / Number(under);
  if (plain.test(narrow)) return Number(narrow);
  if (grouped.test(narrow)) return Number(narrow.replace(/,/g, ''));
  return decimalComma.test(narrow) ? Number(narrow.replace(',', '.')) : null;
}

/** A cell as a number; `null`: not answered. A text: a word that is neither. Ticked is 1, not ticked is 0. */
export function readCell(cell: Cell): number | string | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  const number = numberIn(cell);
  if (number !== null) return number;
  return isNotAnswered(foldText(cell)) ? null : cell.trim();
}

/** A cell as a text; `null`: not answered. */
export function textIn(cell: Cell): string | null {
  const text = cell === null ? '' : String(cell).trim();
  return isNotAnswered(foldText(text)) ? null : text;
}

/** Whether a cell holds a word: neither a number nor a way to say "not answered". */
export const isWord = (cell: Cell): boolean => typeof readCell(cell) === 'string';

/** Whether there is nothing in a cell. */
export const isEmpty = (cell: Cell): boolean => cell === null || (typeof cell === 'string' && cell.trim() === '');
