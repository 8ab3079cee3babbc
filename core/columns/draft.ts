import type { IssueCode } from '../responses/codes.ts';
import type { ColumnType, Role } from '../responses/schema.ts';
import type { Direction, Scale } from '../scales/schema.ts';

/**
 * What is proposed for a column before columns are compared with each other.
 * `use`: 'score' enters the score, 'ask' may only after a person said yes, 'recommend' is the "would you recommend"
 * question, 'settled' does what `feeds` says, 'no' is nothing of these.
 */
export type Draft = {
  readonly type: ColumnType;
  readonly use: 'score' | 'ask' | 'recommend' | 'settled' | 'no';
  /** What the standard itself asks of such a column: its role and the item that it feeds. Only with 'settled'. */
  readonly feeds?: { readonly role: Role; readonly dimension: string | null };
  readonly scale: Scale | null;
  readonly direction: Direction;
  readonly naCodes: readonly number[];
  readonly confidence: number;
  readonly issues: readonly { readonly code: IssueCode; readonly args: Readonly<Record<string, string | number>> }[];
};

/** A column without a scale. */
export function plainDraft(type: ColumnType, confidence: number): Draft {
  return { type, use: 'no', scale: null, direction: 'positive', naCodes: [], confidence, issues: [] };
}

/** Below this a person is asked. */
export const sureFrom = 0.7;

/** True when a column may enter the score, at once or after a person's yes. */
export function mayScore({ use, feeds }: Draft): boolean {
  return use === 'score' || use === 'ask' || feeds?.role === 'item';
}
