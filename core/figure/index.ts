import type { FigureMethod } from './method.ts';
import { npsMethods } from './nps.ts';

/** Every statistic that can be asked for by name, in the order of `figure --list`. */
export const figureMethods: readonly FigureMethod[] = [...npsMethods];
