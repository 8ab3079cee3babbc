import type { TextArgs } from '../../../core/text/schema.ts';
import type { SidebarKey } from '../../../core/text/sidebar.ts';
import type { FigureOfRange, Figures } from '../../rpc/answers/figures/schema.ts';
import type { PasteAnswer, RulesShown, WhatIf } from '../../rpc/answers/rules/schema.ts';
import type { Done, Explanation, Look, Mapping, Step } from '../../rpc/answers/schema.ts';
import type { Customer, Invite } from '../../rpc/answers/team/schema.ts';
import type { Inputs } from '../calls/methods.ts';
import type { Trouble } from '../calls/read-answer.ts';
import type { Drafts } from './drafts.ts';
import { type Entering, noEntering } from './entering.ts';
import { type Erasing, noErasing } from './erasing.ts';
import { type Figuring, noFiguring } from './figuring.ts';
import { type Adoption, type Modelling, type ModelsTold, noModelling, type PartResult } from './modelling.ts';
import { noPasting, type Pasting } from './pasting.ts';
import { noTrial, type Trial, type Typed } from './trial.ts';

/** Those of `more` are one step behind it. */
export type Screen =
  | ('opening' | 'start' | 'columns' | 'grading' | 'result' | 'explain' | 'whatIf' | 'paste')
  | ('more' | 'team' | 'reports' | 'models' | 'figures' | 'privacy' | 'log');

/** A cell on a tab. */
export type Place = { readonly sheetId: number; readonly cell: string };

/** A tab that is added to the spreadsheet, to be graded. */
export type Added = 'sample' | 'answerSheet';

/** What a grading is by: the chosen standard, the rules that are tried out, or the pasted ones. */
export type GradedBy = 'standard' | 'trial' | 'pasted';

/** The response that a grading is for, which is explained once that is over. */
export type After = { readonly place: Place; readonly row: number };

/** What is done and told in one sentence, without more to say. */
export type Plain = 'undo' | 'report' | 'digest' | 'summary' | 'showLog';

/** What is asked beside the person's work, while it changes: what other rules would do, what a pasted text says. */
export type Question = 'whatIf' | 'paste';

/**
 * What a person asks for. `confirm` saves the columns; `andGrade`: and grades if nothing is wrong with them.
 * `figures` opens them, `openModels` the Models report, `models` works it out. `whatIf` opens the rules in force; `saveRules` grades by those tried out if nothing is wrong with them. `override` and
 * `leaveOut` grade as well, and explain the response again.
 */
export type Task =
  | {
      readonly kind: 'look' | 'propose' | 'explain' | Plain | Added | Question | 'saveRules' | 'invite' | 'diagnostics';
    }
  | { readonly kind: 'figures' | 'figureOfRange' | 'openModels' | 'modelInputs' | 'models' }
  | { readonly kind: 'tryWeights'; readonly adoption: Adoption }
  | { readonly kind: 'grade'; readonly by?: GradedBy; readonly after?: After }
  | { readonly kind: 'override'; readonly place: Place; readonly input: Inputs['override'] }
  | { readonly kind: 'leaveOut'; readonly place: Place; readonly input: Inputs['leaveOut'] }
  | { readonly kind: 'findCustomer' | 'eraseCustomer'; readonly name: string }
  | { readonly kind: 'confirm'; readonly andGrade: boolean }
  | { readonly kind: 'show'; readonly place: Place }
  | { readonly kind: 'automatic'; readonly on: boolean };

/** How a grading ended. */
export type Result = Exclude<Step, { status: 'working' }>;
export type Explained = Extract<Explanation, { status: 'explained' }>;
export type Fault = Mapping['faults'][number];

/** A grading that has not ended. Rows of all rows; milliseconds: `since` when it goes on, `spent` before that. */
export type Progress = {
  readonly by: GradedBy;
  readonly phase: 'running' | 'stopping' | 'stopped';
  readonly done: number;
  readonly total: number;
  readonly since: number;
  readonly spent: number;
  readonly after?: After;
};

/** Read out once: a text of ours, or one of the add-on's. `isShown`: the screen shows it anyway. */
export type Said = ({ readonly key: SidebarKey; readonly args?: TextArgs } | { readonly text: string }) & {
  readonly isShown?: boolean;
};

