import type { Scale } from '../scales/schema.ts';
import { says } from '../words/meanings.ts';
import { sum } from './counts.ts';
import { type Evidence, isHinted, means } from './evidence.ts';
import { areFew } from './few.ts';
import { scaleInHeader } from './header-scale.ts';
import { areWhole, within } from './numbers.ts';
import { asksWhichOrHowMany, isStatement } from './question-form.ts';

/** A numeric scale for a column of numbers. `confidence` 0..1; below .7 a person is asked. */
export type NumericProposal = {
  readonly scale: Extract<Scale, { kind: 'numeric' }>;
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

function spreadOf(numbers: ReadonlyMap<number, number>): Spread {
  const inside = within(numbers, 0, 10);
  const answers = sum(inside.values());
  return {
    answers,
    min: Math.min(...inside.keys()),
    max: Math.max(...inside.keys()),
    zeros: numbers.get(0) ?? 0,
    isWhole: areWhole(inside),
    distinct: inside.size,
    inside: answers / Math.max(1, sum(numbers.values())),
  };
}

const numeric = (min: number, max: number): NumericProposal['scale'] => ({ kind: 'numeric', min, max });

/** Few zeros below a scale that otherwise begins at 1 are the code for "not applicable". */
const zerosAreNoAnswers = ({ min, max, zeros, answers }: Spread) =>
  min === 0 && (max === 5 || max === 7) && zeros <= 0.2 * answers;

/** How sure the ends are when the header speaks of a rating and prints none: both ends seen, nearly all steps, or many answers. */
function sureness(spread: Spread, min: number, max: number): number {
  const { answers, distinct, min: lowest } = spread;
  if (spread.max !== max) return 0.5;
  const steps = max - min + 1;
  const used = (lowest < min ? distinct - 1 : distinct) / steps;
  const hasBothEnds = lowest <= min;
  // Nobody chose 0 is likely even on 0–10, so a lowest answer of 1 does not settle where the scale begins.
  if (max === 10 && min === 1) return hasBothEnds && used >= 0.8 && answers >= many ? 0.75 : 0.5;
  if (used < 0.6) return 0.5;
  if (hasBothEnds) return 0.9;
  return used >= 0.8 ? 0.85 : answers >= many ? 0.8 : 0.5;
}

/** From the ends that the header prints. Without a printed bottom it is 0 when a 0 was given or of a hundred, else 1. */
function fromHeader(text: string, numbers: ReadonlyMap<number, number>): NumericProposal | null {
  const printed = scaleInHeader(text);
  if (printed === null) return null;
  const min = printed.min ?? (numbers.has(0) || printed.max === 100 ? 0 : 1);
  const inside = sum(within(numbers, min, printed.max).values());
  return {
    scale: numeric(min, printed.max),
    naCodes: [],
    confidence: inside >= 0.8 * sum(numbers.values()) ? 0.95 : 0.5,
  };
}

/** Marks out of a hundred, most of them beyond 10, under a header that asks for a satisfaction, a score or a rating. */
function areHundreds(evidence: Evidence, numbers: ReadonlyMap<number, number>): boolean {
  const all = sum(numbers.values());
  const beyond = sum(within(numbers, 10.5, 100).values());
  const outside = all - sum(within(numbers, 0, 100).values());
  const isMark = means(evidence, 'outcome') && !means(evidence, 'recommend', 'netPromoter');
  return isMark && numbers.size >= 3 && areFew(outside, all) && beyond >= 0.5 * all;
}

/**
 * The scale of a column of numbers: the ends that its header prints; else the smallest usual scale that holds the
 * answers, sure only when the header speaks of a rating. The ends never come from the answers alone: then a person
 * is asked. `null` when the column does not look like a rating at all.
 */
export function proposeNumeric(evidence: Evidence): NumericProposal | null {
  const { text, group, run } = evidence;
  const numbers = new Map([...group.codes, ...group.numbers]);
  const own = spreadOf(numbers);
  const printed = fromHeader(text, numbers);
  const isSaid = isHinted(evidence);
  if (printed !== null) {
    // "Progress (0-100)" is a measure as often as a mark.
    const isSure = isSaid || printed.scale.max !== 100;
    return isSure ? printed : { ...printed, confidence: 0.5 };
  }
  if (areHundreds(evidence, numbers)) return { scale: numeric(0, 100), naCodes: [], confidence: 0.5 };
  if (own.answers === 0 || own.inside < 0.8) return null;
  const hinted = isSaid || run?.isHinted === true;
  const spread = run === null ? own : { ...spreadOf(run.numbers), answers: own.answers };
  const skipsZero = zerosAreNoAnswers(spread);
  const lowest = skipsZero ? 1 : spread.min;
  const ends = usual.find(({ min, max }) => lowest >= min && spread.max <= max);
  if (ends === undefined) return null;
  const naCodes = skipsZero ? [0] : [];
  const width = run?.columns ?? 1;
  const { min, max } = ends;
  if (!spread.isWhole) {
    // Marks with decimals run from 0; several of them side by side that reach the top are no averages.
    const isMarks = width >= 3 && spread.max === 10;
    return hinted ? { scale: numeric(spread.max > 5 ? 0 : 1, max), naCodes, confidence: isMarks ? 0.75 : 0.5 } : null;
  }
  const scale = numeric(min, max);
  const sure = sureness(spread, min, max);
  if (hinted) return { scale, naCodes, confidence: isSaid ? sure : Math.min(sure, 0.8) };
  if (isStatement(text) && own.max >= 3 && own.distinct >= 2) return { scale, naCodes, confidence: 0.5 };
  const isShaped = spread.max === max && spread.distinct >= 0.6 * (max - min + 1);
  const isQuestion = says(text, 'question') && !asksWhichOrHowMany(text);
  const isAsked = isQuestion || width >= 3 || means(evidence, 'aspect');
  return isShaped && isAsked ? { scale, naCodes, confidence: 0.5 } : null;
}
