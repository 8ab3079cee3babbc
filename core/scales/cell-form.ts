import { errorWords, markUnits } from './cell-words.ts';
import { foldText } from './fold.ts';

/**
 * What a cell looks like before any scale is known.
 * `coded`: a number and its word in one cell ("4 - Satisfied"); `isMarked` when a sign or a line break parts the two.
 * `of`: the printed top of "4/5".
 */
export type CellForm =
  | { readonly kind: 'blank' }
  | { readonly kind: 'error' }
  | { readonly kind: 'date' }
  | { readonly kind: 'number'; readonly value: number; readonly of: number | null }
  | { readonly kind: 'coded'; readonly code: number; readonly word: string; readonly isMarked: boolean }
  | { readonly kind: 'word' };

const date =
  /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}年\d{1,2}月\d{1,2}日)(?=$|[t ,日]|上午|下午)/;
const unit = `(?:${markUnits})?`;
const decimal = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+|,\\d{1,2})?';
const plain = new RegExp(`^([+-]?(?:${decimal})) ?${unit}$`);
const outOf = new RegExp(`^(${decimal}) ?(?:/|out of|of) ?(\\d+)$`);
const stars = /^([★⭐]+)\ufe0f?☆*$/u;
const codeFirst = new RegExp(
  `^\\(?(\\d+)(?: ?${unit}( ?[-–—:.、=)(|] ?)| |(?=\\p{Script=Han}))(?!\\d)(.*\\p{L}.*?)\\)?$`,
  'u',
);
const codeLast = new RegExp(`^(?!\\d)(.*\\p{L}\\p{M}?)( ?[-–—:=(|] ?| ?)(\\d+) ?${unit}\\)?$`, 'u');

// "1,200" has a comma between thousands, "7,5" before a decimal.
const numeric = (digits: string) => Number(/,\d{3}/.test(digits) ? digits.replace(/,/g, '') : digits.replace(',', '.'));

function formOfText(text: string): CellForm {
  const folded = foldText(text);
  if (folded === '') return { kind: 'blank' };
  if (errorWords.has(folded)) return { kind: 'error' };
  if (date.test(folded)) return { kind: 'date' };
  const [, whole] = plain.exec(folded) ?? [];
  if (whole !== undefined) return { kind: 'number', value: numeric(whole), of: null };
  const [, part, top] = outOf.exec(folded) ?? [];
  if (part !== undefined && top !== undefined) return { kind: 'number', value: numeric(part), of: Number(top) };
  const [, lit] = stars.exec(folded.replace(/\ufe0f/g, '')) ?? [];
  if (lit !== undefined) return { kind: 'number', value: [...lit].length, of: null };
  // A line break parts label and code as a sign does; folding would have made it a space.
  const marked = foldText(text.trim().replace(/\s*[\r\n]+\s*/g, ' : '));
  const [, code, sign, word] = codeFirst.exec(marked) ?? [];
  if (code !== undefined && word !== undefined)
    return { kind: 'coded', code: Number(code), word, isMarked: sign !== undefined };
  const [, label, mark = '', last] = codeLast.exec(marked) ?? [];
  if (label !== undefined && last !== undefined)
    return { kind: 'coded', code: Number(last), word: label, isMarked: mark.trim() !== '' };
  return { kind: 'word' };
}

/** Reads the shape of a cell: numbers also as "4分", "4/5", "★★★★", full-width; error values; written dates. */
export function cellForm(cell: string | number | boolean | null): CellForm {
  if (cell === null) return { kind: 'blank' };
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { kind: 'number', value: cell, of: null } : { kind: 'error' };
  return formOfText(String(cell));
}
