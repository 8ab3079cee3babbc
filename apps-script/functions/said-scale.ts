import { cellForm } from '../../core/scales/cell-form.ts';
import { labelLanguages } from '../../core/scales/labels.ts';
import type { Scale } from '../../core/scales/schema.ts';
import { readScale } from '../../core/tabs/scale-text.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import { cellIn } from './arguments.ts';

/** The scale as the caller gave it: all of it, only its top, or not at all (`null`). */
export type SaidScale = Scale | number | null;

/** Reads the scale argument: a top such as 7, ends such as "0–10", or words as in "poor < good < very good". */
export function saidScale(argument: unknown, language: Language): SaidScale {
  const cell = cellIn(argument);
  // A tick here is the next argument, given without this one.
  if (typeof cell === 'boolean') return null;
  const form = cellForm(cell);
  if (form.kind === 'blank') return null;
  if (form.kind === 'number' && Number.isInteger(form.value) && form.value >= 2 && form.value <= 100) return form.value;
  const known = labelLanguages.flat().map(({ levels }) => levels);
  const scale = form.kind === 'number' ? null : readScale(String(cell), known);
  if (scale) return scale;
  throw new Error(say(language, 'setup.badScale', { value: String(cell) }));
}
