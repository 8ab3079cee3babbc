import { expect, test } from 'vitest';
import { gradedBy } from '../../apps-script/sidebar/state/desk.ts';
import type { State } from '../../apps-script/sidebar/state/state.ts';

const look = { sourceId: 7, standard: 'five-point', gradedAt: '2026-11-21T09:00:00' };

test.each([
  // Setup may have been changed since the sidebar looked, so what nobody chose here is left to it.
  ['nothing chosen here', { sheetId: 7, standard: 'five-point', look }, { sheetId: 7 }],
  ['another standard', { sheetId: 7, standard: 'four-part', look }, { sheetId: 7, standard: 'four-part' }],
  ['another response tab', { sheetId: 9, standard: 'five-point', look }, { sheetId: 9, standard: 'five-point' }],
  [
    'a first grading',
    { sheetId: 7, standard: 'five-point', look: { ...look, gradedAt: null } },
    { sheetId: 7, standard: 'five-point' },
  ],
  ['no look yet', { sheetId: 7, standard: 'five-point', look: null }, { sheetId: 7, standard: 'five-point' }],
])('a grading with %s', (_, state, input) => {
  expect(gradedBy(state as unknown as State)).toEqual(input);
});
