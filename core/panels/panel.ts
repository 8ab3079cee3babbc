import type { Action } from '../actions/schema.ts';
import type { WaveFigures } from '../analysis/figures.ts';
import type { Column, Issue } from '../responses/schema.ts';
import type { GradedResponse, Rubric } from '../scoring/schema.ts';
import type { Language } from '../text/schema.ts';
import type { Block } from './block.ts';

/** All that a panel may look at. */
export type PanelInput = {
  readonly figures: WaveFigures;
  readonly rubric: Rubric;
  readonly graded: readonly GradedResponse[];
  readonly actions: readonly Action[];
  readonly issues: readonly Issue[];
  readonly columns: readonly Column[];
  readonly language: Language;
  /** Title of the response tab. */
  readonly source: string;
  /** Local ISO text of the run. */
  readonly now: string;
};

/** A part of the dashboard as a pure function; `null` when it has nothing to say for this survey. */
export type Panel = (input: PanelInput) => { readonly title: string; readonly blocks: readonly Block[] } | null;
