/** Why nothing was graded and nothing was changed: a code and one clear sentence in the person's language. */
export type Reason = {
  readonly code: string;
  readonly message: string;
  /** The cell to correct, such as `C47`; left out when it is about no single one. */
  readonly place?: { readonly sheetId: number; readonly cell: string };
};

/** Thrown inside a grading once it is clear that it cannot go on; caught once, where the outcome is told. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly reasons: readonly Reason[];
  constructor(reasons: readonly Reason[]) {
    super(reasons.map((reason) => reason.message).join(' '));
    this.reasons = reasons;
  }
}
