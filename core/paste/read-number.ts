import { foldText } from '../scales/fold.ts';
import { isNotAnswered } from '../scales/not-answered.ts';

const number = /^([+-]?\d{1,9})(?:[.,](\d{1,9}))? ?(%|分|点|點|points?|pts?\.?)?$/;

/** A number as people write it: full-width digits, a decimal comma, a percent sign, 分. `null`: it is none. */
export function numberOf(text: string): { readonly value: number; readonly isPercent: boolean } | null {
  const [, whole, fraction = '0', unit] = number.exec(foldText(text)) ?? [];
  return whole === undefined ? null : { value: Number(`${whole}.${fraction}`), isPercent: unit === '%' };
}

/** A cell without a value: nothing, a dash, N/A. */
export const isBlank = (text: string): boolean => isNotAnswered(foldText(text));

/** A figure without the dust of a floating-point product. */
export const tidy = (value: number): number => Math.round(value * 1e9) / 1e9;
