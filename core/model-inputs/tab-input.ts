import type { Column } from '../responses/schema.ts';
import type { Rubric } from '../scoring/schema.ts';
import type { Language } from '../text/schema.ts';
import type { Entries } from './entries.ts';

/** What the Model inputs tab is drawn from. */
export type ModelInputsTab = {
  readonly rubric: Rubric;
  readonly columns: readonly Column[];
  /** What people typed so far; of a tab that is not there yet `readEntries([])`. */
  readonly entries: Entries;
  readonly language: Language;
  /** Title of the response tab. */
  readonly source: string;
};
