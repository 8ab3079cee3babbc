import { classCounts } from '../prediction/class-counts.ts';
import { mostLikely } from '../prediction/most-likely.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';
import { foldParts, type Predictor, predictors } from './fold-parts.ts';
import type { ModelsInput, PartResult, PartResults } from './model.ts';
import { resultsOf } from './parts.ts';
import { type PredictionData, type PredictionRefusal, preparedFor } from './prediction-data.ts';
import { type Link, strongestLinks, type Telling, tellingMost } from './prediction-information.ts';
import { type Standing, standingOf } from './prediction-standing.ts';
import type { Target } from './prediction-target.ts';

/** How often a model was right about responses that it had not seen. */
export type Accuracy = {
  /** `inForce`: the index with its grades in force, which has nothing to learn. */
  readonly predictor: Predictor | 'inForce';
  /** 0..1, with its 95 % interval (Wilson). */
  readonly share: number;
  readonly interval: readonly [number, number];
  /** Beside always saying the commonest grade; `null` for that itself. */
  readonly againstCommonest: Standing | null;
  /** Beside the index with its best cuts; `null` for that itself, and where its own grade is to be told. */
  readonly againstIndex: Standing | null;
};

export type Prediction = {
  /** Responses that were told. */
  readonly n: number;
  /** Complete responses that they were drawn from. */
  readonly complete: number;
  /** Names of the grades that could be told apart; thin ones together, worst first. */
  readonly grades: PredictionData['grades'];
  /** Place of the commonest in `grades`. */
  readonly commonest: number;
  /** In the order of `predictors`, `inForce` before `index`; neither of the two where the index's own grade is to be told. */
  readonly accuracies: readonly Accuracy[];
  readonly telling: readonly Telling[];
  readonly links: readonly Link[];
};

export type Predicted = { readonly target: Target; readonly found: Prediction | PredictionRefusal };

type Right = { readonly predictor: Accuracy['predictor']; readonly right: readonly boolean[] };

/** For each predictor whether it told each response right; one that tells nothing is left out. */
function rightBy(
  results: readonly PartResult[],
  place: number,
  { labelled, inForce }: PredictionData,
): readonly Right[] {
  const { classes } = labelled;
  const rows = new Map(results.flat().flatMap((row) => (row[0] === place ? [[row[1], row] as const] : [])));
  return predictors.flatMap((predictor, column): readonly Right[] => {
    const told = classes.map((_, row) => rows.get(row)?.[2 + column] ?? null);
    if (told.every((one) => one === null)) return [];
    const rightOf = (all: readonly (number | null)[]) => all.map((one, row) => one === classes[row]);
    const learnt = { predictor, right: rightOf(told) };
    return predictor === 'index' ? [{ predictor: 'inForce', right: rightOf(inForce) }, learnt] : [learnt];
  });
}

function standing(one: Right, other: Right | undefined): Standing | null {
  if (!other || one === other) return null;
  const only = (a: Right, b: Right) => a.right.filter((isRight, row) => isRight && !b.right[row]).length;
  return standingOf(only(one, other), only(other, one));
}

function predict(results: readonly PartResult[], place: number, data: PredictionData): Prediction {
  const all = rightBy(results, place, data);
  const by = (predictor: Right['predictor']) => all.find((one) => one.predictor === predictor);
  const { classes } = data.labelled;
  const n = classes.length;
  return {
    n,
    complete: data.complete,
    grades: data.grades,
    commonest: mostLikely(classCounts(classes, data.grades.length)),
    accuracies: all.map((one) => {
      const hits = one.right.filter(Boolean).length;
      return {
        predictor: one.predictor,
        share: hits / n,
        interval: wilsonInterval(hits, n) ?? [0, 1],
        againstCommonest: standing(one, by('commonest')),
        againstIndex: standing(one, by('index')),
      };
    }),
    telling: tellingMost(data),
    links: strongestLinks(data),
  };
}

/**
 * How well a response's grade can be told from its answers by responses that the model had not seen: Bayesian networks
 * and a neural network beside the weighted index, with its grades in force and its best cuts, and beside always saying the commonest grade. A target that cannot be
 * told says why; one refusal where none can. Throws unless `results` holds every part.
 */
export function predictionsOf(input: ModelsInput, results: PartResults): readonly Predicted[] | PredictionRefusal {
  const prepared = preparedFor(input);
  if ('refused' in prepared) return prepared;
  const folds = resultsOf('folds', foldParts.count(input), results);
  if (!folds) throw new Error('parts of the prediction are missing');
  return prepared.map(({ target, found }, place) => ({
    target,
    found: 'refused' in found ? found : predict(folds, place, found),
  }));
}
