import type { Band } from '../standards/standard.ts';
import type { Language } from '../text/schema.ts';

/** A grade as people read it in their language; `null` stays `null`. */
export function gradeWord(grade: string | null, bands: readonly Band[], language: Language): string | null {
  return bands.find((band) => band.grade === grade)?.title[language] ?? grade;
}
