import { joinedFor } from '../scales/joined-labels.ts';
import {
  countedWords,
  type FoldedSet,
  fitLabels,
  foldSets,
  type LabelFit,
  type SameAnswer,
  withUnusedSteps,
} from '../scales/match-labels.ts';
import type { LabelSet, LabelTopic, Scale } from '../scales/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { sum } from './counts.ts';
import type { Profile } from './profile.ts';
import { levelsAsSpelled } from './spelled-levels.ts';

/** The lists a column's words are held against: the standard's own, if it has words; the general ones of all languages. */
export type Lists = {
  readonly own: FoldedSet | null;
  /** True when the standard's points can read no other list. */
  readonly isOwnFirm: boolean;
  /** True when a question of the sheet was answered with the standard's own words and an end of them. */
  readonly isOwnSeen: boolean;
  readonly general: readonly FoldedSet[];
  /** Every word and key of these lists. */
  readonly vocabulary: ReadonlySet<string>;
  /** What was proposed so far: the rows of a grid share their words. */
  readonly proposed: Map<Profile, WordProposal | null>;
};

/** A worded scale for a column. `isSettled`: no other list reads the same words differently. */
export type WordProposal = {
  readonly scale: Scale;
  readonly topic: LabelTopic;
  readonly isUneven: boolean;
  readonly isSettled: boolean;
  /** Distinct words of the column that the scale knows. */
  readonly known: number;
  /** Two words of the column that the standard takes for one level. */
  readonly conflict: readonly [first: string, second: string] | null;
};

/** Folds all lists once for a sheet. `questions`: the words of each of its columns. */
export function listsFor(
  { scale, method }: Pick<Standard, 'scale' | 'method'>,
  languages: readonly (readonly LabelSet[])[],
  questions: readonly Profile['words'][] = [],
): Lists {
  const own: readonly LabelSet[] =
    scale.kind === 'labelled' ? [{ id: 'standard', topic: 'satisfaction', levels: scale.levels }] : [];
  const [ownSet = null] = foldSets(own);
  const general = languages.flatMap(foldSets);
  return {
    own: ownSet,
    isOwnFirm: method === 'points',
    isOwnSeen: ownSet !== null && questions.some((words) => isAnsweredBy(ownSet, words)),
    general,
    vocabulary: new Set([...(ownSet === null ? [] : [ownSet]), ...general].flatMap(({ known }) => [...known.keys()])),
    proposed: new Map(),
  };
}

/** No list and no form has more different words. */
const mostWords = 40;

/** Distinct words that a list need not know, and the share of the answers that it must. */
const mostUnknown = 3;
const leastRead = 0.75;

const isFull = ({ usedLevels, set }: LabelFit) => usedLevels === set.levels.length;

const usesAnEnd = ({ set, level }: LabelFit) =>
  [...level.values()].some((step) => step === 1 || step === set.levels.length);

/** All words of a question are those of a list, an end among them. */
function isAnsweredBy(set: FoldedSet, words: Profile['words']): boolean {
  const fit = words.size > mostWords ? null : fitLabels(countedWords(words), set, 1);
  return fit !== null && fit.conflict === null && usesAnEnd(fit);
}

/**
 * True when the form did not offer the unused steps of a list: four answers a step when one lies between used steps
 * or both ends are unused; twenty when a single end is, because the worst step is often chosen by nobody, or when
 * another question of the form offered the ends (`isSeen`).
 */
function lacksSteps(fit: LabelFit, answers: number, isSeen: boolean): boolean {
  const steps = fit.set.levels.length;
  const used = [...fit.level.values()];
  const hasGap = Math.max(...used) - Math.min(...used) >= fit.usedLevels;
  const isShort = hasGap || !(usesAnEnd(fit) || isSeen);
  return answers >= (isShort ? 4 : 20) * steps;
}

