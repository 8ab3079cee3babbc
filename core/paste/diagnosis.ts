import type { Draft, Finding } from './draft.ts';

/** A finding with what puts it right; `null` where only a person can. */
export type Diagnosis = { readonly finding: Finding; readonly mend: ((draft: Draft) => Draft) | null };
