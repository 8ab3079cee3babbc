import type { Standard } from '../../core/standard-rules/standard.ts';
import { type Question, questionsOf } from '../../extension/entry/questions.ts';

/** What a hand does about one question: a level's number, a number typed, N/A, or nothing. */
export type Act =
  | { readonly kind: 'level' | 'number'; readonly value: number }
  | { readonly kind: 'notApplicable' | 'skip' };

/** What is filled in under a standard: acts in the order of the form; where evidence grades, its kind and perhaps a score. */
export type Filling = {
  readonly acts: readonly Act[];
  /** `place`: of the kind, from 1. `score` `null`: the kind's own. */
  readonly evidence: { readonly place: number; readonly score: number | null } | null;
};

type Draw = () => number;

const oneOf = <T>(list: readonly T[], draw: Draw): T | undefined => list[Math.floor(draw() * list.length)];
const between = (from: number, to: number, draw: Draw): number => Math.round((from + draw() * (to - from)) * 10) / 10;

function actFor({ kind, levels, range }: Question, draw: Draw): Act {
  const luck = draw();
  if (luck < 0.06) return { kind: 'skip' };
  if (kind === 'level') {
    const value = oneOf(levels, draw);
    return luck < 0.14 || value === undefined ? { kind: 'notApplicable' } : { kind: 'level', value };
  }
  const { from, to } = range ?? { from: 0, to: 100 };
  return { kind: 'number', value: between(from, to, draw) };
}

/** Answers as anybody might give them, gaps included. */
export function randomFilling(standard: Standard, draw: Draw): Filling {
  const acts = questionsOf(standard).map((question) => actFor(question, draw));
  const kinds = standard.evidence ?? [];
  const kind = oneOf(kinds, draw);
  if (!kind) return { acts, evidence: null };
  const score = draw() < 0.4 ? null : between(kind.from, kind.isBelow ? kind.to - 0.2 : kind.to, draw);
  return { acts, evidence: { place: kinds.indexOf(kind) + 1, score } };
}
