import type { Response } from '../responses/schema.ts';
import type { EvidenceKind } from '../standard-rules/evidence.ts';
import type { Rubric } from './schema.ts';

/** What a response's evidence comes to. `given`: the score that somebody picked; `score`: `null` when it lies outside. */
export type Evidenced = {
  readonly kind: EvidenceKind | null;
  readonly given: number | null;
  readonly score: number | null;
};

/** Whether a kind of evidence allows a score: both ends of its range count, unless it lies below the upper one. */
export function allowsScore({ from, to, isBelow }: EvidenceKind, score: number): boolean {
  return score >= from && (isBelow ? score < to : score <= to);
}

/** The kind of evidence of a response and its score: the one picked inside the kind's range, else the kind's initial one. */
export function scoreEvidence({ answers, beside }: Response, { standard, dimensions }: Rubric): Evidenced {
  const kind = standard.evidence?.[(beside?.evidence ?? 0) - 1] ?? null;
  const [item] = dimensions[0]?.items ?? [];
  const given = item ? (answers[item.answer] ?? null) : null;
  if (kind === null) return { kind, given, score: null };
  if (given === null) return { kind, given, score: kind.initial };
  return { kind, given, score: allowsScore(kind, given) ? given : null };
}
