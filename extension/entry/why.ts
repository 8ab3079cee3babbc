import { ownRubric } from '../../core/scoring/own-rubric.ts';
import type { GradedResponse } from '../../core/scoring/schema.ts';
import { whyLine } from '../../core/scoring/why.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import type { Language } from '../../core/text/schema.ts';

/** How a score came about, as the sheet words it. Loaded when somebody asks: it is as long as the grading itself. */
export const whyOf = (graded: GradedResponse, standard: Standard, language: Language): string =>
  whyLine(graded, ownRubric(standard), language);
