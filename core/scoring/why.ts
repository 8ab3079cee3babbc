import { scaleEnds } from '../scales/ends.ts';
import { gradesOf } from '../standard-rules/grades-of.ts';
import type { Language } from '../text/schema.ts';
import { apportion } from './apportion.ts';
import { computedOf } from './override.ts';
import { roundHalfUp } from './round.ts';
import type { GradedResponse, Rubric } from './schema.ts';
import { weigh } from './weigh.ts';
import { whyEvidence } from './why-evidence.ts';
import { sayWhy } from './why-words.ts';

/**
 * A grade as one sum. With different weights the parts are points: `16+18+16+13+10+5+5 = 83 → B`. With equal
 * weights it is a mean of answers, `(4+5+3) ÷ 3 = 4.00 of 5 → 80 → satisfied`, or of positions when the scales
 * differ. `–` stands for what was not answered. Where evidence gives the grade: its kind, range and score. What was set by
 * hand comes before it: `Set by hand to 85: wrong customer; computed …`.
 */
export function whyLine(graded: GradedResponse, rubric: Rubric, language: Language): string {
  const { status, raw, score, override } = graded;
  if (override) {
    const title = gradesOf(rubric.standard).find(({ grade }) => grade === override.value)?.title[language];
    const value = title ?? String(score);
    const why = whyLine(computedOf(graded), rubric, language);
    return sayWhy(language, 'byHand', { value, reason: override.reason, why });
  }
  if (rubric.standard.evidence) return whyEvidence(graded, rubric, language);
  if (status === 'notAnswered') return sayWhy(language, 'notAnswered');
  const sum = isMean(rubric) ? meanOf(graded, rubric) : pointsOf(graded, rubric);
  if (raw === null || score === null) return `${sum.parts} → ${sayWhy(language, 'excluded')}`;

  const figure = sum.most === null ? sum.figure : sayWhy(language, 'outOf', { figure: sum.figure, most: sum.most });
  const steps = [figure, shownRaw(raw, score, rubric.standard.roundTo), String(score)];
  const chain = steps.filter((step, index) => step !== steps[index - 1]);
  const title = gradesOf(rubric.standard).find(({ grade }) => grade === graded.grade)?.title[language];
  const end = title ?? sayWhy(language, 'insufficient', { percent: shown(graded.answeredWeight) });
  return `${sum.parts} = ${[...chain, end].join(' → ')}`;
}

/** Left side, right side, and what the right side is out of; `null`: out of 100. */
type Sum = { readonly parts: string; readonly figure: string; readonly most: string | null };

function pointsOf({ dimensions: scores }: GradedResponse, rubric: Rubric): Sum {
  const { base } = weigh(scores, rubric);
  const points = rubric.dimensions.map(({ weight }, index) => ((scores[index] ?? 0) * weight) / 100);
  const earned = roundHalfUp(
    points.reduce((sum, one) => sum + one, 0),
    0.01,
  );
  const parts = apportion(points, earned, 0.01).map((part, index) => (scores[index] === null ? '–' : shown(part)));
  const most = base === null ? null : shown(base);
  return { parts: parts.join('+'), figure: shown(earned), most: most === '100' ? null : most };
}

function meanOf({ dimensions: scores, raw, score }: GradedResponse, rubric: Rubric): Sum {
  const { missing, roundTo } = rubric.standard;
  const top = commonTop(rubric);
  const isAsked = rubric.dimensions.map(({ items }) => items.length > 0);
  const counted = scores.filter((one, index) => (missing.policy === 'zero' ? isAsked[index] : one !== null)).length;
  const each = scores.map((one) => (one === null ? '–' : shown((one * (top ?? 100)) / 100)));
  const parts = `(${each.join('+')}) ÷ ${counted}`;
  const mean = raw ?? 0;
  if (top === null) return { parts, figure: shownRaw(mean, score ?? 0, roundTo), most: null };
  return { parts, figure: roundHalfUp((mean * top) / 100, 0.01).toFixed(2), most: String(top) };
}

function isMean({ standard, dimensions }: Rubric): boolean {
  const first = dimensions[0]?.weight ?? 0;
  return standard.method !== 'points' && dimensions.every(({ weight }) => Math.abs(weight - first) < 1e-9);
}

/** The top that all items share, so that a mean can be shown in answers; `null` when they differ. */
function commonTop({ standard, dimensions }: Rubric): number | null {
  if (standard.method !== 'percentOfMaximum') return null;
  const tops = new Set(dimensions.flatMap(({ items }) => items.map(({ scale }) => scaleEnds(scale).max)));
  const [top] = tops;
  // A measured fact has no top.
  return tops.size === 1 && top !== undefined && Number.isFinite(top) ? top : null;
}

/** At most two decimals. */
function shown(value: number): string {
  return String(roundHalfUp(value, 0.01));
}

/** A total to two decimals. Where rounding would seem to cross a half, as 69.499 does, it is cut instead. */
function shownRaw(raw: number, score: number, step: Rubric['standard']['roundTo']): string {
  const rounded = roundHalfUp(raw, 0.01);
  return String(roundHalfUp(rounded, step) === score ? rounded : Math.floor(raw * 100) / 100);
}
