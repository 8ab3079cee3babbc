import type { Response } from '../../core/responses/schema.ts';
import { explainGrade } from '../../core/scoring/explain.ts';
import { gradeResponse } from '../../core/scoring/grade.ts';
import { fitRubric } from '../../core/scoring/rubric.ts';
import type { Explanation } from '../../core/scoring/schema.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import type { Language } from '../../core/text/schema.ts';
import { type Choices, evidenceKey } from './entry.ts';

/** What a standard makes of the choices so far. A dimension that is absent or "not applicable" is not answered. */
export function gradeEntry(choices: Choices, standard: Standard, language: Language): Explanation {
  const rubric = fitRubric(standard);
  const response: Response = {
    row: 0,
    at: null,
    respondent: null,
    customer: null,
    answers: rubric.dimensions.map(({ id }) => choices[id] ?? null),
    recommend: null,
    segments: [],
    ...(standard.evidence && {
      beside: { evidence: choices[evidenceKey] ?? null, work: null, expected: [], overall: [] },
    }),
  };
  return explainGrade(gradeResponse(response, rubric), rubric, language);
}
