import type { DrawMore } from './draw-more.ts';

/** The Actions tab: every case with what people entered, new ones at the end. */
export const drawActions: DrawMore = () => ({ requests: [], notices: [] });
