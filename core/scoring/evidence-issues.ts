import { issue } from '../responses/issue.ts';
import type { Column, Issue, Response } from '../responses/schema.ts';
import type { EvidenceKind } from '../standard-rules/evidence.ts';
import type { Language } from '../text/schema.ts';
import { scoreEvidence } from './evidence.ts';
import type { Rubric } from './schema.ts';

/** What a kind of evidence allows, in figures: `80–90`, or `0–<40` when the upper end is not in it. */
const rangeText = ({ from, to, isBelow }: EvidenceKind): string => `${from}–${isBelow ? '<' : ''}${to}`;

/** Where the issues were found. `told`: faults of cells that are known already. */
type Setting = { readonly columns: readonly Column[]; readonly told: readonly Issue[]; readonly language: Language };

/**
 * Faults of evidence, row by row: a score outside the range of its kind, and no kind at all, unless its cell is reported
 * already. Empty for a standard that grades by answers, and for a sheet that is not read for its evidence.
 */
export function evidenceIssues(
  responses: readonly Response[],
  rubric: Rubric,
  { columns, told, language }: Setting,
): readonly Issue[] {
  const kinds = columns.find(({ role, needsConfirmation }) => role === 'evidence' && !needsConfirmation);
  if (!rubric.standard.evidence || !kinds) return [];
  const unread = new Set(told.flatMap(({ row, column }) => (column === kinds.index && row !== null ? [row] : [])));
  const at = rubric.dimensions[0]?.items[0]?.column ?? null;
  return responses.flatMap((response): readonly Issue[] => {
    const { row } = response;
    const { kind, given, score } = scoreEvidence(response, rubric);
    if (kind === null) return unread.has(row) ? [] : [issue('noEvidence', {}, null, row)];
    if (given === null || score !== null) return [];
    const args = { value: given, range: rangeText(kind), kind: kind.title[language] };
    return [issue('outsideEvidence', args, at, row)];
  });
}
