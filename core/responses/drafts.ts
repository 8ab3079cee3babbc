import { labelLanguages } from '../scales/labels.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { type Draft, plainDraft } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { type LayoutReading, layoutOf } from './layout.ts';
import { numericDraft } from './numeric-draft.ts';
import { otherDraft, settledDraft } from './plain-draft.ts';
import type { Candidate } from './roles.ts';
import type { Table } from './schema.ts';
import { firstAnswerRow } from './second-header.ts';
import { withoutTwins } from './twins.ts';
import { wordDraft } from './word-draft.ts';
import { type Lists, listsFor } from './word-scale.ts';

/** The first reading that knows the column; the order is part of the rule. */
function draftOf(evidence: Evidence, lists: Lists): Draft {
  return (
    settledDraft(evidence) ??
    numericDraft(evidence, false) ??
    wordDraft(evidence, lists) ??
    numericDraft(evidence, true) ??
    otherDraft(evidence)
  );
}

/** Every column with what is proposed for it, and how the sheet is laid out. */
export function draftColumns(
  table: Table,
  columns: readonly Evidence[],
  standard: Standard,
  headerRows: 1 | 2,
): { readonly candidates: readonly Candidate[]; readonly layout: LayoutReading['layout'] } {
  const lists = listsFor(standard, labelLanguages);
  const single = columns.map((evidence) => draftOf(evidence, lists));
  const { layout, types } = layoutOf(columns, single, lists.general, headerRows);
  const typed = single.map((draft, column) => {
    const type = types.get(column);
    return type === undefined ? draft : plainDraft(type, 0.9);
  });
  const drafts = withoutTwins(typed, table, firstAnswerRow(table, headerRows));
  const candidates = columns.flatMap((evidence, place) => {
    const draft = drafts[place];
    return draft === undefined ? [] : [{ evidence, draft }];
  });
  return { candidates, layout };
}
