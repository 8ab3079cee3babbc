import type { Cell } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';

const number = /^(\d+(?:[.,]\d+)?)$/;
/** `3:05` is minutes and seconds; `1:03:05` has hours before them. */
const clock = /^(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d(?:[.,]\d+)?)$/;
const iso = /^p(?:(\d+)d)?(?:t(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?)?$/;

/** Folded beginnings of the units of time, longest first where one begins another. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms|毫秒)/, 0.001],
  [/^(?:d|天|일|tag|jour)/, 86400],
  [/^(?:h|個?小時|个?小时|时|時|시간|std|stunde)/, 3600],
  [/^(?:m|分|분)/, 60],
  [/^(?:s|秒|초)/, 1],
];
const part = /(\d+(?:[.,]\d+)?) ?([^\d\s,.]+)[.,]? ?(?:and |und |et |y |e )?/y;

const amountOf = (text: string | undefined): number => Number((text ?? '0').replace(',', '.'));

/** Of spans with units, each of them known: `3分5秒`, `1h 02m`, `185 s`. */
function ofUnits(text: string): number | null {
  let seconds = 0;
  part.lastIndex = 0;
  while (part.lastIndex < text.length) {
    const [, amount, written = ''] = part.exec(text) ?? [];
    const factor = units.find(([unit]) => unit.test(written))?.[1];
    if (amount === undefined || factor === undefined) return null;
    seconds += amountOf(amount) * factor;
  }
  return seconds;
}

/**
 * A length of time in seconds: `185秒`, `3分5秒`, `3:05`, `00:03:05`, `PT3M5S`, or a bare number of `bare` seconds each.
 * `null`: blank, negative, or none that can be read.
 */
export function readSeconds(cell: Cell, bare = 1): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) && cell >= 0 ? cell * bare : null;
  const text = typeof cell === 'string' ? foldText(cell) : '';
  if (text === '' || text.length > 40) return null;
  if (number.test(text)) return amountOf(text) * bare;
  const [isClock, hours, minutes, rest] = clock.exec(text) ?? [];
  if (isClock) return amountOf(hours) * 3600 + amountOf(minutes) * 60 + amountOf(rest);
  const [isIso, day, hour, minute, second] = iso.exec(text) ?? [];
  if (isIso) return amountOf(day) * 86400 + amountOf(hour) * 3600 + amountOf(minute) * 60 + amountOf(second);
  return ofUnits(text);
}
