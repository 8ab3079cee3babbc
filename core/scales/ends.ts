import type { Scale } from './schema.ts';

/** The true ends of a scale: those of the question; for words from 1 to the number of levels; none for a measured fact. */
export function scaleEnds(scale: Scale): { readonly min: number; readonly max: number } {
  if (scale.kind === 'measured') return { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };
  return scale.kind === 'numeric' ? scale : { min: 1, max: scale.levels.length };
}

/** A scale as people write it in any language: `1–5`, or the first word of each level: `Poor < Good < Excellent`; of a fact its unit. */
export function scaleText(scale: Scale): string {
  if (scale.kind === 'measured') return scale.unit;
  return scale.kind === 'numeric' ? `${scale.min}–${scale.max}` : scale.levels.map(([first = '']) => first).join(' < ');
}
