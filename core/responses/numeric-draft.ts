import { type Draft, plainDraft, sureFrom } from './draft.ts';
import { type Evidence, isNoRating, numericShare } from './evidence.ts';
import type { Meaning } from './header-meanings.ts';
import { scaleInHeader } from './header-scale.ts';
import { type NumericProposal, proposeNumeric } from './numeric-scale.ts';

/** Ratings of something else than satisfaction are never scored. */
const neverScored: readonly Meaning[] = ['importance', 'profile'];

/** Ratings whose meaning a person has to tell. */
const askedFirst: readonly Meaning[] = ['likelihood', 'concern', 'expectation', 'negative', 'bestIsOne'];
const turned: readonly Meaning[] = ['concern', 'negative', 'bestIsOne'];

const cells = (entries: readonly (readonly [number, number])[]) => entries.reduce((all, [, count]) => all + count, 0);
const whole = (numbers: ReadonlyMap<number, number>) => [...numbers.keys()].every(Number.isInteger);

/** "Would you recommend": 0–10 by definition; 1–10 exists too and is asked, as is a header that does not say. */
function recommendDraft({ text, meanings, group }: Evidence): Draft | null {
  const inside = [...group.numbers].filter(([value]) => value >= 0 && value <= 10);
  if (cells(inside) < 0.8 * cells([...group.numbers])) return null;
  const values = inside.map(([value]) => value);
  const top = Math.max(0, ...values);
  const printed = scaleInHeader(text);
  const isTenPoint = printed === null ? top > 5 || meanings.has('netPromoter') : printed.max === 10;
  if (!isTenPoint || !whole(group.numbers)) return null;
  const startsAtOne = printed?.min === 1;
  const isSure = !startsAtOne && (printed?.min === 0 || meanings.has('netPromoter') || values.includes(0));
  return {
    ...plainDraft('nps', isSure ? 0.9 : 0.6),
    use: 'recommend',
    scale: { kind: 'numeric', min: startsAtOne ? 1 : 0, max: 10 },
  };
}

function ratingDraft({ meanings }: Evidence, { scale, naCodes, confidence }: NumericProposal): Draft {
  const has = (some: readonly Meaning[]) => some.some((meaning) => meanings.has(meaning));
  const draft: Draft = { ...plainDraft('rating', confidence), scale, naCodes };
  if (has(neverScored)) return draft;
  const isAsked = has(askedFirst) || meanings.has('recommend') || confidence < sureFrom;
  return { ...draft, use: isAsked ? 'ask' : 'score', direction: has(turned) ? 'negative' : 'positive' };
}

/** Few whole codes, each many times: groups written as numbers. */
function isCodes({ meanings, profile }: Evidence): boolean {
  const { numbers, answered } = profile;
  return (
    !meanings.has('measure') &&
    !meanings.has('usage') &&
    whole(numbers) &&
    numbers.size <= 12 &&
    answered >= 10 * numbers.size
  );
}

function numberDraft(evidence: Evidence): Draft {
  const { meanings, profile } = evidence;
  const { numbers, distinct, filled } = profile;
  if (meanings.has('derived') || meanings.has('netPromoter')) return plainDraft('derived', 0.8);
  if (meanings.has('duration')) return plainDraft('duration', 0.8);
  if ([...numbers.keys()].every((value) => value === 0 || value === 1) && numbers.size === 2)
    return plainDraft('boolean', 0.7);
  if (isCodes(evidence)) return plainDraft('category', 0.7);
  const isCounter = distinct === filled && filled >= 10 && whole(numbers) && /^\W*$|\bsample\b/.test(evidence.text);
  return plainDraft(isCounter ? 'id' : 'number', 0.7);
}

/**
 * A column that holds numbers: a rating, the recommend question, or another number. `null` when fewer than four of
 * five answers are numbers, or when most stand beside a word and `withWords` is not set.
 */
export function numericDraft(evidence: Evidence, withWords: boolean): Draft | null {
  const { meanings, profile, group } = evidence;
  const isEmpty = profile.answered === 0;
  if (!isEmpty && (numericShare(group, true) < 0.8 || (!withWords && numericShare(group, false) < 0.5))) return null;
  if (isEmpty && scaleInHeader(evidence.text) === null) return null;
  if (isNoRating(evidence)) return isEmpty || withWords ? null : numberDraft(evidence);
  const recommend = meanings.has('recommend') ? recommendDraft(evidence) : null;
  if (recommend !== null) return recommend;
  const proposal = proposeNumeric(evidence);
  if (proposal === null) return isEmpty || withWords ? null : numberDraft(evidence);
  // Codes beside words that no list knows may be ratings or merely numbered choices.
  return ratingDraft(evidence, withWords ? { ...proposal, confidence: Math.min(proposal.confidence, 0.5) } : proposal);
}