/** Everything that the sidebar shows. */
export type State = {
  readonly screen: Screen;
  /** `null` until the spreadsheet has answered. */
  readonly look: Look | null;
  /** Response tab; `null`: none is chosen. */
  readonly sheetId: number | null;
  readonly standard: string;
  /** Of that tab under that standard; `null`: not asked for since one of them changed. */
  readonly mapping: Mapping | null;
  /** What the person decided and has not saved. */
  readonly drafts: Drafts;
  readonly faults: readonly Fault[];
  readonly trial: Trial;
  readonly pasting: Pasting;
  /** Asked beside the person's work and not answered yet. */
  readonly asking: Question | null;
  /** Under way; nothing else is begun meanwhile. */
  readonly task: Task | null;
  /** The task waits to be sent again. */
  readonly isBusy: boolean;
  /** What went wrong last with what, and what "try again" does. */
  readonly trouble: (Trouble & { readonly of: Task['kind']; readonly again: Task }) | null;
  readonly progress: Progress | null;
  readonly result: Result | null;
  readonly explanation: Explanation | null;
  readonly entering: Entering;
  readonly invite: Invite | null;
  readonly erasing: Erasing;
  /** Text to copy; `null`: not asked for. */
  readonly diagnostics: string | null;
  readonly figuring: Figuring;
  readonly modelling: Modelling;
  readonly said: Said | null;
};

/** Before the first answer. */
export const opening: State = {
  screen: 'opening',
  look: null,
  sheetId: null,
  standard: '',
  mapping: null,
  drafts: {},
  faults: [],
  trial: noTrial,
  pasting: noPasting,
  asking: null,
  task: null,
  isBusy: false,
  trouble: null,
  progress: null,
  result: null,
  explanation: null,
  entering: noEntering,
  invite: null,
  erasing: noErasing,
  diagnostics: null,
  figuring: noFiguring,
  modelling: noModelling,
  said: null,
};

/** What happens to a state. The first group comes from the person, the second from the add-on. */
export type Events = {
  readonly picked: { readonly sheetId?: number | null; readonly standard?: string };
  readonly went: { readonly screen: Screen };
  readonly drafted: { readonly drafts: Drafts };
  readonly typed: { readonly typed: Typed };
  readonly pasted: { readonly pasting: Pasting };
  readonly entered: { readonly entering: Entering };
  readonly named: { readonly name: string };
  readonly checked: { readonly isChecked: boolean };
  readonly chosen: { readonly figuring: Figuring };
  readonly told: { readonly said: Said };
  readonly cancelled: Readonly<Record<never, never>>;
  readonly dismissed: Readonly<Record<never, never>>;

  readonly asked: { readonly task: Task; readonly at: number };
  readonly waited: Readonly<Record<never, never>>;
  readonly looked: { readonly look: Look; readonly added?: Added };
  /** Asked for without the person: the spreadsheet as it is now. */
  readonly glanced: { readonly look?: Look; readonly mapping?: Mapping };
  readonly mapped: { readonly mapping: Mapping; readonly isSaved: boolean };
  readonly faulted: { readonly faults: readonly Fault[] };
  readonly stepped: { readonly step: Step };
  readonly stopped: { readonly at: number };
  readonly explained: { readonly explanation: Explanation; readonly said?: Said };
  readonly invited: { readonly invite: Invite };
  /** `name`: whom it is about. */
  readonly customerTold: { readonly name: string; readonly customer: Customer };
  readonly diagnosed: { readonly text: string };
  readonly listed: { readonly list: Figures };
  /** `asked`: what the answer is about. */
  readonly figured: { readonly asked: Figuring; readonly answer: FigureOfRange };
  readonly planned: { readonly stamp: string; readonly parts: readonly string[] };
  readonly partWorked: { readonly part: string; readonly result: PartResult };
  readonly modelled: { readonly answer: ModelsTold };
  readonly wondered: { readonly about: Question | null };
  /** The rules in force, as they are shown. */
  readonly ruled: { readonly rules: RulesShown };
  /** `typed`: what the answer is about. */
  readonly weighed: { readonly answer: WhatIf; readonly typed: Typed };
  /** `asked`: what the answer is about; `repairs`: with those that were added on the way. */
  readonly pasteRead: {
    readonly answer: PasteAnswer;
    readonly asked: Pasting;
    readonly repairs: readonly string[];
  };
  readonly pasteKept: { readonly standard: string };
  readonly finished: { readonly task: Task; readonly done: Done };
  readonly troubled: { readonly task: Task; readonly trouble: Trouble; readonly at: number };
};

export type Event = { readonly [Kind in keyof Events]: { readonly kind: Kind } & Events[Kind] }[keyof Events];

/** What an event does to a state. */
export type Moves = { readonly [Kind in keyof Events]: (state: State, event: Events[Kind]) => State };
