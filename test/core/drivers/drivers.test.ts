import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Drivers, driversOf } from '../../../core/drivers/drivers.ts';
import type { Explained } from '../../../core/drivers/explain.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import type { GradedResponse, Rubric } from '../../../core/scoring/schema.ts';
import { frozen, gradedOf, rubricOf } from '../analysis/sample.ts';
import { byEvidence } from '../scoring/two-level-samples.ts';
import { balanced, noisy, saying, surveyOf } from './survey.ts';

const names = (count: number) => Array.from({ length: count }, (_, place) => `Part ${place}`);
const two = surveyOf(['Quality', 'Delivery']);

function explained(graded: readonly GradedResponse[], rubric: Rubric): Explained {
  const found = driversOf(graded, rubric, [])?.found;
  if (!found || 'why' in found) throw new Error(`nothing explained: ${JSON.stringify(found)}`);
  return found;
}

const refused = (graded: readonly GradedResponse[], rubric = two): Drivers['found'] =>
  driversOf(graded, rubric, [])?.found ?? null;

test('two dimensions apart from each other: .8 and .2 by hand', () => {
  const { drivers, r2, n, method } = explained(frozen(balanced), frozen(two));
  const [quality, delivery] = drivers;
  expect([r2, n, method]).toEqual([expect.closeTo(1, 12), 32, 'lmg']);
  expect(quality).toMatchObject({ mean: 50, share: expect.closeTo(0.8, 12), vif: expect.closeTo(1, 12) });
  expect(delivery).toMatchObject({ mean: 50, share: expect.closeTo(0.2, 12), quadrant: null });
  // Variances 4 and 1 of 5: r is the root of each share, and beta is r where nothing else goes along.
  for (const one of [quality?.r, quality?.beta]) expect(one).toBeCloseTo(Math.sqrt(0.8), 12);
  for (const one of [delivery?.r, delivery?.beta]) expect(one).toBeCloseTo(Math.sqrt(0.2), 12);
});

test('a mean rests on all who answered, the shares on complete responses', () => {
  const more = [saying([100, null], 90), saying([100, 60], null), gradedOf({ status: 'excluded', dimensions: [0, 0] })];
  const { drivers, n } = explained([...balanced, ...more], two);
  // Delivery: 32 × 50 and one 60.
  expect([n, drivers[0]?.share, drivers[1]?.mean]).toEqual([
    32,
    expect.closeTo(0.8, 12),
    expect.closeTo(1660 / 33, 12),
  ]);
});

describe('refused', () => {
  const alike = (change: (scores: readonly (number | null)[], whole: number, place: number) => GradedResponse) =>
    balanced.map(({ dimensions, response }, place) => change(dimensions, response.beside?.overall[0] ?? 0, place));

  test('fewer than 30 complete rows, or five for each coefficient', () => {
    // 30 for two predictors
    expect(refused(balanced.slice(0, 29))).toEqual({ why: 'tooFew', needed: 30, fewest: null });
    expect(refused(balanced.slice(0, 30))).not.toHaveProperty('why');
    // 5 × (6 + 1) for six
    const six = surveyOf(names(6));
    const weights = [1, 1, 1, 1, 1, 1];
    expect(refused(noisy(34, weights), six)).toMatchObject({ why: 'tooFew', needed: 35 });
    expect(refused(noisy(35, weights), six)).not.toHaveProperty('why');
    expect(refused([])).toEqual({ why: 'tooFew', needed: 30, fewest: null });
  });

  test('the dimension that hardly anybody answered is named', () => {
    const rare = alike(([quality = null, delivery = null], whole, place) =>
      saying([quality, place < 12 ? delivery : null], whole),
    );
    expect(refused(rare)).toEqual({ why: 'tooFew', needed: 30, fewest: { place: 1, n: 12 } });
  });

  test('the same answer throughout', () => {
    expect(refused(alike((scores) => saying(scores, 80)))).toEqual({ why: 'constantOutcome' });
    expect(refused(alike(([quality = null], whole) => saying([quality, 60], whole)))).toEqual({
      why: 'constant',
      places: [1],
    });
  });

  test('what others say already: the last is named with those that say it', () => {
    const three = surveyOf(names(3));
    const copied = alike((scores, whole) => saying([...scores, scores[0] ?? null], whole));
    expect(refused(copied, three)).toEqual({ why: 'collinear', places: [0, 2] });
    const added = alike(([a, b], whole) => saying([a ?? 0, b ?? 0, (a ?? 0) / 4 + (b ?? 0) / 2], whole));
    expect(refused(added, three)).toEqual({ why: 'collinear', places: [0, 1, 2] });
    const turned = alike(([a, b], whole) => saying([a ?? 0, b ?? 0, 100 - (b ?? 0)], whole));
    expect(refused(turned, three)).toEqual({ why: 'collinear', places: [1, 2] });
  });

  test('nothing goes with it at all', () => {
    const whole = (place: number) => 50 + (Math.floor(place / 4) % 2 ? 1 : -1);
    expect(refused(alike((scores, _, place) => saying(scores, whole(place))))).toEqual({ why: 'nothing' });
  });

  test('more than 24 of them', () => {
    expect(
      refused(
        noisy(
          300,
          names(25).map(() => 1),
        ),
        surveyOf(names(25)),
      ),
    ).toEqual({ why: 'tooMany', most: 24 });
  });
});

test('nothing to say: one dimension with one question, no outcome, graded by evidence', () => {
  expect(driversOf(balanced, surveyOf(['Quality']), [])).toBeNull();
  expect(driversOf(balanced, rubricOf(['Quality', 'Delivery']), [])).toMatchObject({ questions: [], found: null });
  expect(driversOf(balanced, fitRubric(byEvidence), [])).toBeNull();
});

test('what chance alone would explain is marked, and makes no map', () => {
  // Weights of 0: the outcome is noise.
  const { isChance, drivers } = explained(noisy(200, [0, 0, 0, 0, 0]), surveyOf(names(5)));
  expect([isChance, drivers.map(({ quadrant }) => quadrant)]).toEqual([true, [null, null, null, null, null]]);
  expect(explained(noisy(200, [0.3, 0, 0, 0, 0]), surveyOf(names(5))).isChance).toBe(false);
});

describe('laws', () => {
  const cases = fc.record({
    weights: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 12 }),
    seed: fc.integer(),
  });

  test('shares are 0 and above and add up to the whole; R² is that of the coefficients; order does not matter', () => {
    fc.assert(
      fc.property(cases, ({ weights, seed }) => {
        const rubric = surveyOf(names(weights.length));
        const graded = noisy(100, weights, seed);
        const { drivers, r2, method } = explained(graded, rubric);
        expect(method).toBe(weights.length > 10 ? 'johnson' : 'lmg');
        expect(drivers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(drivers.reduce((sum, { beta, r }) => sum + beta * r, 0)).toBeCloseTo(r2, 9);
        for (const { share, vif } of drivers) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(vif).toBeGreaterThanOrEqual(1 - 1e-9);
        }
        const back = explained([...graded].reverse(), rubric);
        drivers.forEach(({ share, r, quadrant }, place) => {
          const again = back.drivers[place];
          expect([again?.share, again?.r]).toEqual([expect.closeTo(share, 9), expect.closeTo(r, 9)]);
          expect(again?.quadrant).toBe(quadrant);
        });
      }),
      { numRuns: 30 },
    );
  });
});
