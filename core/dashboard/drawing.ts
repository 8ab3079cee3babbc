import type { Block } from '../panels/block.ts';

/** A tab as a value: what stands on it from top to bottom. */
export type Drawing = {
  readonly title: string;
  readonly subtitle: string;
  /** Grades as they read on this tab, best first; cells of grade columns are coloured by them. */
  readonly bands: readonly string[];
  /** `id` is unique on the tab: row keys begin with it. A section without a title has no heading. */
  readonly sections: readonly { readonly id: string; readonly title: string; readonly blocks: readonly Block[] }[];
  /** Pixels of columns B, C …; the rest is 96 wide. Used when the tab is new. */
  readonly widths?: readonly number[];
};
