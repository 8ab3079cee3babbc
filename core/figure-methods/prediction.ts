import type { FigureMethod } from '../figure/method.ts';
import { bayesNetwork } from './prediction-bayes.ts';
import { neuralNetwork } from './prediction-network.ts';

/** How well a class, such as a grade, can be told from the answers: comparisons, no grade depends on them. */
export const predictionMethods: readonly FigureMethod[] = [bayesNetwork, neuralNetwork];
