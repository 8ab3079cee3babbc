import type { FuzzyOperator } from '../stats/fuzzy.ts';

/** The operators as the textbooks write them: how a weight meets a share, then how questions are joined. */
export const operatorSymbols: Readonly<Record<FuzzyOperator, string>> = {
  'M(product,sum)': 'M(·,+)',
  'M(min,max)': 'M(∧,∨)',
  'M(product,max)': 'M(·,∨)',
  'M(min,boundedSum)': 'M(∧,⊕)',
};
