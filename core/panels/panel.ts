import type { Action, Case } from '../actions/schema.ts';
import type { Judged, Market, Targets } from '../analysis/schema.ts';
import type { GradedSource } from '../analysis/together.ts';
import type { View } from '../analysis/view.ts';
import type { Asides } from '../counted/schema.ts';
import type { Column, Issue, Table } from '../responses/schema.ts';
import type { GradedResponse, Rubric } from '../scoring/schema.ts';
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
  /** All responses that count, chosen or not, in the sheet's order: what the chosen ones are compared with. */
  readonly counting: readonly GradedResponse[];
  /** Cells of the response tab, the header first; a response's are at its row less 1. Comments and times are read there. */
  readonly table: Table;
  /** How many were asked in a period of the standard; `null`: nobody said. */
  readonly asked: number | null;
  /** Periods in which participants were rewarded, or only 'all', as Setup names them. */
  readonly rewarded: readonly string[];
  readonly language: Language;
  /** Title of the response tab. */
  readonly source: string;
  /** Local ISO text of the run. */
  readonly now: string;
};

/** A part of the dashboard as a pure function; `null` when it has nothing to say for this survey. */
export type Panel = (input: PanelInput) => { readonly title: string; readonly blocks: readonly Block[] } | null;
