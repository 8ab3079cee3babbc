import { chineseNumbers, errorWords, markUnits, outOfWords, starFirst, starWritten } from './cell-words.ts';
import { foldAnswer } from './fold.ts';

/**
 * What a cell looks like before any scale is known.
 * `coded`: a number and its word in one cell ("4 - Satisfied"); `isMarked` when a sign or a line break parts the two.
 * `of`: the printed top of "4/5". `percent`: a number with its sign; a rate far more often than a rating.
 */
export type CellForm =
  | { readonly kind: 'blank' }
  | { readonly kind: 'error' }
  | { readonly kind: 'date' }
  | { readonly kind: 'number'; readonly value: number; readonly of: number | null }
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'coded'; readonly code: number; readonly word: string; readonly isMarked: boolean }
  | { readonly kind: 'word' };

const date =
  /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}年\d{1,2}月\d{1,2}日)(?=$|[t ,日]|上午|下午)/;
const unit = `(?:${markUnits})?`;
const decimal = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+|,\\d{1,2})?';
const plain = new RegExp(`^([+-]?(?:${decimal})) ?${unit}$`);
const outOf = new RegExp(`^(${decimal}) ?${unit} ?(?:${outOfWords}) ?(\\d+) ?${unit}$`);
const stars = /^([★⭐]+)☆*$/u;
const percent = /^([+-]?\d+(?:[.,]\d+)?) ?%$/;
const codeFirst = new RegExp(
  `^\\(?(\\d+)(?: ?${unit}( ?[-–—:.、=)(|] ?)| |(?=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]))(?!\\d)(.*\\p{L}.*?)\\)?$`,
  'u',
);
const codeLast = new RegExp(`^(?!\\d)(.*\\p{L}\\p{M}?)( ?[-–—:=(|] ?| ?)(\\d+) ?${unit}\\)?$`, 'u');

// "1,200" has a comma between thousands, "7,5" before a decimal.
const numeric = (digits: string) => Number(/,\d{3}/.test(digits) ? digits.replace(/,/g, '') : digits.replace(',', '.'));

/** A mark in stars, drawn or written; `null` when the text is none. */
function starsIn(folded: string): number | null {
  const [, lit] = stars.exec(folded) ?? [];
  if (lit !== undefined) return [...lit].length;
  const [, figure] = starFirst.exec(folded) ?? [];
  if (figure !== undefined) return numeric(figure);
  const [, written = ''] = starWritten.exec(folded) ?? [];
  return chineseNumbers[written] ?? null;
}

function formOfText(text: string): CellForm {
  const folded = foldAnswer(text);
  if (folded === '') return { kind: 'blank' };
  if (errorWords.has(folded)) return { kind: 'error' };
  if (date.test(folded)) return { kind: 'date' };
  const [, whole] = plain.exec(folded) ?? [];
  if (whole !== undefined) return { kind: 'number', value: numeric(whole), of: null };
  const [, part, top] = outOf.exec(folded) ?? [];
  if (part !== undefined && top !== undefined) return { kind: 'number', value: numeric(part), of: Number(top) };
  const mark = starsIn(folded);
  if (mark !== null) return { kind: 'number', value: mark, of: null };
  const [, share] = percent.exec(folded) ?? [];
  if (share !== undefined) return { kind: 'percent', value: Number(share.replace(',', '.')) };
  // A line break parts label and code as a sign does; folding would have made it a space.
  const marked = foldAnswer(text.trim().replace(/\s*[\r\n]+\s*/g, ' : '));
  const [, code, sign, word] = codeFirst.exec(marked) ?? [];
  if (code !== undefined && word !== undefined)
    return { kind: 'coded', code: Number(code), word, isMarked: sign !== undefined };
  const [, label, between = '', last] = codeLast.exec(marked) ?? [];
  if (label !== undefined && last !== undefined)
    return { kind: 'coded', code: Number(last), word: label, isMarked: between.trim() !== '' };
  return { kind: 'word' };
}

/** Reads the shape of a cell: numbers also as "4分", "4/5", "8 von 10", "★★★★", "四星", full-width; error values; written dates. */
export function cellForm(cell: string | number | boolean | null): CellForm {
  if (cell === null) return { kind: 'blank' };
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { kind: 'number', value: cell, of: null } : { kind: 'error' };
  return formOfText(String(cell));
}
