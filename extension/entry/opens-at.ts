import { ownRubric } from '../../core/scoring/own-rubric.ts';
import { rulesOf } from '../../core/scoring/rules.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import type { Words } from '../text/say.ts';

/**
 * What an answer of this level to any one question opens by itself, whatever the others are: a line for each rule of the
 * standard that fires; none for a measured fact, which fires no rule about answers.
 */
export function opensAt(level: number, standard: Standard, { language, say }: Words): readonly string[] {
  const fired = rulesOf(ownRubric(standard)).filter(({ signs }) => signs.some(({ atMost }) => level <= atMost));
  const titles = fired.map(({ trigger }) => trigger.action.title[language]);
  return [...new Set(titles)].map((action) => say('opensCase', { action }));
}
