import { scaleEnds } from '../scales/ends.ts';
import { constructIndex } from '../stats/pls-index.ts';
import { type CoefficientInterval, plsIntervals } from '../stats/pls-intervals.ts';
import { cell, type InnerScheme } from '../stats/pls-model.ts';
import { plsPath } from '../stats/pls-path.ts';
import type { ModelsInput, NotModelled, PartResult, PartResults } from './model.ts';
import { resultsOf } from './parts.ts';
import { scaleOf } from './path-answers.ts';
import { type FittedPath, fitPath, type PathRefusal } from './path-fit.ts';
import { pathPartCount } from './path-parts.ts';

const schemes: readonly InnerScheme[] = ['path', 'factorial', 'centroid'];

/** What the path model finds. Constructs by place. */
export type PathModelled = FittedPath & {
  /** The construct with most arrows, such as satisfaction. */
  readonly target: number;
  /** The construct whose total effect on the target is farthest from 0. */
  readonly leading: number;
  /** 0 to 100 by construct; `null` where a question has no scale with ends or counts against the others. */
  readonly indices: readonly (number | null)[];
  /** The farthest that a path moves with another scheme; `null` when another cannot be fitted. */
  readonly schemeDifference: number | null;
  readonly intervals: readonly CoefficientInterval[];
  readonly resamples: number;
  /** Resamples that could not be fitted. */
  readonly failed: number;
};

/** The first place of the largest value. */
const largest = (values: readonly number[]): number => values.indexOf(Math.max(...values));

function differenceOfSchemes({ values, model, found }: FittedPath, chosen: InnerScheme): number | null {
  let most = 0;
  for (const scheme of schemes) {
    const other = scheme === chosen ? found : plsPath(values, model, scheme);
    if (!('paths' in other)) return null;
    for (const [to, row] of other.paths.entries())
      for (const [from, path] of row.entries()) most = Math.max(most, Math.abs(path - cell(found.paths, to, from)));
  }
  return most;
}

const drawsOf = (parts: readonly PartResult[]) =>
  parts.flatMap((rows) => rows.map(([ok, ...drawn]) => (ok === 1 ? drawn.map((value) => value ?? 0) : null)));

/** Works the path model out. `results`: its parts; without them there are no intervals. */
export function modelPath(input: ModelsInput, results: PartResults): PathModelled | NotModelled<PathRefusal> {
  const fitted = fitPath(input);
  if ('refused' in fitted) return fitted;
  const { model, found, questions, values } = fitted;
  const target = largest(model.predecessors.map(({ length }) => length));
  const draws = drawsOf(resultsOf('paths', pathPartCount(input.inputs.resamples), results) ?? []);
  const scales = questions.map((column) => {
    const scale = scaleOf(column);
    return scale.kind === 'measured' ? null : scaleEnds(scale);
  });
  return {
    ...{ ...fitted, target },
    leading: largest((found.totalEffects[target] ?? []).map(Math.abs)),
    indices: model.blocks.map((block) => constructIndex(block, values, found.weights, scales)),
    schemeDifference: differenceOfSchemes(fitted, input.inputs.scheme),
    intervals: plsIntervals(model, draws),
    resamples: draws.length,
    failed: draws.filter((one) => one === null).length,
  };
}
