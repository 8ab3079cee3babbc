import type { Page } from '../entry/entry.ts';

/** What a page gave. */
export type Capture = {
  readonly page: Page;
  /** What was selected, trimmed; ''. */
  readonly selection: string;
  /** The browser does not let extensions read this page. */
  readonly isRestricted: boolean;
};
