import type { Rubric } from '../scoring/schema.ts';
import type { TriggerWhen } from '../standard-rules/standard.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';

/** A rule that fired, and the ids of the dimensions it fired on. */
export type FiredOn = { readonly id: string; readonly dimensions: readonly string[] };

function ruleWords(when: TriggerWhen, dimensions: string, language: Language): string {
  if (when.on === 'score') return say(language, 'rule.score', { below: when.below });
  if (when.on === 'anyItem') return say(language, 'rule.anyItem', { atMost: when.atMost, dimensions });
  return say(language, 'rule.eachItem', { level: when.atMostLevel, dimensions });
}

/** Ten thousand rows of names are heavy: three and more read as the first and how many others. */
const shortened = (names: readonly string[], between: string): string =>
  names.length > 2 ? `${names[0]} +${names.length - 1}` : names.join(between);

/**
 * What fired in words, in the standard's order: `total below 60 · an answer at or below 60 %: Price`. Brief: few names,
 * and nothing but names where the standard has a single rule.
 */
export function tellRules(
  fired: readonly FiredOn[],
  { standard, dimensions }: Rubric,
  language: Language,
  isBrief = false,
): string {
  const titleOf = (id: string) => dimensions.find((one) => one.id === id)?.title[language] ?? id;
  const between = say(language, 'figure.between');
  return standard.triggers
    .flatMap(({ id, when }) => {
      const same = fired.filter((rule) => rule.id.split(':')[0] === id);
      if (same.length === 0) return [];
      const named = [...new Set(same.flatMap((rule) => rule.dimensions.map(titleOf)))];
      const names = isBrief ? shortened(named, between) : named.join(between);
      return [isBrief && names !== '' && standard.triggers.length === 1 ? names : ruleWords(when, names, language)];
    })
    .join(' · ');
}
