import type { Rubric } from '../scoring/schema.ts';
import type { Standard } from '../standards/standard.ts';
import { csatFigure } from './csat-figure.ts';
import { dimensionsOf } from './dimensions.ts';
import type { WaveFigures } from './figures.ts';
import { indexFigure, indexGrade } from './index-figure.ts';
import { npsFigure } from './nps-figure.ts';
import type { Figure, WaveSummary } from './schema.ts';
import { segmentsOf } from './segments.ts';
import type { WaveShape } from './shape.ts';
import { trendOf } from './trend.ts';

/** The wave's own index is shown whatever its size; it warns when responses were graded under several standards. */
function waveIndex({ index, standards }: WaveSummary, standard: Standard): Figure {
  const warnings = Object.keys(standards).length > 1 ? ['mixedStandards'] : [];
  return { ...indexFigure(index, standard, 0), warnings };
}

function gradeCounts({ grades, index }: WaveSummary, { bands }: Standard): WaveFigures['grades'] {
  return bands.map(({ grade }) => {
    const n = grades[grade] ?? 0;
    return { grade, n, share: index.moments.n === 0 ? 0 : n / index.moments.n };
  });
}

/** Everything a wave's dashboard shows as numbers, worked out from the finished summary alone. */
export function workOutFigures(summary: WaveSummary, rubric: Rubric, shape: WaveShape): WaveFigures {
  const { standard } = rubric;
  const index = waveIndex(summary, standard);
  return {
    responses: summary.responses,
    index,
    grade: indexGrade(index, standard),
    grades: gradeCounts(summary, standard),
    low: summary.index.low,
    dimensions: dimensionsOf(summary, rubric),
    nps: shape.asksRecommend ? npsFigure(summary) : null,
    csat: shape.overall && csatFigure(summary, shape.overall),
    trend: trendOf(summary, standard),
    segments: segmentsOf(summary, standard, shape.segments),
    triggers: summary.triggers,
  };
}
