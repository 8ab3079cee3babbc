import { bestCuts, classAt } from '../prediction/best-cuts.ts';
import { classCounts } from '../prediction/class-counts.ts';
import { mostLikely } from '../prediction/most-likely.ts';
import { naiveBayes } from '../prediction/naive-bayes.ts';
import { trainNetwork } from '../prediction/network.ts';
import { treeBayes } from '../prediction/tree-bayes.ts';
import type { PartWorker } from './model.ts';
import { foldCount, type PredictionData, preparedFor } from './prediction-data.ts';
import type { TargetKind } from './prediction-target.ts';

/** What learns to tell a grade, in the order of a result's columns. `commonest`: always the commonest grade; `index`: the index with its best cuts. */
export const predictors = ['commonest', 'index', 'naive', 'tree', 'network'] as const;
export type Predictor = (typeof predictors)[number];

/** The class of a row of the data by its place; `null` where the predictor tells nothing. */
type Tell = (row: number) => number | null;

const at = <T>(all: readonly T[], places: readonly number[]): readonly T[] =>
  places.flatMap((place) => all.slice(place, place + 1));

/** Each predictor, learnt from the rows at `training` alone. */
function learn(
  data: PredictionData,
  kind: TargetKind,
  training: readonly number[],
  seed: number,
): Readonly<Record<Predictor, Tell>> {
  const { labelled, shape, places, index } = data;
  const classes = at(labelled.classes, training);
  const known = { rows: at(labelled.rows, training), classes };
  const commonest = mostLikely(classCounts(classes, shape.classes));
  const cuts = bestCuts(at(index, training), classes, shape.classes);
  const naive = naiveBayes(known, shape);
  const tree = treeBayes(known, shape).classify;
  const network = trainNetwork({ rows: at(places, training), classes }, { classes: shape.classes, seed });
  return {
    commonest: () => commonest,
    // The grade of the index is its own: nothing to tell.
    index: kind === 'index' ? () => null : (row) => classAt(index[row] ?? 0, cuts),
    naive: (row) => mostLikely(naive(labelled.rows[row] ?? [])),
    tree: (row) => mostLikely(tree(labelled.rows[row] ?? [])),
    network: (row) => mostLikely(network(places[row] ?? [])),
  };
}

/**
 * Folds of the prediction, one a part, all targets together: what was learnt from the other folds tells the classes of this
 * one. A row of the result: place of the target in `preparedFor`, place of the response in its data, then the class that
 * each of `predictors` tells.
 */
export const foldParts: PartWorker = {
  count: (input) => {
    const prepared = preparedFor(input);
    return 'refused' in prepared || prepared.every(({ found }) => 'refused' in found) ? 0 : foldCount;
  },
  workOut: (input, fold) => {
    const prepared = preparedFor(input);
    if ('refused' in prepared) return [];
    return prepared.flatMap(({ target, found }, place) => {
      if ('refused' in found) return [];
      const rows = found.folds.map((_, row) => row);
      const training = rows.filter((row) => found.folds[row] !== fold);
      const tells = learn(found, target.kind, training, input.inputs.seed);
      return rows
        .filter((row) => found.folds[row] === fold)
        .map((row) => [place, row, ...predictors.map((one) => tells[one](row))]);
    });
  },
};
