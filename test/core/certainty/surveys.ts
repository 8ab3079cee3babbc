import fc from 'fast-check';
import { waveShape } from '../../../core/analysis/shape.ts';
import { summariseWave } from '../../../core/analysis/wave.ts';
import { workOutFigures } from '../../../core/analysis/work-out-figures.ts';
import type { PanelInput } from '../../../core/panels/panel.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { overrideGrade } from '../../../core/scoring/override.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import type { GradedResponse, Rubric } from '../../../core/scoring/schema.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { columnIn, frozen, standard } from '../analysis/sample.ts';
import { panelInput } from '../panels/panel-input.ts';
import { columnOf, responseOf } from '../scoring/samples.ts';

/** What one person answered (1–5 a dimension), the total that somebody set by hand, and the region. */
export type Said = {
  readonly answers: readonly (number | null)[];
  readonly byHand?: number | null;
  readonly region?: string;
};

/** Graded responses from row 2 on. */
export function gradeAll(rubric: Rubric, said: readonly Said[]): readonly GradedResponse[] {
  return frozen(
    said.map(({ answers, byHand = null, region }, place) => {
      const response = { ...responseOf(answers, place + 2), segments: region === undefined ? [] : [region] };
      const graded = gradeResponse(response, rubric);
      if (byHand === null) return graded;
      return overrideGrade(graded, { value: byHand, reason: 'telephone' }, rubric) ?? graded;
    }),
  );
}

const columns = [columnOf(0, 'quality'), columnOf(1, 'delivery'), columnIn('segment', 2, 'Region')];

/** The sample standard: quality 60, delivery 40; A from 95, B 81, C 61, D 0. Fitted to two questions from 1 to 5. */
export const sampleRubric = (more: Partial<Standard> = {}): Rubric => fitRubric({ ...standard, ...more }, columns);

/** What the panels get when these people answered, all of them shown. */
export function inputOf(
  said: readonly Said[],
  more: Partial<Standard> = {},
  rest: Partial<Omit<PanelInput, 'view'>> = {},
): PanelInput {
  const rubric = sampleRubric(more);
  const shown = gradeAll(rubric, said);
  const shape = waveShape(rubric, columns);
  const figures = workOutFigures(summariseWave(shown, rubric, shape), rubric, shape);
  return panelInput({ rubric, columns, ...rest }, figures, { shown });
}

/** Any standard of one to eight dimensions by any method and policy, answered by up to twelve people, some of them set by hand. */
export const surveys = fc
  .record({
    drawn: fc.array(
      fc.record({
        weight: fc.integer({ min: 1, max: 60 }),
        steps: fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    people: fc.array(
      fc.record({
        answers: fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 }), { minLength: 8, maxLength: 8 }),
        byHand: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 1 }),
      }),
      { maxLength: 12 },
    ),
    method: fc.constantFrom('points' as const, 'percentOfMaximum' as const, 'pomp' as const),
    policy: fc.constantFrom('renormalise' as const, 'zero' as const, 'exclude' as const),
    roundTo: fc.constantFrom(1 as const, 0.1 as const, 0.01 as const),
    base: fc.constantFrom(fivePoint, weightedProcedure),
    minimumGroup: fc.constantFrom(1, 3, 5),
  })
  .map(({ drawn, people, policy, base, ...rules }) => {
    const whole = drawn.reduce((sum, { weight }) => sum + weight, 0);
    const dimensions = drawn.map(({ weight, steps }, index) => {
      const share = (100 * weight) / whole;
      const climb = steps.map((_, level) => steps.slice(0, level + 1).reduce((sum, step) => sum + step, 0));
      const points = climb.map((height) => (share * height) / Math.max(climb[4] ?? 0, 1));
      const title = { en: `Dimension ${index}`, 'zh-CN': '', 'zh-TW': '' };
      return { id: `d${index}`, title, weight: share, headers: [], points };
    });
    const rubric = fitRubric({ ...base, ...rules, missing: { policy, minimumWeight: 60 }, dimensions });
    return { rubric, graded: gradeAll(rubric, people) };
  });