/** The usual list, or a shorter one whose every step is used where a step of the usual one had chances enough to be. */
function choose(
  fits: readonly LabelFit[],
  answers: number,
  isSeen: (fit: LabelFit) => boolean,
): { fit: LabelFit; isSettled: boolean } | null {
  const [usual] = fits;
  if (usual === undefined) return null;
  const full = fits.find(isFull);
  if (full !== undefined && !isFull(usual) && lacksSteps(usual, answers, isSeen(usual)))
    return { fit: full, isSettled: true };
  const readsOtherwise = (other: LabelFit) =>
    other.set.levels.length === usual.set.levels.length &&
    [...usual.level].some(([word, step]) => other.level.get(word) !== step);
  // What a language calls its usual list first counts; in another one the same words may belong to a longer list.
  const isElsewhereLonger = (other: LabelFit) =>
    other.language !== usual.language &&
    other === fits.find(({ language }) => language === other.language) &&
    other.set.levels.length !== usual.set.levels.length;
  const isUnsure =
    !isFull(usual) && (full !== undefined || fits.some((other) => readsOtherwise(other) || isElsewhereLonger(other)));
  return { fit: usual, isSettled: !isUnsure };
}

/** The lists that know most of the column's words. */
function widest(fits: readonly LabelFit[]): readonly LabelFit[] {
  const most = Math.max(...fits.map(({ level }) => level.size));
  return fits.filter(({ level }) => level.size === most);
}

/**
 * The worded scale of a column. The standard's own words win, unless two of the column's words would fall on one of
 * its levels (`conflict`), or nobody chose either end and the answers are enough to show a shorter list. Levels nobody
 * chose count. Up to a quarter of the answers and three words may be unknown. `null` when the words are no scale.
 */
export function proposeWords(profile: Profile, lists: Lists): WordProposal | null {
  const known = lists.proposed.get(profile);
  const proposal = known === undefined ? workOut(profile, lists) : known;
  lists.proposed.set(profile, proposal);
  return proposal;
}

function workOut(profile: Profile, { own, isOwnFirm, isOwnSeen, general, vocabulary }: Lists): WordProposal | null {
  const { words, unanswered } = profile;
  if (words.size > mostWords) return null;
  const answers = sum(words.values());
  const counted = countedWords(words);
  const isKnown = (one: string) => vocabulary.has(one);
  const read = counted.filter(
    ({ word, key, halves }) => isKnown(word) || isKnown(key) || (halves.length > 0 && halves.every(isKnown)),
  );
  if (words.size - read.length > mostUnknown || sum(read.map((one) => one.answers)) < leastRead * answers) return null;
  // Words that every usual list keeps apart are one level because the standard says so.
  const areOneLevel: SameAnswer = (a, b) =>
    isOwnFirm || !general.some(({ known }) => known.has(a) && known.get(a) === known.get(b));
  const fitAll = (sets: readonly FoldedSet[]) =>
    sets.flatMap((set) => {
      const found = fitLabels(counted, set, leastRead, set === own ? areOneLevel : undefined);
      return found !== null && words.size - found.level.size <= mostUnknown ? [withUnusedSteps(found, unanswered)] : [];
    });
  const isClean = ({ conflict }: LabelFit) => conflict === null;
  const single = fitAll(own === null ? general : [own, ...general]);
  const isRead = single.some((one) => isClean(one) && one.level.size >= words.size);
  const fits = isRead ? single : [...single, ...fitAll(joinedFor(counted, general))];
  const usual = widest(fits);
  const ownFit = usual.find(({ set }) => set === own?.set);
  const isOwnOnly = ownFit?.conflict === null && (isOwnFirm || usesAnEnd(ownFit));
  const isSeen = ({ set }: LabelFit) => isOwnSeen && set === own?.set;
  const chosen = choose(isOwnOnly ? [ownFit] : widest(fits.filter(isClean)), answers, isSeen);
  // Every list takes two of the words for one level: the usual one is offered, and asked.
  const offered = usual.filter((one) => one === ownFit || one.level.size >= words.size);
  const found = chosen ?? choose(offered, 0, isSeen);
  if (found === null) return null;
  const { set, level } = found.fit;
  const isOwn = set === own?.set;
  const topics = new Set(usual.filter((one) => one !== ownFit).map((one) => one.set.topic));
  return {
    scale: levelsAsSpelled(found.fit, profile, isOwn),
    topic: set.topic,
    isUneven: set.isUneven === true,
    isSettled: chosen !== null && (isOwn || found.isSettled) && topics.size <= 1,
    known: level.size,
    conflict: ownFit?.conflict ?? null,
  };
}
