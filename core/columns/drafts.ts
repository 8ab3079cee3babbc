import type { Table } from '../responses/schema.ts';
import { firstAnswerRow } from '../responses/second-header.ts';
import { labelLanguages } from '../scales/labels.ts';
import type { Standard } from '../standard-rules/standard.ts';
import type { Candidate } from './candidate.ts';
import { type Draft, plainDraft } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { kindDrafts } from './kind-drafts.ts';
import { type LayoutReading, layoutOf } from './layout.ts';
import { numericDraft } from './numeric-draft.ts';
import { otherDraft, settledDraft } from './plain-draft.ts';
import { withoutTwins } from './twins.ts';
import { wordDraft } from './word-draft.ts';
import { type Lists, listsFor } from './word-scale.ts';

/** A measured fact is never a rating, however few its numbers. */
function factDraft({ fact }: Evidence): Draft | null {
  if (fact === null) return null;
  const scale = { kind: 'measured', unit: fact.operational.unit.en } as const;
  return { ...plainDraft('number', 0.85), use: 'settled', scale, feeds: { role: 'item', dimension: fact.id } };
}

/** The first reading that knows the column; the order is part of the rule. */
function draftOf(evidence: Evidence, lists: Lists): Draft {
  return (
    factDraft(evidence) ??
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
  const questions = columns.map(({ group }) => group.words);
  const lists = listsFor(standard, labelLanguages, questions);
  const kinds = kindDrafts(columns, standard);
  const single = columns.map((evidence) => kinds.get(evidence.index) ?? draftOf(evidence, lists));
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
