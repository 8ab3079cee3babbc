import { type Column, segmentRoles } from '../responses/schema.ts';
import type { Rubric } from '../scoring/schema.ts';
import type { Period } from '../standard-rules/standard.ts';
import { overallItem, wholeRating } from './overall.ts';
import { partsOf, type WaveParts } from './parts.ts';
import type { TopLevels } from './top-levels.ts';
import { topLevels } from './top-levels.ts';

/** What a wave of one survey under one standard adds up: all that the fold must know beforehand. */
export type WaveShape = {
  readonly period: Period;
  /** How many dimensions the rubric has. */
  readonly dimensions: number;
  /** In the order of `Response.segments`. `column` counts from 0. */
  readonly segments: readonly { readonly column: number; readonly title: string }[];
  /**
   * The question about satisfaction as a whole, by its place in `Response.answers`, or with `isBeside` in
   * `Beside.overall`; `null` when there is none with a top.
   */
  readonly overall: (TopLevels & { readonly answer: number; readonly isBeside: boolean }) | null;
  /** Whether a confirmed column asks "would you recommend us". */
  readonly asksRecommend: boolean;
  readonly parts: WaveParts;
};

// A memory only: one shape for one survey, so that what was added up by it is known again.
const shapes = new WeakMap<Rubric, { readonly columns: readonly Column[]; readonly shape: WaveShape }>();

/** The shape of a wave, from a rubric and the columns of its response tab (none outside a sheet). */
export function waveShape(rubric: Rubric, columns: readonly Column[]): WaveShape {
  const before = shapes.get(rubric);
  if (before?.columns === columns) return before.shape;
  const shape = shapeOf(rubric, columns);
  shapes.set(rubric, { columns, shape });
  return shape;
}

function shapeOf(rubric: Rubric, columns: readonly Column[]): WaveShape {
  const beside = wholeRating(rubric);
  const overall = beside ?? overallItem(rubric);
  const top = overall && topLevels(overall.scale);
  return {
    period: rubric.standard.period,
    dimensions: rubric.dimensions.length,
    segments: columns
      .filter(({ role }) => segmentRoles.includes(role))
      .map(({ index, header }) => ({ column: index, title: header })),
    overall: overall && top && { ...top, answer: overall.answer, isBeside: beside !== null },
    asksRecommend: columns.some(({ role, needsConfirmation }) => role === 'recommend' && !needsConfirmation),
    parts: partsOf(rubric),
  };
}
