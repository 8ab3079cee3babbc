import { expect, test } from 'vitest';
import { standingOf } from '../../../core/models/prediction-standing.ts';

test('better and worse only below .05', () => {
  expect([standingOf(6, 0), standingOf(0, 6), standingOf(5, 0), standingOf(0, 0)]).toEqual([
    'better',
    'worse',
    'same',
    'same',
  ]);
});
