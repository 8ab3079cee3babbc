import { expect, test } from 'vitest';
import { reduce } from '../../apps-script/sidebar/state/reduce.ts';
import type { Event, State } from '../../apps-script/sidebar/state/state.ts';
import { opening } from '../../apps-script/sidebar/state/state.ts';
import { freshLook, graded } from './sample-answers.ts';
import { found, invalid, rules } from './sample-rules.ts';

const stateAfter = (events: readonly Event[], from: State = opening) => events.reduce(reduce, from);
const typed = { 'bands.A': '75', 'weights.quality': '55' };
const opened = stateAfter([
  { kind: 'looked', look: freshLook },
  { kind: 'asked', task: { kind: 'whatIf' }, at: 0 },
  { kind: 'ruled', rules },
]);
const typing = stateAfter([{ kind: 'typed', typed }], opened);
const weighed = stateAfter([{ kind: 'weighed', answer: found, typed }], typing);
const faulty = stateAfter([{ kind: 'weighed', answer: invalid, typed }], typing);

test('asked for by a person the rules open their screen, otherwise they do not', () => {
  expect(opened).toMatchObject({ screen: 'whatIf', task: null, trial: { rules, typed: {} } });
  const elsewhere = stateAfter([{ kind: 'went', screen: 'start' }], typing);
  expect(stateAfter([{ kind: 'ruled', rules }], elsewhere)).toMatchObject({ screen: 'start', trial: { typed } });
});

test('an answer is shown, read out once, and gone with the next number', () => {
  expect(weighed.trial).toMatchObject({ isCurrent: true, found, faults: [] });
  expect(weighed.said).toEqual({ key: 'changedGrades', args: { n: 2, total: 10 }, isShown: true });
  const next = stateAfter([{ kind: 'typed', typed: { ...typed, 'bands.A': '76' } }], weighed);
  expect([next.trial.found, next.trial.isCurrent, next.said]).toEqual([null, false, null]);
});

test('an answer about numbers that were typed over is dropped', () => {
  const over = stateAfter([{ kind: 'typed', typed: { ...typed } }], typing);
  expect(stateAfter([{ kind: 'weighed', answer: found, typed }], over).trial.found).toBeNull();
});

test('a fault goes when its field is touched; that of a sum when all is reset', () => {
  expect(faulty.trial.faults).toHaveLength(2);
  expect(faulty.said).toMatchObject({ key: 'ruleFaults', args: { n: 2 } });
  const touched = stateAfter([{ kind: 'typed', typed: { ...typed, 'bands.A': '9' } }], faulty);
  expect(touched.trial.faults.map(({ field }) => field)).toEqual(['weights']);
  expect(stateAfter([{ kind: 'typed', typed: {} }], touched).trial.faults).toEqual([]);
});

test.each<[string, readonly Event[], object]>([
  ['goes to another screen', [{ kind: 'went', screen: 'start' }], typed],
  ['looks at the sheet again', [{ kind: 'glanced', look: freshLook }], typed],
  ['chooses another tab', [{ kind: 'picked', sheetId: 9 }], typed],
  ['chooses another standard', [{ kind: 'picked', standard: 'five-point' }], {}],
  [
    'chooses another standard and comes back',
    [
      { kind: 'picked', standard: 'five-point' },
      { kind: 'picked', standard: 'weighted-procedure' },
    ],
    {},
  ],
  ['uses a pasted standard', [{ kind: 'pasteKept', standard: 'own-x' }], {}],
  // Its tab is gone, and with it what was chosen.
  [
    'finds another standard in force',
    [{ kind: 'glanced', look: { ...freshLook, tabs: [], standard: 'five-point' } }],
    {},
  ],
  [
    'grades by the rules in force',
    [
      { kind: 'asked', task: { kind: 'grade' }, at: 0 },
      { kind: 'stepped', step: graded },
    ],
    typed,
  ],
])('after somebody %s, what was typed is still there or not', (_, events, left) => {
  const after = stateAfter(events, weighed);
  expect(after.trial.typed).toEqual(left);
});

test('responses of another tab were not asked about', () => {
  expect(stateAfter([{ kind: 'picked', sheetId: 9 }], weighed).trial).toMatchObject({ isCurrent: false, found: null });
});

test('of rules that were changed meanwhile only the numbers that they still have are kept', () => {
  const fewer = { ...rules, bands: [], stamp: 'weighted-procedure@2' };
  expect(stateAfter([{ kind: 'ruled', rules: fewer }], weighed).trial).toMatchObject({
    rules: fewer,
    typed: { 'weights.quality': '55' },
    found: null,
  });
});

test.each([
  ['graded', {}],
  ['refused', typed],
] as const)('rules by which was %s are a draft no more or still', (status, left) => {
  const task = { kind: 'grade', by: 'trial' } as const;
  const ended = stateAfter(
    [
      { kind: 'asked', task, at: 0 },
      { kind: 'stepped', step: { ...graded, status } },
    ],
    weighed,
  );
  expect([ended.screen, ended.trial.typed]).toEqual(['result', left]);
});
