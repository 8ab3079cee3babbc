import type { Approval, Kept } from './schema.ts';

/** A line as the responses make it, before anybody approves. */
export type AssessedLine = {
  /** Digest of standard, subject, team and period: the same at every grading. */
  readonly id: string;
  /** The project, team or member of staff, as first spelled. */
  readonly subject: string;
  /** '' when none is named, and where the subject itself is the team. */
  readonly team: string;
  /** Name of the period that it is summed in; '' undated. */
  readonly period: string;
  /** Rows of the response tab, header = 1; the one that decides first. */
  readonly rows: readonly number[];
  /** Score of the deciding response, or the mean of all where several rate one subject; `null` when none has a grade. */
  readonly score: number | null;
  readonly grade: string | null;
  /** Place of the class, from 0 (best), that the worst work quality of the line earns; `null` when none was recorded. */
  readonly work: number | null;
  /** Place of the class that verdict and work quality give; `null` when one of them is missing. */
  readonly place: number | null;
};

/** Where a line stands. The last five offer nothing to approve. */
export type RewardStatus =
  | 'proposed'
  | 'approved'
  | 'correction'
  | 'none'
  | 'noVerdict'
  | 'noWork'
  | 'noAmount'
  | 'otherCurrency'
  | 'gone';

/** What a person entered that could not be taken: an override without a reason, of no class, a tick for an amount that was changed. */
export type RewardProblem = 'noReason' | 'unknownClass' | 'changedAmount';

/** A line of the ledger: what is proposed, what people entered, what was approved. */
export type LedgerLine = Omit<AssessedLine, 'place'> & {
  /** Place of the class after an override; `null` when there is none. */
  readonly place: number | null;
  /** `null`: nothing is proposed. */
  readonly amount: number | null;
  readonly currency: string;
  readonly override: string;
  readonly reason: string;
  readonly by: string;
  readonly problem: RewardProblem | null;
  readonly status: RewardStatus;
  /** The amount approved last; `null` before the first. */
  readonly approved: number | null;
  /** What approving would add to it, below 0: take back; `null` when nothing is proposed. */
  readonly toPay: number | null;
  readonly asked: Kept['asked'];
  readonly log: readonly Approval[];
};

/** All that the responses say of rewards. */
export type Assessed = {
  readonly lines: readonly AssessedLine[];
  /** Rows that name no project, team or member of staff and make no line. */
  readonly unnamed: readonly number[];
  /** False: no column is read for the subject at all. */
  readonly isAsked: boolean;
};
