import type { FigureMethod } from '../figure/method.ts';
import { commentMethods } from './comments.ts';
import { comparisonMethods } from './comparisons.ts';
import { correlationMethods } from './correlation.ts';
import { distributionMethods } from './distributions.ts';
import { driverShareMethods } from './driver-shares.ts';
import { fuzzyMethods } from './fuzzy.ts';
import { gradingMethods } from './grading.ts';
import { groupComparisonMethods } from './group-comparisons.ts';
import { importanceMethods } from './importance.ts';
import { indexMethods } from './indices.ts';
import { meanMethods } from './means.ts';
import { npsMethods } from './nps.ts';
import { pathMethods } from './path-model.ts';
import { planningMethods } from './planning.ts';
import { predictionMethods } from './prediction.ts';
import { priorityMethods } from './priorities.ts';
import { raterMethods } from './raters.ts';
import { rateMethods } from './rates.ts';
import { reachMethods } from './reach.ts';
import { regressionMethods } from './regression.ts';
import { reliabilityMethods } from './reliability.ts';
import { satisfactionMethods } from './satisfaction.ts';
import { scoringMethods } from './scoring.ts';
import { shareMethods } from './shares.ts';
import { shrinkageMethods } from './shrinkage.ts';
import { straightLiningMethods } from './straight-lining.ts';
import { trendMethods } from './trends.ts';
import { weightingMethods } from './weighting.ts';

/** Every statistic that can be asked for by name, in the order of `figure --list`. */
export const figureMethods: readonly FigureMethod[] = [
  ...npsMethods,
  ...shareMethods,
  ...meanMethods,
  ...comparisonMethods,
  ...groupComparisonMethods,
  ...shrinkageMethods,
  ...planningMethods,
  ...scoringMethods,
  ...distributionMethods,
  ...correlationMethods,
  ...driverShareMethods,
  ...regressionMethods,
  ...importanceMethods,
  ...reliabilityMethods,
  ...raterMethods,
  ...straightLiningMethods,
  ...satisfactionMethods,
  ...indexMethods,
  ...gradingMethods,
  ...rateMethods,
  ...reachMethods,
  ...weightingMethods,
  ...priorityMethods,
  ...trendMethods,
  ...fuzzyMethods,
  ...pathMethods,
  ...predictionMethods,
  ...commentMethods,
];
