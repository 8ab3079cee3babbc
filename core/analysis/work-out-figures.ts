import type { Rubric } from '../scoring/schema.ts';
import { gradesOf } from '../standard-rules/grades-of.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { csatFigure } from './csat-figure.ts';
import { dimensionsOf } from './dimensions.ts';
import type { WaveFigures } from './figures.ts';
import { indexFigure, indexGrade } from './index-figure.ts';
import { npsFigure } from './nps-figure.ts';
import { partFigures } from './part-figures.ts';
import type { Figure, WaveSummary } from './schema.ts';
import { segmentsOf } from './segments.ts';
import type { WaveShape } from './shape.ts';
import { trendOf } from './trend.ts';

/** The index over all; it warns when responses were graded under several standards. */
function waveIndex({ index, standards }: WaveSummary, standard: Standard, minimum: number): Figure {
  const warnings = Object.keys(standards).length > 1 ? ['mixedStandards'] : [];
  return { ...indexFigure(index, standard, minimum), warnings };
}

function gradeCounts({ grades, index }: WaveSummary, standard: Standard): WaveFigures['grades'] {
  return gradesOf(standard).map(({ grade }) => {
    const n = grades[grade] ?? 0;
    return { grade, n, share: index.moments.n === 0 ? 0 : n / index.moments.n };
  });
}

/**
 * Everything a wave's dashboard shows as numbers, worked out from the finished summary alone.
 * @param minimum fewest answers with which index, NPS and CSAT of these responses show a value; 0 for all responses
 * together, which are shown whatever their number
 */
export function workOutFigures(summary: WaveSummary, rubric: Rubric, shape: WaveShape, minimum = 0): WaveFigures {
  const { standard } = rubric;
  const index = waveIndex(summary, standard, minimum);
  return {
    responses: summary.responses,
    index,
    grade: indexGrade(index, standard),
    grades: gradeCounts(summary, standard),
    low: summary.index.low,
    dimensions: dimensionsOf(summary, rubric),
    nps: shape.asksRecommend ? npsFigure(summary, minimum) : null,
    csat: shape.overall && csatFigure(summary, shape.overall, minimum),
    trend: trendOf(summary, standard),
    segments: segmentsOf(summary, standard, shape.segments),
    ...partFigures(summary.parts, shape.parts, standard),
    triggers: summary.triggers,
  };
}
