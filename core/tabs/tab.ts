import type { Block } from '../panels/block.ts';

/** A tab of ours made of blocks: Setup and Standard. */
export type Tab = {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly { readonly id: string; readonly title: string; readonly blocks: readonly Block[] }[];
};
