import type { Draft } from './draft.ts';
import type { Evidence } from './evidence.ts';

/** A column as its role is looked for. */
export type Candidate = { readonly evidence: Evidence; readonly draft: Draft };

/** What a column must meet to get a role. */
export type Test = (candidate: Candidate) => boolean;
