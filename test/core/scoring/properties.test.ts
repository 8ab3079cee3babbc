import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainGrade } from '../../../core/scoring/explain.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import type { Rubric } from '../../../core/scoring/schema.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { responseOf } from './samples.ts';

const answer = fc.option(fc.integer({ min: 1, max: 5 }));

/** Any standard of one to eight dimensions by any method, with an answer or a gap for each. */
const surveys = fc
  .record({
    drawn: fc.array(
      fc.record({
        weight: fc.integer({ min: 1, max: 60 }),
        steps: fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }),
        answer,
      }),
      {
        minLength: 1,
        maxLength: 8,
      },
    ),
    method: fc.constantFrom('points', 'percentOfMaximum', 'pomp'),
    policy: fc.constantFrom('renormalise', 'zero', 'exclude'),
    roundTo: fc.constantFrom(1, 0.1, 0.01),
    base: fc.constantFrom(fivePoint, weightedProcedure),
  })
  .map(({ drawn, method, policy, roundTo, base }) => {
    const whole = drawn.reduce((sum, { weight }) => sum + weight, 0);
    const dimensions = drawn.map(({ weight, steps }, index) => {
      const share = (100 * weight) / whole;
      const climb = steps.map((_, level) => steps.slice(0, level + 1).reduce((sum, step) => sum + step, 0));
      const points = climb.map((height) => (share * height) / Math.max(climb.at(-1) ?? 0, 1));
      return { id: `d${index}`, title: { en: '', 'zh-CN': '', 'zh-TW': '' }, weight: share, headers: [], points };
    });
    const missing = { policy, minimumWeight: 60 };
    const standard: Standard = { ...base, method, roundTo, missing, dimensions } as Standard;
    return { rubric: fitRubric(standard), answers: drawn.map((one) => one.answer) };
  });

const grade = (rubric: Rubric, answers: readonly (number | null)[]) => gradeResponse(responseOf(answers), rubric);

test('raising an answer never lowers a score', () => {
  fc.assert(
    fc.property(surveys, fc.nat(7), ({ rubric, answers }, place) => {
      const before = answers[place] ?? null;
      fc.pre(before !== null && before < 5);
      const raised = answers.map((one, index) => (index === place ? (one ?? 0) + 1 : one));
      const [low, high] = [grade(rubric, answers), grade(rubric, raised)];
      expect(high.raw ?? 0).toBeGreaterThanOrEqual((low.raw ?? 0) - 1e-9);
      expect(high.score ?? 0).toBeGreaterThanOrEqual(low.score ?? 0);
      expect(high.triggers.length).toBeLessThanOrEqual(low.triggers.length);
    }),
  );
});

test('scaling weights and points together changes nothing', () => {
  fc.assert(
    fc.property(surveys, fc.double({ min: 0.01, max: 100, noNaN: true }), ({ rubric, answers }, factor) => {
      const dimensions = rubric.dimensions.map((dimension) => ({
        ...dimension,
        weight: dimension.weight * factor,
        points: (dimension.points ?? []).map((one) => one * factor),
      }));
      const [plain, scaled] = [grade(rubric, answers), grade({ ...rubric, dimensions }, answers)];
      expect(scaled.raw ?? -1).toBeCloseTo(plain.raw ?? -1, 8);
      const { score, status, triggers } = plain;
      expect(scaled).toMatchObject({ score, status, grade: plain.grade, triggers });
    }),
  );
});

test('the order of the dimensions does not matter', () => {
  fc.assert(
    fc.property(surveys, ({ rubric, answers }) => {
      const turned = { ...rubric, dimensions: [...rubric.dimensions].reverse() };
      const [plain, reversed] = [grade(rubric, answers), grade(turned, answers)];
      expect(reversed.raw ?? -1).toBeCloseTo(plain.raw ?? -1, 8);
      expect(reversed).toMatchObject({ score: plain.score, grade: plain.grade, status: plain.status });
      expect([...reversed.triggers].sort()).toEqual([...plain.triggers].sort());
    }),
  );
});

test('a total lies in 0..100 and in exactly one band; its grade is that band', () => {
  fc.assert(
    fc.property(surveys, ({ rubric, answers }) => {
      const graded = grade(rubric, answers);
      fc.pre(graded.score !== null);
      const score = graded.score ?? Number.NaN;
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
      const { bands } = rubric.standard;
      const holding = bands.filter(
        ({ from }, index) => score >= from && score < (bands[index - 1]?.from ?? Number.POSITIVE_INFINITY),
      );
      expect(holding).toHaveLength(1);
      if (graded.status === 'graded') expect(graded.grade).toBe(holding[0]?.grade);
    }),
  );
});

test('the parts shown add up to the score shown', () => {
  fc.assert(
    fc.property(surveys, ({ rubric, answers }) => {
      const { parts, score } = explainGrade(grade(rubric, answers), rubric, 'en');
      fc.pre(score !== null);
      expect(parts.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(score ?? Number.NaN, 9);
    }),
  );
});

test('an unanswered dimension never counts as 0 when weights are renormalised', () => {
  fc.assert(
    fc.property(surveys, ({ rubric, answers }) => {
      const standard = { ...rubric.standard, missing: { policy: 'renormalise', minimumWeight: 60 } } as const;
      const all = grade({ ...rubric, standard }, answers);
      const dimensions = rubric.dimensions.filter((_, index) => answers[index] !== null);
      expect(all.raw ?? -1).toBeCloseTo(grade({ ...rubric, standard, dimensions }, answers).raw ?? -1, 8);
    }),
  );
});
