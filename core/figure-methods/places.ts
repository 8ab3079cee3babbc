/** A section of the Dashboard, by the id of its panel. */
type Section =
  | 'headline'
  | 'trend'
  | 'segments'
  | 'certainty'
  | 'points-lost'
  | 'drivers'
  | 'comparisons'
  | 'control-chart'
  | 'expectation-gap'
  | 'trust'
  | 'comments';

/**
 * Where the Dashboard shows what a method works out; a method that stands here not at all is asked for on a range of
 * cells. A test holds both sides against the registries.
 */
export const figurePlaces: Readonly<Record<string, readonly Section[]>> = {
  nps: ['headline', 'comparisons'],
  csat: ['headline'],
  ces: ['headline'],
  'mean-interval': ['headline', 'trend', 'segments'],
  bands: ['headline'],
  composite: ['certainty'],
  'bootstrap-mean': ['certainty'],
  pomp: ['certainty'],
  'percent-of-max': ['headline', 'certainty'],
  'nps-difference': ['comparisons'],
  'share-interval': ['comparisons'],
  newcombe: ['comparisons'],
  welch: ['headline', 'comparisons', 'segments'],
  'one-sample-t': ['comparisons', 'expectation-gap'],
  'adjusted-p': ['comparisons', 'segments'],
  'detect-mean': ['comparisons'],
  'detect-shares': ['comparisons'],
  'detect-nps': ['comparisons'],
  'shrink-means': ['segments'],
  'p-chart': ['control-chart'],
  correlation: ['drivers'],
  drivers: ['drivers'],
  lmg: ['drivers'],
  johnson: ['drivers'],
  'importance-performance': ['drivers'],
  'cronbach-alpha': ['trust'],
  'spearman-brown': ['trust'],
  'straight-lining': ['trust'],
  'group-icc': ['trust'],
  'response-rate': ['trust'],
  'comment-tags': ['comments'],
};
