import { roundHalfUp } from '../scoring/round.ts';
import type { Operational } from '../standard-rules/item.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';

/** A measured value with its unit: `2.5 days`, `90%`; at most two decimals. */
export function factValue(value: number, { unit }: Operational, language: Language): string {
  const sign = unit[language];
  return `${roundHalfUp(value, 0.01)}${sign === '%' ? '' : ' '}${sign}`;
}

/** The anchors that a measured fact is scored by in words, or that it is not scored. */
export function scoredBy({ unit, anchors }: Operational, language: Language): string {
  if (anchors === null) return say(language, 'standard.factRaw');
  return say(language, 'zero' in anchors ? 'standard.factLine' : 'standard.factRange', {
    ...anchors,
    unit: unit[language],
  });
}
