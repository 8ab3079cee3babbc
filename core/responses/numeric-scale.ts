import type { Scale } from '../scales/schema.ts';
import { type Evidence, isHinted } from './evidence.ts';
import { scaleInHeader } from './header-scale.ts';

/** A numeric scale for a column of numbers. `confidence` 0..1; below .7 a person is asked. */
export type NumericProposal = {
  readonly scale: Scale;
  readonly naCodes: readonly number[];
  readonly confidence: number;
};

type Spread = {
  readonly answers: number;
  readonly min: number;
  readonly max: number;
  readonly zeros: number;
  readonly isWhole: boolean;
  readonly distinct: number;
  /** Share of the answers from 0 to 10, where every rating scale here lies. */
  readonly inside: number;
};

/** Scales that surveys use, smallest first. */
const usual = [
  { min: 1, max: 5 },
  { min: 1, max: 7 },
  { min: 1, max: 10 },
  { min: 0, max: 10 },
] as const;

/** Answers from which a step that nobody chose says little about the scale. */
const many = 30;

const count = (entries: readonly (readonly [number, number])[]) => entries.reduce((all, [, cells]) => all + cells, 0);

function spreadOf(numbers: ReadonlyMap<number, number>): Spread {
  const inside = [...numbers].filter(([value]) => value >= 0 && value <= 10);
  const values = inside.map(([value]) => value);
  const all = count([...numbers]);
  return {
    answers: count(inside),
    min: Math.min(...values),
    max: Math.max(...values),
    zeros: numbers.get(0) ?? 0,
    isWhole: values.every(Number.isInteger),
    distinct: values.length,
    inside: all === 0 ? 0 : count(inside) / all,
  };
}

const numeric = (min: number, max: number): Scale => ({ kind: 'numeric', min, max });

/** Few zeros below a scale that otherwise begins at 1 are the code for "not applicable". */
const zerosAreNoAnswers = ({ min, max, zeros, answers }: Spread) =>
  min === 0 && (max === 5 || max === 7) && zeros <= 0.2 * answers;

/** How sure the ends are when the header speaks of a rating and prints none: both ends seen, nearly all steps, or many answers. */
function sureness(spread: Spread, min: number, max: number, lowest: number): number {
  const { answers, distinct, isWhole } = spread;
  if (!isWhole || spread.max !== max) return 0.5;
  const steps = max - min + 1;
  const used = (lowest < min ? distinct - 1 : distinct) / steps;
  const hasBothEnds = lowest <= min;
  // Nobody chose 0 is likely even on 0–10, so a lowest answer of 1 does not settle where the scale begins.
  if (max === 10 && min === 1) return hasBothEnds && used >= 0.8 && answers >= many ? 0.75 : 0.5;
  if (used < 0.6) return 0.5;
  if (hasBothEnds) return 0.9;
  return used >= 0.8 ? 0.85 : answers >= many ? 0.8 : 0.5;
}

/** From the ends that the header prints. Without a printed bottom it is 0 when a 0 was given, else 1. */
function fromHeader(text: string, numbers: ReadonlyMap<number, number>): NumericProposal | null {
  const printed = scaleInHeader(text);
  if (printed === null) return null;
  const min = printed.min ?? (numbers.has(0) ? 0 : 1);
  const entries = [...numbers];
  const inside = entries.filter(([value]) => value >= min && value <= printed.max);
  return {
    scale: numeric(min, printed.max),
    naCodes: [],
    confidence: count(inside) >= 0.8 * count(entries) ? 0.95 : 0.5,
  };
}

/** A header that could be a question's code ("Q7", "X1", "item2b") or is itself a question. */
const mayBeAsked = (text: string) => /^[a-z]{1,6} ?\d{1,3}[a-z]?$|\?|？|^how\b|如何|怎么样/.test(text);

/**
 * The scale of a column of numbers: the ends that its header prints; else the smallest usual scale that holds the
 * answers, sure only when the header speaks of a rating. The ends never come from the answers alone: then a person
 * is asked. `null` when the column does not look like a rating at all.
 */
export function proposeNumeric(evidence: Evidence): NumericProposal | null {
  const { text, group, run, meanings } = evidence;
  const numbers = new Map([...group.codes, ...group.numbers]);
  const own = spreadOf(numbers);
  const printed = fromHeader(text, numbers);
  if (printed !== null) return printed;
  if (own.answers === 0 || own.inside < 0.8) return null;
  const isSaid = isHinted(evidence);
  const hinted = isSaid || run?.isHinted === true;
  const spread = run === null ? own : { ...spreadOf(run.numbers), answers: own.answers };
  const skipsZero = zerosAreNoAnswers(spread);
  const lowest = skipsZero ? 1 : spread.min;
  const ends = usual.find(({ min, max }) => lowest >= min && spread.max <= max);
  if (ends === undefined) return null;
  const naCodes = skipsZero ? [0] : [];
  if (!spread.isWhole) {
    // Marks with decimals run from 0; several of them side by side that reach the top are no averages.
    const isMarks = hinted && (run?.columns ?? 1) >= 3 && spread.max === 10;
    return hinted
      ? { scale: numeric(spread.max > 5 ? 0 : 1, ends.max), naCodes, confidence: isMarks ? 0.75 : 0.5 }
      : null;
  }
  const sure = sureness(spread, ends.min, ends.max, spread.min);
  if (hinted) return { scale: numeric(ends.min, ends.max), naCodes, confidence: isSaid ? sure : Math.min(sure, 0.8) };
  const isShaped = spread.max === ends.max && spread.distinct >= 0.6 * (ends.max - ends.min + 1);
  const isAsked = mayBeAsked(text) || (run?.columns ?? 1) >= 3 || meanings.has('aspect');
  return isShaped && isAsked ? { scale: numeric(ends.min, ends.max), naCodes, confidence: 0.5 } : null;
}
