import { gradesOf } from '../../core/standard-rules/grades-of.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import type { Language } from '../../core/text/schema.ts';
import type { Words } from '../text/say.ts';

/** A grade in the language of the page where the standard only has words for it. */
function gradeTitle(grade: string, standard: Standard | null, language: Language): string {
  const found = standard && gradesOf(standard).find((one) => one.grade === grade);
  return found && found.title.en === grade ? found.title[language] : grade;
}

/** `B · 83`. `standard`: what it was graded by, as far as it is known. */
export function gradeWords(
  { score, grade }: { readonly score: number | null; readonly grade: string | null },
  standard: Standard | null,
  { say, language }: Words,
): string {
  if (score === null && grade === null) return say('entryNoGrade');
  if (grade === null) return say('entryScored', { score: String(score) });
  const shown = gradeTitle(grade, standard, language);
  return score === null ? shown : say('entryGraded', { grade: shown, score });
}
