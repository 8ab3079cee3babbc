import { expect, test } from 'vitest';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { gradeEntry } from '../../../extension/entry/grade-entry.ts';
import { whyOf } from '../../../extension/entry/why.ts';
import { answeredEntry } from './given.ts';

// S12, clauses 5.2.4 and 5.2.5.
test('a graded entry has its sum', () => {
  const [ids, levels] = [weightedProcedure.dimensions.map(({ id }) => id), [3, 4, 3, 4, 5, 5, 5]];
  const choices = Object.fromEntries(ids.map((id, place) => [id, levels[place] ?? null]));
  const { graded } = gradeEntry(answeredEntry(weightedProcedure, choices), weightedProcedure);
  expect(whyOf(graded, weightedProcedure, 'en')).toBe('16+18+16+13+10+5+5 = 83 → B');
});
