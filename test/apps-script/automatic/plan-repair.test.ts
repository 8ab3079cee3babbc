import { expect, test } from 'vitest';
import { planRepair } from '../../../apps-script/automatic/plan-repair.ts';

const all = ['formSubmitted', 'clockTicked', 'cellEdited'];

test.each([
  // [what is there, on, what is made, places of what is dropped]
  [[], true, all, []],
  [all, true, [], []],
  [['clockTicked'], true, ['formSubmitted', 'cellEdited'], []],
  [[...all, 'cellEdited', 'formSubmitted'], true, [], [3, 4]],
  // One continuation may wait; a second would grade twice.
  [[...all, 'continueGrading', 'continueGrading'], true, [], [4]],
  // A nightly grading that a person set up stays; a function of an older version does not.
  [['gradeResponses', 'oldFunction', ...all], true, [], [1]],
  [[...all, 'continueGrading', 'gradeResponses'], false, [], [0, 1, 2, 3]],
  [[], false, [], []],
])('%j, on: %j', (names, isOn, make, dropped) => {
  const triggers = names.map((name, place) => ({ name, place }));
  const plan = planRepair(triggers, isOn, (name) => name === 'gradeResponses');
  expect([plan.make, plan.drop.map(({ place }) => place)]).toEqual([make, dropped]);
});
