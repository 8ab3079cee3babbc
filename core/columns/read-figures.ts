import type { Cell, Table } from '../responses/schema.ts';
import { answerReader } from '../scales/answer.ts';
import { cellForm } from '../scales/cell-form.ts';
import { scaleEnds } from '../scales/ends.ts';
import type { Candidate } from './candidate.ts';
import { numericShare } from './profile.ts';

/** A column as its cells are compared with those of others. */
export type Figures = {
  readonly candidate: Candidate;
  /** The cell as a number, a word of its scale as its step; `null` when it is none. */
  readonly at: (row: number) => number | null;
  /** The ends of its scale; `null` when it has none. */
  readonly ends: { readonly min: number; readonly max: number } | null;
};

const numberOf = (cell: Cell): number | null => {
  if (typeof cell === 'number') return cell;
  const form = cellForm(cell);
  return form.kind === 'number' ? form.value : null;
};

/** True for a column whose answers are numbers, whether they rate or not. */
export function isFigured({ draft, evidence }: Candidate): boolean {
  return ['rating', 'nps', 'number', 'derived'].includes(draft.type) && numericShare(evidence.profile, false) >= 0.8;
}

/** The numbers of a column, read once for each different cell. */
export function figuresOf(candidate: Candidate, table: Table): Figures {
  const { draft, evidence } = candidate;
  const { scale } = draft;
  const steps = scale?.kind === 'labelled' ? answerReader(scale, 'positive', []) : null;
  const read = (cell: Cell): number | null => {
    if (steps === null) return numberOf(cell);
    const answer = steps(cell);
    return answer.kind === 'value' ? answer.value : null;
  };
  const seen = new Map<Cell, number | null>();
  const at = (row: number): number | null => {
    const cell = table[row]?.[evidence.index] ?? '';
    const known = seen.get(cell);
    if (known !== undefined) return known;
    const value = read(cell);
    seen.set(cell, value);
    return value;
  };
  return { candidate, at, ends: scale === null || scale.kind === 'measured' ? null : scaleEnds(scale) };
}
