import type { Response } from '../responses/schema.ts';
import { gradeResponse } from '../scoring/grade.ts';
import { ownRubric } from '../scoring/own-rubric.ts';
import type { GradedResponse } from '../scoring/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { askable } from './item-fault.ts';
import type { FeedbackItem } from './schema.ts';

/** What the team's standard makes of an item, without its row: the same as the extension works out before sending. */
export function gradeItem(
  { answers: given, evidence }: Pick<FeedbackItem, 'answers' | 'evidence'>,
  standard: Standard,
): GradedResponse {
  const rubric = ownRubric(standard);
  const known = askable(standard);
  const byItem = new Map(Object.entries(given).map(([id, value]) => [known.get(id)?.item ?? id, value]));
  const answers: (number | null)[] = [];
  for (const { items, unscored } of rubric.dimensions)
    for (const { answer, id } of [...items, ...unscored]) answers[answer] = byItem.get(id) ?? null;
  const kind = (standard.evidence?.findIndex(({ id }) => id === evidence?.kind) ?? -1) + 1;
  const response: Response = {
    row: 0,
    at: null,
    respondent: null,
    customer: null,
    answers: standard.evidence ? [evidence?.score ?? null] : answers,
    recommend: null,
    segments: [],
    ...(standard.evidence && { beside: { evidence: kind || null, work: null, expected: [], overall: [] } }),
  };
  return gradeResponse(response, rubric);
}
