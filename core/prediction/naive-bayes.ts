import { treeOf } from './bayes-tree.ts';
import type { Classifier, Labelled, Shape } from './data.ts';

/**
 * Naive Bayes: probability of each class for a row, as if the answers of one class had nothing to do with each other.
 * In words: the share of the class times, question by question, the share of this level among the rows of the class,
 * scaled to add up to 1. Shares are (count + smoothing) / (rows + smoothing · options). A level outside the shape says
 * nothing. With smoothing 0 a row that no class allows gets the shares of the classes.
 * Source: Mitchell (1997), Machine Learning, 6.9. Example: his days of tennis, smoothing 0: sunny, cool, high, strong →
 * no .795.
 */
export const naiveBayes = (data: Labelled, shape: Shape, smoothing = 1): Classifier =>
  treeOf(
    data,
    shape,
    shape.levels.map(() => null),
    smoothing,
  );
