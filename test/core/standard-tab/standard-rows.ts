import type { Cell } from '../../../core/responses/schema.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { readStandard } from '../../../core/standard-tab/read-standard.ts';
import { describeStandard } from '../../../core/standard-tab/standard.ts';
import { standards } from '../../../core/standards/index.ts';
import type { Language } from '../../../core/text/schema.ts';
import { changed, rowAt, rowsOf } from '../tabs/tab-rows.ts';

/** The Standard tab as it comes back from a sheet. */
export const standardRows = (standard: Standard, language: Language = 'en'): Cell[][] =>
  rowsOf(describeStandard(fitRubric(standard), language));

export const read = (rows: readonly (readonly Cell[])[], own: readonly Standard[] = [], highest = {}) =>
  readStandard(rows, [...standards, ...own], highest, 'en');

/** The rows with some cells changed, each by the key of its row and its column from 0 (A). */
export const edited = (
  rows: readonly (readonly Cell[])[],
  ...edits: readonly [key: string, column: number, value: Cell][]
) =>
  edits.reduce<readonly (readonly Cell[])[]>(
    (now, [key, column, value]) => changed(now, rowAt(now, key), column, value),
    rows,
  );
