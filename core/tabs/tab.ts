import type { Block } from '../panels/block.ts';

/** A tab of ours made of blocks. */
export type Tab = {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly { readonly id: string; readonly title: string; readonly blocks: readonly Block[] }[];
  /** Pixels of columns B, C … of a new tab; left out: those of its kind. */
  readonly widths?: readonly number[];
};
