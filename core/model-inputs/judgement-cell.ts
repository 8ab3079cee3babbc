import type { Cell } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import { dayIn, numberIn } from '../tabs/read-cell.ts';

/** What a cell of a comparison says: a number, nothing, a day that a sheet made of a fraction, or no judgement at all. */
export type JudgementCell =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'blank' | 'day' | 'none' };

const fraction = /^(\S+?) ?[/:∶÷⁄] ?(\S+)$/;
/** "1⅓" would be narrowed to 11⁄3. */
const mixed = /\d\s*[¼-¾⅐-⅞↉]/;

const positive = (text: string): number | null => {
  const number = numberIn(text);
  return number && !number.isPercent && number.value > 0 ? number.value : null;
};

/**
 * Reads how many times more one dimension matters: `3`, `3.5`, `0.33`, `1/3`, `1:3`, `⅓`, full-width digits.
 * Example: `１／３` → 1/3.
 */
export function judgementIn(cell: Cell): JudgementCell {
  const text = foldText(String(cell ?? ''));
  if (text === '') return { kind: 'blank' };
  if (dayIn(cell) !== undefined) return { kind: 'day' };
  const [, above = text, below = '1'] = fraction.exec(text) ?? [];
  const [over, under] = [positive(above), positive(below)];
  if (over === null || under === null || mixed.test(String(cell))) return { kind: 'none' };
  return { kind: 'value', value: over / under };
}
