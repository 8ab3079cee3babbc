import type { Explanation, ResponseStatus } from '../../core/scoring/schema.ts';
import { gradesOf } from '../../core/standard-rules/grades-of.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import type { PopupKey } from '../../core/text/popup.ts';
import { sayPopup } from '../../core/text/popup.ts';
import type { Language } from '../../core/text/schema.ts';

/** A result as people read it. */
export type ResultWords = {
  /** `83`; `null` when nothing was answered. */
  readonly score: string | null;
  /** `B` or `B · good`; `null` without a grade. */
  readonly grade: string | null;
  /** `7 of 7 answered`. */
  readonly answered: string;
  /** Why there is a score but no grade; `null` when there is a grade, or nothing yet. */
  readonly shortfall: string | null;
  /** What this entry would open: one line for each rule that fires, in the standard's order. */
  readonly cases: readonly string[];
  /** The sum in one line; empty when nothing was answered. */
  readonly why: string;
};

const shortfalls: Readonly<Record<ResponseStatus, PopupKey | null>> = {
  graded: null,
  notAnswered: null,
  insufficient: 'insufficient',
  excluded: 'excluded',
};

/** Puts a result into words. */
export function resultWords(explanation: Explanation, standard: Standard, language: Language): ResultWords {
  const { parts, score, status, why } = explanation;
  const shortfall = shortfalls[status];
  return {
    score: score === null ? null : String(score),
    grade: gradeWords(explanation, standard, language),
    answered: sayPopup(language, 'answered', {
      answered: parts.filter((part) => part.score !== null).length,
      dimensions: parts.length,
    }),
    shortfall: shortfall && sayPopup(language, shortfall, { minimum: standard.missing.minimumWeight }),
    cases: caseLines(explanation, standard, language),
    why: score === null ? '' : why,
  };
}

/** The band's title, behind its letter where the two differ. */
function gradeWords({ grade }: Explanation, standard: Standard, language: Language): string | null {
  const found = gradesOf(standard).find((one) => one.grade === grade);
  if (!found) return null;
  return found.grade === found.title.en ? found.title[language] : `${found.grade} · ${found.title[language]}`;
}

/** One line for each rule that fires: a rule on items opens a case for each of them, with the same action. */
function caseLines({ parts, triggers }: Explanation, standard: Standard, language: Language): readonly string[] {
  return standard.triggers.flatMap(({ id, action: { title } }) => {
    // An item rule is named `<rule>:<dimension>`.
    const fired = triggers.filter((one) => one.id === id || one.id.startsWith(`${id}:`));
    if (fired.length === 0) return [];
    const low = fired.flatMap(({ dimensions }) => dimensions);
    const dimensions = parts
      .filter(({ dimension }) => low.includes(dimension))
      .map((part) => part.title[language])
      .join(sayPopup(language, 'between'));
    const key = fired.length === 1 ? 'opensCase' : 'opensCases';
    const line = sayPopup(language, key, { cases: fired.length, action: title[language] });
    return [dimensions === '' ? line : line + sayPopup(language, 'about', { dimensions })];
  });
}
