import type { DrawMore } from './draw-more.ts';

/** The Overrides tab: every change that people made to a score, and every response they left out. */
export const drawOverrides: DrawMore = () => ({ requests: [], notices: [] });
