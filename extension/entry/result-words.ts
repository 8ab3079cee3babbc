import type { ResponseStatus } from '../../core/scoring/schema.ts';
import { gradesOf } from '../../core/standard-rules/grades-of.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import type { TextKey, Words } from '../text/say.ts';
import type { GradedEntry } from './grade-entry.ts';

/** A result as people read it. */
export type ResultWords = {
  /** `83`; `null` when nothing was answered. */
  readonly score: string | null;
  /** `B` or `B · good`; `null` without a grade. */
  readonly grade: string | null;
  /** `2 of 7 scored`; '' where evidence gives the grade. */
  readonly answered: string;
  /** Why there is a score but no grade; `null` when there is a grade, or nothing yet. */
  readonly shortfall: string | null;
  /** What this entry would open: one line for each rule that fires, in the standard's order. */
  readonly cases: readonly string[];
};

const shortfalls: Readonly<Record<ResponseStatus, TextKey | null>> = {
  graded: null,
  notAnswered: null,
  insufficient: 'insufficient',
  excluded: 'excluded',
};

/** Puts a result into words. */
export function resultWords(result: GradedEntry, standard: Standard, words: Words): ResultWords {
  const { graded, answered, questions } = result;
  const shortfall = shortfalls[graded.status];
  return {
    score: graded.score === null ? null : String(graded.score),
    grade: gradeWords(graded.grade, standard, words),
    answered: standard.evidence ? '' : words.say('answered', { answered, dimensions: questions }),
    shortfall: shortfall && words.say(shortfall, { minimum: standard.missing.minimumWeight }),
    cases: caseLines(result, standard, words),
  };
}

/** The band's title, behind its letter where the two differ. */
function gradeWords(grade: string | null, standard: Standard, { language }: Words): string | null {
  const found = gradesOf(standard).find((one) => one.grade === grade);
  if (!found) return null;
  return found.grade === found.title.en ? found.title[language] : `${found.grade} · ${found.title[language]}`;
}

/** One line for each rule that fires: a rule on items opens a case for each of them, with the same action. */
function caseLines({ fired }: GradedEntry, standard: Standard, { language, say }: Words): readonly string[] {
  return standard.triggers.flatMap(({ id, action: { title } }) => {
    const cases = fired.filter(({ trigger }) => trigger.id === id);
    if (cases.length === 0) return [];
    const low = new Map(cases.flatMap(({ dimensions }) => dimensions.map((one) => [one.id, one.title[language]])));
    const line = say(cases.length === 1 ? 'opensCase' : 'opensCases', { cases: cases.length, action: title[language] });
    return [low.size === 0 ? line : line + say('about', { dimensions: [...low.values()].join(say('between')) })];
  });
}
