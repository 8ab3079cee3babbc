import type { Table } from '../responses/schema.ts';
import { firstAnswerRow } from '../responses/second-header.ts';
import { labelsIn } from '../scales/labels.ts';
import { levelOfWord, wordLevels } from '../scales/match-labels.ts';
import type { Scale } from '../scales/schema.ts';
import { scriptsIn } from '../scales/scripts.ts';
import type { Standard } from '../standard-rules/standard.ts';
import type { Candidate } from './candidate.ts';
import { withoutComputed } from './computed.ts';
import { type Degrees, degreeDraft, degreesIn } from './degree-draft.ts';
import { type Draft, plainDraft, sureFrom } from './draft.ts';
import { type Evidence, means } from './evidence.ts';
import { withoutFollowers } from './followers.ts';
import { kindDrafts } from './kind-drafts.ts';
import { type LayoutReading, layoutOf } from './layout.ts';
import { numericDraft } from './numeric-draft.ts';
import { otherDraft, settledDraft } from './plain-draft.ts';
import { withoutStrangers } from './strangers.ts';
import { withoutTwins } from './twins.ts';
import { wordDraft } from './word-draft.ts';
import { type Lists, listsFor } from './word-scale.ts';

/** A measured fact is never a rating, however few its numbers. */
function factDraft({ fact }: Evidence): Draft | null {
  if (fact === null) return null;
  const scale = { kind: 'measured', unit: fact.operational.unit.en } as const;
  return { ...plainDraft('number', 0.85), use: 'settled', scale, feeds: { role: 'item', dimension: fact.id } };
}

/** "Email" and "Phone" are also what is rated: then each of several words is a level of one list. */
function channelDraft(evidence: Evidence, lists: Lists): Draft | null {
  const { words, numbers } = evidence.profile;
  if (!means(evidence, 'personal') || words.size < 2 || numbers.size > 0) return null;
  const draft = wordDraft(evidence, lists);
  if (draft?.scale?.kind !== 'labelled') return null;
  const known = wordLevels(draft.scale.levels);
  return [...words.keys()].every((word) => levelOfWord(known, word) !== undefined) ? draft : null;
}

/** A list that is not sure of itself gives way to degrees that tell apart more of the column's words. */
function levelDraft(evidence: Evidence, lists: Lists, degrees: Degrees): Draft | null {
  const listed = wordDraft(evidence, lists);
  if (listed !== null && (listed.confidence >= sureFrom || listed.issues.length > 0)) return listed;
  const graded = degreeDraft(evidence, degrees);
  if (listed === null || graded === null) return listed ?? graded;
  const told = (draft: Draft) => levelsTold(draft.scale, evidence.group.words.keys());
  return told(graded) > told(listed) ? graded : listed;
}

/** How many levels of a scale the words are on. */
function levelsTold(scale: Scale | null, words: Iterable<string>): number {
  if (scale?.kind !== 'labelled') return 0;
  const known = wordLevels(scale.levels);
  return new Set([...words].flatMap((word) => levelOfWord(known, word) ?? [])).size;
}

/** The first reading that knows the column; the order is part of the rule. */
function draftOf(evidence: Evidence, lists: Lists, degrees: Degrees): Draft {
  return (
    factDraft(evidence) ??
    channelDraft(evidence, lists) ??
    settledDraft(evidence) ??
    numericDraft(evidence, false) ??
    levelDraft(evidence, lists, degrees) ??
    numericDraft(evidence, true) ??
    otherDraft(evidence)
  );
}

/** A draft with what the layout knows of its column: where rows are no responses, nothing is scored. */
function underLayout(draft: Draft, column: number, { layout, types, asked }: LayoutReading): Draft {
  const type = types.get(column);
  if (type !== undefined) return plainDraft(type, 0.9);
  const { use } = draft;
  if (!layout.startsWith('respondent-rows')) return use === 'no' ? draft : { ...plainDraft(draft.type, 0.7) };
  if (!(use === 'score' || use === 'ask') || !asked?.has(column)) return draft;
  const issues = [...draft.issues, { code: 'maybeCounts', args: {} } as const];
  return { ...draft, use: 'ask', confidence: Math.min(draft.confidence, 0.5), issues };
}

/** Headers and words of a sheet. */
function* textsOf(columns: readonly Evidence[]): Iterable<string> {
  for (const { header } of columns) yield header;
  for (const { profile } of columns) yield* profile.words.keys();
}

/** Every column with what is proposed for it, and how the sheet is laid out. */
export function draftColumns(
  table: Table,
  columns: readonly Evidence[],
  standard: Standard,
  headerRows: 1 | 2,
): { readonly candidates: readonly Candidate[]; readonly reading: LayoutReading } {
  const questions = columns.map(({ group }) => group.words);
  const scripts = scriptsIn(textsOf(columns));
  const lists = listsFor(standard, labelsIn(scripts), questions);
  const degrees = degreesIn(columns);
  const kinds = kindDrafts(columns, standard);
  const single = columns.map((evidence) => kinds.get(evidence.index) ?? draftOf(evidence, lists, degrees));
  const from = firstAnswerRow(table, headerRows);
  const reading = layoutOf({ columns, drafts: single, table, from, sets: lists.general }, headerRows);
  const typed = single.map((draft, column) => underLayout(draft, column, reading));
  const drafts = withoutTwins(typed, table, from);
  const candidates = columns.flatMap((evidence, place) => {
    const draft = drafts[place];
    return draft === undefined ? [] : [{ evidence, draft }];
  });
  if (!reading.layout.startsWith('respondent-rows')) return { candidates, reading };
  let compared: readonly Candidate[] = candidates;
  for (const rule of [withoutComputed, withoutFollowers, withoutStrangers]) compared = rule(compared, table, from);
  return { candidates: compared, reading };
}
