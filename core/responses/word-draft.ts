import { scaleText } from '../scales/ends.ts';
import { wordLevels } from '../scales/match-labels.ts';
import type { Direction, LabelTopic, Scale } from '../scales/schema.ts';
import { type Draft, plainDraft } from './draft.ts';
import { type Evidence, isHinted } from './evidence.ts';
import type { Profile } from './profile.ts';
import { type Lists, proposeWords, type WordProposal } from './word-scale.ts';

type Policy = { readonly use: 'score' | 'ask' | 'no'; readonly direction?: Direction };

/** What the words of a column are about decides whether it may enter the score. */
const policies: Readonly<Record<LabelTopic, (evidence: Evidence, proposal: WordProposal) => Policy>> = {
  satisfaction: () => ({ use: 'score' }),
  // "Good" is also said of health, credit and weather: the header must speak of a rating or of what is rated.
  quality: (evidence) => ({ use: isHinted(evidence) || evidence.meanings.has('aspect') ? 'score' : 'ask' }),
  safety: () => ({ use: 'score' }),
  adequacy: () => ({ use: 'score' }),
  // One agrees with statements about the service and about oneself.
  agreement: (evidence) => ({ use: isHinted(evidence) ? 'score' : 'ask' }),
  likelihood: () => ({ use: 'ask' }),
  concern: () => ({ use: 'ask', direction: 'negative' }),
  importance: () => ({ use: 'no' }),
  frequency: () => ({ use: 'no' }),
};

/**
 * Codes that do not rise with their words ("1 - Very satisfied") only number the choices: the whole cells become
 * spellings of their level. `null` when words and codes agree.
 */
function withNumberedChoices(scale: Scale, { coded }: Profile): Scale | null {
  if (scale.kind === 'numeric') return null;
  const known = wordLevels(scale.levels);
  const choices = [...coded].flatMap(([word, cells]) =>
    [...cells].map(([cell, code]) => ({ cell, code, level: known.get(word) })),
  );
  if (choices.every(({ code, level }) => level === undefined || level === code)) return null;
  return {
    kind: 'labelled',
    levels: scale.levels.map((spellings, place) => [
      ...spellings,
      ...choices.filter(({ level }) => level === place + 1).map(({ cell }) => cell),
    ]),
  };
}

/** A column of level words; `null` when its words are no list that is known. */
export function wordDraft(evidence: Evidence, lists: Lists): Draft | null {
  const { group, header, meanings } = evidence;
  const proposal = group.words.size === 0 ? null : proposeWords(group, lists);
  if (proposal === null) return null;
  const { topic, isUneven, isSettled, conflict, known } = proposal;
  const numbered = withNumberedChoices(proposal.scale, group);
  const scale = numbered ?? proposal.scale;
  // Comments may happen to begin with a few level words.
  if (known < group.words.size && meanings.has('comment')) return null;
  const { use, direction = 'positive' } = policies[topic](evidence, proposal);
  const isSure = isSettled && conflict === null && numbered === null;
  const isOther = use === 'no' || meanings.has('importance') || meanings.has('profile');
  return {
    ...plainDraft('textLikert', isSure ? 0.9 : 0.6),
    use: isOther ? 'no' : isSure ? use : 'ask',
    scale,
    direction,
    issues: [
      ...(conflict === null
        ? []
        : [{ code: 'conflictingLevels', args: { header, first: conflict[0], second: conflict[1] } } as const]),
      ...(isUneven && !isOther ? [{ code: 'unevenLevels', args: { header, levels: scaleText(scale) } } as const] : []),
    ],
  };
}
