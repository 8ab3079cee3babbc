import type { Action, Case } from '../actions/schema.ts';
import type { Judged, Market, Targets } from '../analysis/schema.ts';
import type { GradedSource } from '../analysis/together.ts';
import type { View } from '../analysis/view.ts';
import type { Asides } from '../counted/schema.ts';
import type { Column, Issue } from '../responses/schema.ts';
import type { Rubric } from '../scoring/schema.ts';
import type { Language } from '../text/schema.ts';
import type { Block } from './block.ts';

/** All that a panel may look at. Figures and responses are those chosen: a panel does not see the others. */
export type PanelInput = {
  readonly view: View;
  readonly targets: Targets;
  readonly market: Market;
  /** `null`: nobody has judged, or the standard does not ask for it. */
  readonly judged: Judged | null;
  readonly rubric: Rubric;
  /** Of all responses, chosen or not. */
  readonly actions: readonly Action[];
  /** Of the whole tab, with how far each is; left out: every action is a new case. */
  readonly cases?: readonly Case[];
  /** Of the whole response tab. */
  readonly issues: readonly Issue[];
  /** Response tabs that are counted together on purpose, this one first; left out: it is counted alone. */
  readonly sources?: readonly GradedSource[];
  /** Responses of the whole tab that do not count; left out: none. */
  readonly asides?: Asides;
  /** Responses of the whole tab that count with a score set by hand; left out: none. */
  readonly byHand?: number;
  readonly columns: readonly Column[];
  readonly language: Language;
  /** Title of the response tab. */
  readonly source: string;
  /** Local ISO text of the run. */
  readonly now: string;
};

/** A part of the dashboard as a pure function; `null` when it has nothing to say for this survey. */
export type Panel = (input: PanelInput) => { readonly title: string; readonly blocks: readonly Block[] } | null;
