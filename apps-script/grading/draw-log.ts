import type { DrawMore } from './draw-more.ts';

/** A line on the Log tab for this run. */
export const drawLog: DrawMore = () => ({ requests: [], notices: [] });
