import { scaleText } from '../scales/ends.ts';
import { levelOfWord, wordLevels } from '../scales/match-labels.ts';
import type { LabelTopic, Scale } from '../scales/schema.ts';
import { says } from '../words/meanings.ts';
import { sum } from './counts.ts';
import { type Draft, plainDraft } from './draft.ts';
import { type Evidence, isHinted, means } from './evidence.ts';
import { areFew } from './few.ts';
import type { Profile } from './profile.ts';
import { isAboutService } from './statements.ts';
import { type Lists, proposeWords } from './word-scale.ts';

type Use = 'score' | 'ask' | 'no';

const always = (use: Use) => () => use;

/** Whether the header speaks of what somebody did for the respondent. */
const isOfSomebody = (evidence: Evidence) =>
  isHinted(evidence) || means(evidence, 'aspect', 'negative') || says(evidence.text, 'deed');

/** What people intend and believe says little of what they got. */
const isOpinion = (evidence: Evidence) => means(evidence, 'likelihood', 'belief');

/** What the words of a column are about decides whether it may enter the score. */
const uses: Readonly<Record<LabelTopic, (evidence: Evidence) => Use>> = {
  satisfaction: always('score'),
  // "Good" is also said of health, credit and weather: the header must speak of a rating or of what is rated.
  quality: (evidence) => ((isHinted(evidence) || means(evidence, 'aspect')) && !isOpinion(evidence) ? 'score' : 'ask'),
  safety: always('score'),
  adequacy: always('score'),
  // One agrees with statements about the service and about oneself.
  agreement: (evidence) => (isAboutService(evidence) && !isOpinion(evidence) ? 'score' : 'ask'),
  likelihood: always('ask'),
  concern: always('ask'),
  importance: always('no'),
  // How often one buys is no opinion; how often somebody listened is one of their work.
  frequency: (evidence) => (says(evidence.text, 'habit') || !isOfSomebody(evidence) ? 'no' : 'ask'),
};

/** Whether more is worse: one agrees with a bad thing, worries, or the item is marked as keyed the other way round. */
function isTurned(topic: LabelTopic, evidence: Evidence): boolean {
  const isStatement = topic === 'agreement' || topic === 'likelihood' || topic === 'frequency';
  return topic === 'concern' || means(evidence, 'reversed') || (isStatement && means(evidence, 'negative'));
}

/**
 * Codes that do not rise with their words ("1 - Very satisfied") only number the choices: the whole cells become
 * spellings of their level. `null` when words and codes agree; a few cells that do not are faults of their own.
 */
function withNumberedChoices(scale: Scale, { coded, words }: Profile): Scale | null {
  if (scale.kind !== 'labelled') return null;
  const known = wordLevels(scale.levels);
  const contradicting = coded.filter(({ word, code }) => (levelOfWord(known, word) ?? code) !== code);
  if (areFew(sum(contradicting.map(({ cells }) => cells)), sum(words.values()))) return null;
  return {
    kind: 'labelled',
    levels: scale.levels.map((spellings, place) => [
      ...spellings,
      ...coded.filter(({ word }) => levelOfWord(known, word) === place + 1).map(({ cell }) => cell),
    ]),
  };
}

/** Whether more answers than a few are words that the scale does not have: levels of another list, perhaps. */
function leavesOut(scale: Scale, { words }: Profile): boolean {
  if (scale.kind !== 'labelled') return false;
  const known = wordLevels(scale.levels);
  const unread = [...words].map(([word, cells]) => (levelOfWord(known, word) === undefined ? cells : 0));
  return !areFew(sum(unread), sum(words.values()));
}

/** A column of level words; `null` when its words are no list that is known. */
export function wordDraft(evidence: Evidence, lists: Lists): Draft | null {
  const { group, header } = evidence;
  const proposal = group.words.size === 0 ? null : proposeWords(group, lists);
  if (proposal === null) return null;
  const { topic, isUneven, isSettled, conflict, known } = proposal;
  const numbered = withNumberedChoices(proposal.scale, group);
  const scale = numbered ?? proposal.scale;
  // Income and education are high and low too; a row of a grid may be called "Brand".
  if (means(evidence, 'demographic') && topic !== 'satisfaction' && topic !== 'agreement') return null;
  // Comments may happen to begin with a few level words.
  if (known < group.words.size && means(evidence, 'comment')) return null;
  const use = uses[topic](evidence);
  const turned = isTurned(topic, evidence);
  // Neither turned nor left as it is without a yes.
  const isSure = isSettled && conflict === null && numbered === null && !turned && !leavesOut(scale, group);
  const isOther = use === 'no' || means(evidence, 'importance', 'profile');
  return {
    ...plainDraft('textLikert', isSure ? 0.9 : 0.6),
    use: isOther ? 'no' : isSure ? use : 'ask',
    scale,
    direction: turned ? 'negative' : 'positive',
    issues: [
      ...(conflict === null
        ? []
        : [{ code: 'conflictingLevels', args: { header, first: conflict[0], second: conflict[1] } } as const]),
      ...(isUneven && !isOther ? [{ code: 'unevenLevels', args: { header, levels: scaleText(scale) } } as const] : []),
    ],
  };
}
