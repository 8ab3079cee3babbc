import type { Cell } from '../responses/schema.ts';
import { isoFromSerial } from '../responses/serial-dates.ts';
import { readTimestamp } from '../responses/timestamps.ts';
import { cellForm } from '../scales/cell-form.ts';
import { foldText } from '../scales/fold.ts';
import type { TabFault } from './schema.ts';

const decimal = /^([+-]?\d+)(?:([.,])(\d+))?( ?%)?$/;

/**
 * A number as people write it: full-width digits, a decimal comma, a long dash as minus, a percent sign. `null`: blank
 * or only a dash. `undefined`: no number, or one that can be read two ways ("1,000").
 */
export function numberIn(cell: Cell): { readonly value: number; readonly isPercent: boolean } | null | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, isPercent: false } : undefined;
  if (typeof cell === 'boolean') return undefined;
  const folded = foldText(cell ?? '').replace(/[–—−]/g, '-');
  if (folded === '' || folded === '-') return null;
  const [, whole, sign, fraction, percent] = decimal.exec(folded) ?? [];
  if (whole === undefined || (sign === ',' && fraction?.length === 3)) return undefined;
  return { value: Number(`${whole}.${fraction ?? 0}`), isPercent: percent !== undefined };
}

/** A text of at most `max` characters, trimmed; `undefined`: a number, a tick, a formula's error, or too long. */
export function textIn(cell: Cell, max: number): string | undefined {
  const text = cell ?? '';
  if (typeof text !== 'string' || text.length > max || cellForm(text).kind === 'error') return undefined;
  return text.trim();
}

/** The numbers of 2000-01-01 and 2099-12-31: any other number is hardly meant as a day. */
const days = { first: 36526, last: 73050 };

/**
 * A day between 2000 and 2099 as `YYYY-MM-DD`: the number by which a sheet keeps it, or written with the year first
 * (`2027-03-31`, `2027/3/31`, `2027年3月31日`). `undefined`: no such day.
 */
export function dayIn(cell: Cell): string | undefined {
  if (typeof cell === 'number') {
    const day = Math.floor(cell);
    return day >= days.first && day <= days.last ? isoFromSerial(day).slice(0, 10) : undefined;
  }
  const text = typeof cell === 'string' ? cell.replace(/\s*([年月日])\s*/g, '$1') : '';
  // A bare number is no written day, though a column of them may be days.
  const written = (/\D/.test(text.trim()) && readTimestamp(text, null)?.slice(0, 10)) || '';
  return written.startsWith('20') ? written : undefined;
}

/** A cell as a message quotes it: the beginning of a long one. */
export function quoted(cell: Cell): string {
  const text = String(cell ?? '');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** What a number must lie between. `isWhole`: no fraction. `isPercent`: out of 100, so that 0.8 was probably typed as 80 %. */
export type Bounds = { readonly from: number; readonly to: number; readonly isWhole?: true; readonly isPercent?: true };

/** A number within bounds; else the fault is told and the answer is `undefined`. */
export function boundedIn(
  cell: Cell,
  { from, to, isWhole, isPercent }: Bounds,
  fault: (code: TabFault['code'], args: TabFault['args']) => void,
): number | undefined {
  const number = numberIn(cell);
  if (!number || number.value < from || number.value > to || (isWhole && !Number.isInteger(number.value))) {
    fault(isWhole ? 'badNumber' : 'badDecimal', { value: quoted(cell), min: from, max: to });
    return undefined;
  }
  const { value } = number;
  if (!isPercent || number.isPercent || value === 0 || Math.abs(value) > 1) return value;
  fault('maybePercent', { value: quoted(cell), percent: Math.round(value * 1e6) / 1e4, min: from, max: to });
  return undefined;
}
