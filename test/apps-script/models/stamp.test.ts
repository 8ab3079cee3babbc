import { expect, test } from 'vitest';
import { stampOf } from '../../../apps-script/models/stamp.ts';
import type { ModelsInput } from '../../../core/models/model.ts';
import type { Response } from '../../../core/responses/schema.ts';
import { rubricOf } from '../../core/analysis/sample.ts';
import { fuzzyInput, rowsOf } from '../../core/models/fuzzy-input.ts';

const input = fuzzyInput(rubricOf(['Quality']), rowsOf(3, 4));
const answered = (change: Partial<Response>): ModelsInput => ({
  ...input,
  counting: input.counting.map((one) => ({ ...one, response: { ...one.response, ...change } })),
});
const stamp = (one: ModelsInput) => stampOf(one, 1, '1.0.0');

test.each<[string, ModelsInput, boolean]>([
  ['an answer', answered({ answers: [5] }), true],
  ['would you recommend us', answered({ recommend: 3 }), true],
  [
    'a rating beside the total',
    answered({ beside: { evidence: null, work: null, expected: [], overall: [80] } }),
    true,
  ],
  ['a seed', { ...input, inputs: { ...input.inputs, seed: 2 } }, true],
  ['nothing that a part rests on', answered({ respondent: 'somebody' }), false],
])('%s that changed', (_, other, isOther) => {
  expect(stamp(other) !== stamp(input)).toBe(isOther);
});
