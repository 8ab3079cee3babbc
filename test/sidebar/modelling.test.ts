import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { typedOf } from '../../apps-script/sidebar/state/modelling.ts';
import { graded, working } from './sample-answers.ts';
import { modelled, modelsLook } from './sample-models.ts';
import { erased, fullLook } from './sample-more.ts';
import { rules } from './sample-rules.ts';
import { startModels } from './start-models.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what was worked out', () => {
  test('stays when the person goes elsewhere or the same sheet is looked at again', async () => {
    const { finish, modelling, post } = await startModels();
    await finish();
    post({ kind: 'went', screen: 'result' });
    post({ kind: 'glanced', look: modelsLook });
    post({ kind: 'picked', standard: 'five-point' });
    expect(modelling().answer).toEqual(modelled);
  });
  test.each([
    ['a grading here', { kind: 'stepped', step: graded }],
    ['a grading elsewhere', { kind: 'looked', look: { ...fullLook, gradedAt: '2026-11-22T08:00:00' } }],
    ['another response tab', { kind: 'picked', sheetId: 9 }],
    ['an erasing', { kind: 'customerTold', name: 'Acme', customer: erased }],
  ] as const)('goes with %s', async (_, event) => {
    const { finish, modelling, post } = await startModels();
    await finish();
    post(event);
    expect(modelling()).toMatchObject({ answer: null, results: {} });
  });
  test.each([
    ['a part of a grading', working(5)],
    ['a grading that was refused', { ...graded, status: 'refused' as const }],
  ])('stays after %s', async (_, step) => {
    const { finish, modelling, post } = await startModels();
    await finish();
    post({ kind: 'stepped', step });
    expect(modelling().answer).toEqual(modelled);
  });
});

test('a number that is in force already is not typed, nor one that the rules do not have', () => {
  const [quality, service] = rules.dimensions;
  const own = [quality, service].flatMap((one) => one ?? []);
  const gone = { id: 'gone', title: 'Gone', weight: 10, points: [1] };
  expect(typedOf({ kind: 'entropy', dimensions: [...own, gone] }, rules)).toEqual({});
});
