import { foldText } from '../scales/fold.ts';
import { overrideGrade } from '../scoring/override.ts';
import type { GradedResponse, Rubric } from '../scoring/schema.ts';
import { gradesOf } from '../standard-rules/grades-of.ts';
import type { Entry } from './schema.ts';

/** Why an override is not in force. 'percent': perhaps typed as a percentage; 'noVerdict': a score alone gives none. */
export type OverrideFault = 'leftOut' | 'noReason' | 'unknown' | 'percent' | 'noVerdict';

const decimal = /^(\d{1,3})(?:([.,])(\d{1,9}))?$/;

/** A score from 0 to 100 as people write it: full-width digits, a decimal comma; "1,000" can be read two ways and is none. */
function scoreIn(text: string): number | null {
  const [, whole, sign, fraction = '0'] = decimal.exec(foldText(text)) ?? [];
  if (whole === undefined || (sign === ',' && fraction.length === 3)) return null;
  const score = Number(`${whole}.${fraction}`);
  return score <= 100 ? score : null;
}

/** Whether a text is perhaps what a sheet makes of a percentage: it keeps "85%" as 0.85, and "100%" as 1. */
export function maybePercent(text: string): boolean {
  const score = scoreIn(text);
  return score !== null && score > 0 && score <= 1;
}

/** The verdict that a text names, by its title in any language or by its id; none where bands give the grade. */
function verdictIn(text: string, { standard }: Rubric): string | null {
  if (!standard.evidence) return null;
  const folded = foldText(text);
  const isNamed = (name: string) => foldText(name) === folded;
  return gradesOf(standard).find(({ grade, title }) => [grade, ...Object.values(title)].some(isNamed))?.grade ?? null;
}

/** What a text sets: a score 0–100, or where evidence gives the grade the id of a verdict; `null`: it is neither. */
export const readOverride = (text: string, rubric: Rubric): number | string | null =>
  maybePercent(text) ? null : (scoreIn(text) ?? verdictIn(text, rubric));

/** A response with what was entered beside it: overridden, or as it was with the reason why it is not. */
export type Overridden = { readonly graded: GradedResponse; readonly fault: OverrideFault | null };

/** Puts the override of an entry in force, if there is one and it can be. Pure. */
export function applyOverride(graded: GradedResponse, entry: Entry | undefined, rubric: Rubric): Overridden {
  const { override = '', reason = '', isLeftOut = false } = entry ?? {};
  const same = (fault: OverrideFault | null): Overridden => ({ graded, fault });
  if (override === '') return same(null);
  if (isLeftOut) return same('leftOut');
  const value = readOverride(override, rubric);
  if (value === null) return same(maybePercent(override) ? 'percent' : 'unknown');
  if (reason === '') return same('noReason');
  const overridden = overrideGrade(graded, { value, reason }, rubric);
  return overridden ? { graded: overridden, fault: null } : same('noVerdict');
}

/** All responses with the overrides that are in force, and by row why others are not. */
export function applyOverrides(
  graded: readonly GradedResponse[],
  entries: ReadonlyMap<number, Entry>,
  rubric: Rubric,
): { readonly graded: readonly GradedResponse[]; readonly faults: ReadonlyMap<number, OverrideFault> } {
  const faults = new Map<number, OverrideFault>();
  const hasOverride = [...entries.values()].some(({ override }) => override);
  if (!hasOverride) return { graded, faults };
  const all = graded.map((one) => {
    const { row } = one.response;
    const { graded: overridden, fault } = applyOverride(one, entries.get(row), rubric);
    if (fault) faults.set(row, fault);
    return overridden;
  });
  return { graded: all, faults };
}
