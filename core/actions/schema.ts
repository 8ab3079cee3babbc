/** A case that a rule opened for one response. */
export type Action = {
  /** Rule id; an item rule as `<rule>:<dimension>`. */
  readonly rule: string;
  readonly clause: string;
  /** The response's row. */
  readonly row: number;
  /** Dimension ids that the case is about; empty: the total. */
  readonly dimensions: readonly string[];
  readonly title: string;
  readonly owner: string;
  /** `YYYY-MM-DD`. */
  readonly due: string;
  readonly status: 'open';
};

/** How far a case is: each step is done once the next one is reached. A failed case is followed by a new one. */
export const caseStatuses = ['open', 'causeFound', 'actionTaken', 'effectChecked', 'closed', 'failed'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** What closing a case asks for; `effect`: typed, or proven by the customer's next response. */
export type ClosingPart = 'cause' | 'action' | 'effect' | 'informed';

/** One case as the Actions tab holds it. A text is '' where its cell is blank. */
export type CaseEntry = {
  readonly id: string;
  /** What people call it by, from 1; never given twice. */
  readonly number: number;
  /** Row of the response when the tab was last drawn; `null`: not known. */
  readonly row: number | null;
  readonly title: string;
  readonly clause: string;
  readonly owner: string;
  readonly status: CaseStatus;
  readonly cause: string;
  readonly action: string;
  readonly effect: string;
  /** Days as `YYYY-MM-DD`; `null`: blank, or not to be understood. */
  readonly opened: string | null;
  readonly due: string | null;
  readonly informed: string | null;
  readonly closedOn: string | null;
};

/**
 * What is behind a case now: its rule fires, or fires no more; its response does not count because it was left out or a
 * later one counts instead; or its response is gone.
 */
export type Standing = 'fires' | 'quiet' | 'leftOut' | 'repeat' | 'gone';

/** The next response of the same customer. `effect`: the rule fires again or no more; `unknown`: it was not answered. */
export type NextResponse = {
  readonly row: number;
  /** Local ISO text. */
  readonly at: string;
  /** Totals shown, 0..100; `null` when nothing was answered. */
  readonly before: number | null;
  readonly after: number | null;
  readonly effect: 'proven' | 'again' | 'unknown';
};

/** A corrective action: opened for one response by one rule, and worked until its effect is proven. */
export type Case = {
  /** `<response id>|<rule id>`; of the second in a chain with `|2` behind, and so on. */
  readonly id: string;
  /** What people call it by, from 1. */
  readonly number: number;
  /** Id of the response. */
  readonly response: string;
  /** Rule id; an item rule as `<rule>:<dimension>`. */
  readonly rule: string;
  readonly clause: string;
  /** Row of the response, or the last one known where it is gone; 0: never known. */
  readonly row: number;
  /** Dimension ids that it is about; empty: the total, or not known any more. */
  readonly dimensions: readonly string[];
  readonly title: string;
  readonly owner: string;
  /** Days as `YYYY-MM-DD`. */
  readonly opened: string;
  readonly due: string;
  /** What it counts as: a case that is set to closed and lacks something counts as far as it is documented. */
  readonly status: CaseStatus;
  /** What is missing of a case that a person set to closed; empty: nothing, or nobody did. */
  readonly missing: readonly ClosingPart[];
  /** It is not on the tab yet. */
  readonly isNew: boolean;
  /** Due before today, and neither closed nor failed. */
  readonly isOverdue: boolean;
  readonly standing: Standing;
  /** `null`: there is none yet, or nobody knows who answered. */
  readonly next: NextResponse | null;
  /** Number of the failed case that it follows, and of the one that follows it; `null`: none. */
  readonly follows: number | null;
  readonly followedBy: number | null;
  /** `YYYY-MM-DD` of the run that first found it closed; `null`: it is not closed. */
  readonly closedOn: string | null;
};
