import type { Rubric } from '../scoring/schema.ts';
import { gradesOf } from '../standard-rules/grades-of.ts';
import type { Standard } from '../standard-rules/standard.ts';
import type { Language } from '../text/schema.ts';

/** Whether an index has a grade: without bands only single responses have. */
export const hasGrades = ({ rubric }: { readonly rubric: Pick<Rubric, 'standard'> }): boolean =>
  rubric.standard.bands.length > 0;

/** A grade of a standard as people read it in their language; `null` stays `null`. */
export function gradeWord(
  grade: string | null,
  standard: Pick<Standard, 'bands' | 'verdicts'>,
  language: Language,
): string | null {
  return gradesOf(standard).find((one) => one.grade === grade)?.title[language] ?? grade;
}
