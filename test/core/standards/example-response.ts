import type { Response } from '../../../core/responses/schema.ts';
import type { Example, Standard } from '../../../core/standard-rules/standard.ts';
import { responseOf } from '../scoring/samples.ts';

/** A worked example as a response: its answers, and the place of its kind of evidence. */
export function exampleResponse({ answers, evidence: id }: Example, { evidence }: Standard): Response {
  if (id === undefined) return responseOf(answers);
  const place = (evidence ?? []).findIndex((kind) => kind.id === id) + 1;
  return { ...responseOf(answers), beside: { evidence: place, work: null, expected: [], overall: [] } };
}
