import type { Detail, Worked } from '../figure/method.ts';
import { bestCuts, classAt } from '../prediction/best-cuts.ts';
import { classCounts } from '../prediction/class-counts.ts';
import { stratifiedFolds } from '../prediction/folds.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';
import { byName } from './outcome-columns.ts';
import type { PredictionRows } from './prediction-input.ts';
import { shareDetail } from './share-figure.ts';

/** Learns from some rows, by place, and says the class of another. */
type Learner = (learnt: readonly number[]) => (row: number) => number;

/** The class that a learner says for each row when it has not seen the row's fold. */
function saidFor(places: readonly number[], folds: number, learn: Learner): readonly number[] {
  const said = places.map(() => 0);
  for (let fold = 0; fold < folds; fold++) {
    const classOf = learn([...places.keys()].filter((row) => places[row] !== fold));
    for (const [row, place] of places.entries()) if (place === fold) said[row] = classOf(row);
  }
  return said;
}

/** The index with the cuts that were right most often; classes in the order of their mean index. */
const byCuts =
  (index: readonly number[], classes: readonly number[], count: number): Learner =>
  (learnt) => {
    const at = (row: number) => index[row] ?? 0;
    const mean = (one: number) => {
      const rows = learnt.filter((row) => classes[row] === one);
      return rows.reduce((sum, row) => sum + at(row), 0) / Math.max(1, rows.length);
    };
    const means = Array.from({ length: count }, (_, one) => mean(one));
    const ranked = [...means.keys()].sort((a, b) => (means[a] ?? 0) - (means[b] ?? 0));
    const ranks = learnt.map((row) => ranked.indexOf(classes[row] ?? 0));
    const cuts = bestCuts(learnt.map(at), ranks, count);
    return (row) => ranked[classAt(at(row), cuts)] ?? 0;
  };

/** How often a learner is right about rows that it has not seen, beside the commonest class and the index. */
export function predictionFigure(
  { classes, classNames, index, n, notAnswered, isFew }: PredictionRows,
  folds: number,
  seed: number,
  learn: Learner,
): Worked & { readonly details: { readonly [name: string]: Detail } } {
  const places = stratifiedFolds(classes, folds, seed);
  const said = saidFor(places, folds, learn);
  const hitsOf = (all: readonly number[]) => all.filter((one, row) => one === classes[row]).length;
  const hits = hitsOf(said);
  const counts = classCounts(classes, classNames.length);
  const baseline = Math.max(...counts) / n;
  const interval = wilsonInterval(hits, n);
  const confusion = classNames.map((_, known) =>
    byName(
      classNames,
      classNames.map((__, one) => said.filter((answer, row) => answer === one && classes[row] === known).length),
    ),
  );
  const warnings = [
    ...(notAnswered > 0 ? ['leftOut'] : []),
    ...(isFew ? ['fewRows'] : []),
    ...(interval && interval[0] > baseline ? [] : ['noBetter']),
  ];
  return {
    ...{ value: hits / n, n, notAnswered, interval, warnings },
    details: {
      ...{ baseline, folds, classes: byName(classNames, counts), confusion: byName(classNames, confusion) },
      ...(index && {
        index: shareDetail(hitsOf(saidFor(places, folds, byCuts(index, classes, classNames.length))), n),
      }),
    },
  };
}
