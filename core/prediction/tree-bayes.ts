import { treeOf } from './bayes-tree.ts';
import { conditionalInformation } from './conditional-information.ts';
import type { Classifier, Labelled, Shape } from './data.ts';
import { spanningTree } from './spanning-tree.ts';

/** What a tree-augmented Bayesian network found. */
export type TreeBayes = {
  readonly classify: Classifier;
  /** By question the question that it depends on beside the class; `null`: on the class alone. */
  readonly parents: readonly (number | null)[];
  /** Conditional mutual information with the parent, in nats, from 0; 0 without a parent. */
  readonly information: readonly number[];
};

/**
 * Tree-augmented naive Bayes: like naive Bayes, but every question except the first may depend on one other as well.
 * In words: the links are the maximum spanning tree of the conditional mutual information given the class, directed away
 * from the first question; shares within a class and a level of the parent are smoothed as those of naive Bayes.
 * The direction of a link is a convention and says nothing about what comes first.
 * Source: Friedman, Geiger & Goldszmidt (1997), Machine Learning 29, 131–163. Example: the class is the exclusive or of
 * two questions → parents null, 0, and every row in its class.
 */
export function treeBayes(data: Labelled, shape: Shape, smoothing = 1): TreeBayes {
  const links = conditionalInformation(data, shape);
  const parents = spanningTree(links);
  const information = parents.map((parent, question) => (parent === null ? 0 : (links[question]?.[parent] ?? 0)));
  return { classify: treeOf(data, shape, parents, smoothing), parents, information };
}
