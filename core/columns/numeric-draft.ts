import type { ColumnType } from '../responses/schema.ts';
import { tenPoints } from '../responses/ten-points.ts';
import type { Meaning } from '../words/meaning.ts';
import { sum } from './counts.ts';
import { type Draft, plainDraft, sureFrom } from './draft.ts';
import { type Evidence, isHinted, isNoRating, isRepeated, means } from './evidence.ts';
import { areFew } from './few.ts';
import { scaleInHeader } from './header-scale.ts';
import { areWhole, areWithin, within } from './numbers.ts';
import { type NumericProposal, proposeNumeric } from './numeric-scale.ts';
import { numericShare } from './profile.ts';
import { asksYesNo } from './question-form.ts';
import { isOpenStatement } from './statements.ts';

/** Ratings of something else than satisfaction are never scored. */
const neverScored: readonly Meaning[] = ['importance', 'profile'];

/** Ratings whose meaning a person has to tell. */
const askedFirst: readonly Meaning[] = [
  'likelihood',
  'concern',
  'expectation',
  'belief',
  'marks',
  'negative',
  'bestIsOne',
  'eitherWay',
  'recommend',
];
const turned: readonly Meaning[] = ['concern', 'negative', 'bestIsOne'];

/** "Would you recommend": 0–10 by definition; 1–10 exists too and is asked, as is a header that does not say. */
function recommendDraft(evidence: Evidence): Draft | null {
  const { text, group } = evidence;
  const all = sum(group.numbers.values());
  const inside = within(group.numbers, 0, 10);
  const between = [...inside].map(([value, cells]) => (Number.isInteger(value) ? 0 : cells));
  if (sum(inside.values()) < 0.8 * all || !areFew(sum(between), all)) return null;
  const printed = scaleInHeader(text);
  const isNamed = means(evidence, 'netPromoter');
  const isTenPoint = printed === null ? isNamed || Math.max(...inside.keys()) > 5 : printed.max === 10;
  if (!isTenPoint) return null;
  const startsAtOne = printed?.min === 1;
  const isSure = !startsAtOne && (printed?.min === 0 || isNamed || inside.has(0));
  return {
    ...plainDraft('nps', isSure ? 0.9 : 0.6),
    use: 'recommend',
    scale: { ...tenPoints, min: startsAtOne ? 1 : 0 },
    naCodes: evidence.skipped,
  };
}

/** A column called "Score" that goes up to 10 is that of a recommendation in tools that ask nothing else. */
const isBareScore = ({ text, group: { numbers } }: Evidence): boolean =>
  text === 'score' && areWhole(numbers) && Math.max(...numbers.keys()) > 7 && areWithin(numbers, 0, 10);

function ratingDraft(evidence: Evidence, { scale, naCodes, confidence }: NumericProposal): Draft {
  const draft: Draft = { ...plainDraft('rating', confidence), scale, naCodes: [...evidence.skipped, ...naCodes] };
  if (means(evidence, ...neverScored)) return draft;
  const isAsked = means(evidence, ...askedFirst) || confidence < sureFrom || isOpenStatement(evidence);
  return { ...draft, use: isAsked ? 'ask' : 'score', direction: means(evidence, ...turned) ? 'negative' : 'positive' };
}

/** A counter of the rows: no gap and nothing twice; under a header that says nothing gaps are none. */
function isCounter({ text, meanings, profile: { numbers, distinct, filled } }: Evidence): boolean {
  if (distinct !== filled || filled < 10 || !areWhole(numbers)) return false;
  const values = [...numbers.keys()];
  const isWithoutGap = Math.max(...values) - Math.min(...values) + 1 === filled;
  return /^\W*$|\bsample\b/.test(text) || (isWithoutGap && !means({ meanings }, 'measure', 'usage'));
}

/** Types of numbers that are no rating; the first that holds. */
const numberTypes: readonly (readonly [ColumnType, number, (evidence: Evidence) => boolean])[] = [
  ['derived', 0.8, (one) => means(one, 'derived', 'netPromoter')],
  ['duration', 0.8, (one) => means(one, 'duration')],
  ['boolean', 0.7, ({ profile: { numbers } }) => numbers.size === 2 && numbers.has(0) && numbers.has(1)],
  // Few whole codes, each many times: groups written as numbers.
  [
    'category',
    0.7,
    (one) => {
      const { numbers, answered } = one.profile;
      const isOften = numbers.size <= 12 && answered >= 10 * numbers.size;
      return (
        (isOften || (means(one, 'demographic') && isRepeated(one))) &&
        areWhole(numbers) &&
        !means(one, 'measure', 'usage')
      );
    },
  ],
  ['id', 0.7, isCounter],
];

function numberDraft(evidence: Evidence): Draft {
  const [type, confidence] = numberTypes.find(([, , holds]) => holds(evidence)) ?? ['number', 0.7];
  return plainDraft(type, confidence);
}

/** Yes and no as codes, 0 and 1 or 1 and 2, under a question that asks for them; a header of a rating is left to be asked. */
function yesNoDraft(evidence: Evidence): Draft | null {
  const values = [...evidence.profile.numbers.keys()];
  const isBinary = values.length === 2 && values.includes(1) && values.every((value) => [0, 1, 2].includes(value));
  if (!isBinary || !asksYesNo(evidence.text) || isHinted(evidence) || scaleInHeader(evidence.text) !== null)
    return null;
  return plainDraft(values.includes(0) ? 'boolean' : 'category', 0.75);
}

/**
 * A column that holds numbers: a rating, the recommend question, or another number. `null` when fewer than four of
 * five answers are numbers, or when most stand beside a word and `withWords` is not set.
 */
export function numericDraft(evidence: Evidence, withWords: boolean): Draft | null {
  const { profile, group } = evidence;
  const isEmpty = profile.answered === 0;
  const other = () => (isEmpty || withWords ? null : numberDraft(evidence));
  if (!isEmpty && (numericShare(group, true) < 0.8 || (!withWords && numericShare(group, false) < 0.5))) return null;
  if (isEmpty && scaleInHeader(evidence.text) === null) return null;
  if (isNoRating(evidence)) return other();
  const choice = isEmpty || withWords ? null : yesNoDraft(evidence);
  if (choice !== null) return choice;
  const recommend = means(evidence, 'recommend') || isBareScore(evidence) ? recommendDraft(evidence) : null;
  if (recommend !== null) return isBareScore(evidence) ? { ...recommend, confidence: 0.6 } : recommend;
  const proposal = proposeNumeric(evidence);
  if (proposal === null) return other();
  // Codes beside words that no list knows may be ratings or merely numbered choices.
  return ratingDraft(evidence, withWords ? { ...proposal, confidence: Math.min(proposal.confidence, 0.5) } : proposal);
}
