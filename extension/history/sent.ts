import type { FeedbackItem } from '../../core/feedback/schema.ts';

/** One of one's own entries that the sheet has taken: one stored key each, the last fifty. */
export type Sent = {
  readonly schema: 1;
  /** Id of the team. */
  readonly team: string;
  readonly item: FeedbackItem;
  /** Where it was logged, as `pageKey` makes it; '' for no page. */
  readonly page: string;
  /** When the sheet said so, milliseconds. */
  readonly sentAt: number;
  /** As the sheet counts; `null`: it is not there any more. */
  readonly row: number | null;
  /** The sheet's, which count; `null`: none. */
  readonly score: number | null;
  readonly grade: string | null;
};
