import type { Column } from '../responses/schema.ts';
import { gradeResponse } from '../scoring/grade.ts';
import { overrideGrade } from '../scoring/override.ts';
import { fitRubric } from '../scoring/rubric.ts';
import type { GradedResponse, Rubric } from '../scoring/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';
import type { WaveFigures } from './figures.ts';
import type { Figure } from './schema.ts';
import { waveShape } from './shape.ts';
import { summariseWave } from './wave.ts';
import { workOutFigures } from './work-out-figures.ts';

/** A response that gets another grade. `row` as the sheet counts; `null`: no grade. */
export type Move = { readonly row: number; readonly from: string | null; readonly to: string | null };

/** What other rules would make of the same responses. */
export type WhatIf = {
  /** Responses that get another grade, one that they had not or none any more. */
  readonly changed: number;
  /** The first of them, in the sheet's order. */
  readonly moves: readonly Move[];
  readonly index: Change<Figure>;
  /** Grade of the index; `null` without one. */
  readonly grade: Change<string | null>;
  /** Responses by grade, best first, as the changed rules order them. */
  readonly grades: readonly (Change<number> & { readonly grade: string })[];
};

type Change<T> = { readonly before: T; readonly after: T };

/** Responses as the rules in force graded them. */
export type Graded = {
  readonly graded: readonly GradedResponse[];
  readonly figures: WaveFigures;
  readonly columns: readonly Column[];
};

const mostMoves = 200;

/** Grades responses once more, under changed rules, and says what comes out otherwise. Nothing is written anywhere. */
export const whatIf = (now: Graded, changed: Standard): WhatIf => whatIfRubric(now, fitRubric(changed, now.columns));

/** As `whatIf`, where a changed standard cannot say it: an open one has no weights of its own. */
export function whatIfRubric({ graded, figures: before, columns }: Graded, rubric: Rubric): WhatIf {
  const after = graded.map(({ response, override }) => {
    const computed = gradeResponse(response, rubric);
    return (override && overrideGrade(computed, override, rubric)) ?? computed;
  });
  const shape = waveShape(rubric, columns);
  const figures = workOutFigures(summariseWave(after, rubric, shape), rubric, shape);
  const moves: Move[] = [];
  let count = 0;
  after.forEach(({ response, grade: to }, place) => {
    const from = graded[place]?.grade ?? null;
    if (from === to) return;
    count += 1;
    if (moves.length < mostMoves) moves.push({ row: response.row, from, to });
  });
  const was = new Map(before.grades.map(({ grade, n }) => [grade, n]));
  return {
    changed: count,
    moves,
    index: { before: before.index, after: figures.index },
    grade: { before: before.grade, after: figures.grade },
    grades: figures.grades.map(({ grade, n }) => ({ grade, before: was.get(grade) ?? 0, after: n })),
  };
}
