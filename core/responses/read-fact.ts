import { cellForm } from '../scales/cell-form.ts';
import { foldText } from '../scales/fold.ts';
import type { Cell } from './schema.ts';

/** Spellings of one unit, folded. A cell in another unit is not read: 2 weeks are not 2 days. */
const units: readonly (readonly string[])[] = [
  ['%', 'percent', 'per cent', '个百分点', '個百分點'],
  ['day', 'days', 'd', '天', '日', '工作日', 'working day', 'working days', 'business days'],
  ['hour', 'hours', 'h', 'hr', 'hrs', '小时', '小時', '个小时', '個小時'],
  ['minute', 'minutes', 'min', 'mins', '分钟', '分鐘'],
  ['month', 'months', 'mo', '个月', '個月', '月'],
  ['year', 'years', 'yr', 'yrs', '年'],
  ['time', 'times', '次'],
  ['person', 'people', 'persons', '人', '名'],
  ['case', 'cases', 'request', 'requests', '件', '起', '宗'],
  ['yuan', 'cny', 'rmb', '元', '人民币', '人民幣'],
];

/** Every spelling of a unit, by its English name. */
function spellingsOf(unit: string): ReadonlySet<string> {
  const own = foldText(unit).startsWith('%') ? '%' : foldText(unit);
  return new Set([own, ...(units.find((same) => same.includes(own)) ?? [])]);
}

/**
 * Reads the cells of a fact: a number, alone or with its unit ("3 days", "95%", "12小时"); `null` for anything else.
 * `unit`: in English. `isShare`: numbers that stand alone are shares of 1.
 */
export function factReader(unit: string, isShare = false): (cell: Cell) => number | null {
  const known = spellingsOf(unit);
  return (cell) => {
    if (typeof cell === 'boolean') return null;
    const form = cellForm(cell);
    if (form.kind === 'number') return form.of === null ? (isShare ? percentOf(form.value) : form.value) : null;
    const [, figure = '', word = ''] = /^[¥$€£]? ?([+-]?[\d.,]*\d) ?(.*)$/.exec(foldText(String(cell ?? ''))) ?? [];
    if (figure === '' || (word !== '' && !known.has(word))) return null;
    const number = cellForm(figure);
    return number.kind === 'number' && number.of === null ? number.value : null;
  };
}

/** Without the dust of binary fractions: 0.57 is 57. */
const percentOf = (share: number): number => Math.round(share * 1e10) / 1e8;
