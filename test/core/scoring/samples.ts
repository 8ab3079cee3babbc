import type { Column, Response } from '../../../core/responses/schema.ts';

/** A response with only answers. */
export function responseOf(answers: Response['answers'], row = 2): Response {
  return { row, at: null, respondent: null, customer: null, answers, recommend: null, segments: [] };
}

/** A confirmed 1–5 item column; what matters to a test is named there. */
export function columnOf(index: number, dimension: string | null, more: Partial<Column> = {}): Column {
  return {
    index,
    header: `Question ${index}`,
    fingerprint: `question ${index}`,
    type: 'rating',
    role: 'item',
    dimension,
    scale: { kind: 'numeric', min: 1, max: 5 },
    direction: 'positive',
    naCodes: [],
    confidence: 1,
    needsConfirmation: false,
    confirmed: true,
    ...more,
  };
}
