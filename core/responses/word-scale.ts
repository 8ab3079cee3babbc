import { type FoldedSet, fitLabels, foldSets, type LabelFit } from '../scales/match-labels.ts';
import type { LabelSet, LabelTopic, Scale } from '../scales/schema.ts';
import { simplify } from '../scales/simplify.ts';
import type { Standard } from '../standards/standard.ts';
import type { Profile } from './profile.ts';

/** The lists a column's words are held against: the standard's own, if it has words; the general ones; pairs of two languages. */
export type Lists = {
  readonly own: FoldedSet | null;
  /** True when the standard's points can read no other list. */
  readonly isOwnFirm: boolean;
  readonly general: readonly FoldedSet[];
  readonly joined: readonly FoldedSet[];
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

/** Folds all lists once for a sheet. */
export function listsFor({ scale, method }: Standard, languages: readonly (readonly LabelSet[])[]): Lists {
  const own: readonly LabelSet[] =
    scale.kind === 'labelled' ? [{ id: 'standard', topic: 'satisfaction', levels: scale.levels }] : [];
  const folded = languages.map(foldSets);
  return {
    own: foldSets(own)[0] ?? null,
    isOwnFirm: method === 'points',
    general: folded.flat(),
    joined: joinedSets(folded),
  };
}

const sameShape = (a: FoldedSet, b: FoldedSet) =>
  a.set.topic === b.set.topic && a.set.levels.length === b.set.levels.length;

const joinSets = (a: FoldedSet, b: FoldedSet): FoldedSet => ({
  set: { ...a.set, levels: a.set.levels.map((level, step) => [...level, ...(b.set.levels[step] ?? [])]) },
  known: new Map([...a.known, ...b.known]),
});

/** Lists of one topic and length in two languages as one, for a form that was sent out in both. */
function joinedSets(languages: readonly (readonly FoldedSet[])[]): readonly FoldedSet[] {
  return languages.flatMap((sets, place) =>
    languages
      .slice(place + 1)
      .flatMap((others) =>
        sets.flatMap((one) => others.filter((other) => sameShape(one, other)).map((other) => joinSets(one, other))),
      ),
  );
}

/** No list and no form has more different words. */
const mostWords = 40;

const isFull = ({ usedLevels, set }: LabelFit) => usedLevels === set.levels.length;

/**
 * True when the form did not offer the unused steps of a list: four answers a step when one lies between used steps
 * or both ends are unused; twenty when a single end is, because the worst step is often chosen by nobody.
 */
function lacksSteps({ set, level }: LabelFit, answers: number): boolean {
  const used = new Set(level.values());
  const steps = set.levels.length;
  const places = [...used].sort((a, b) => a - b);
  const hasGap = places.some((step, place) => place > 0 && step - (places[place - 1] ?? step) > 1);
  const isPlain = hasGap || (!used.has(1) && !used.has(steps));
  return answers >= (isPlain ? 4 : 20) * steps;
}

const usesAnEnd = ({ set, level }: LabelFit) =>
  [...level.values()].some((step) => step === 1 || step === set.levels.length);

/** The usual list, or a shorter one whose every step is used where a step of the usual one had chances enough to be. */
function choose(fits: readonly LabelFit[], answers: number): { fit: LabelFit; isSettled: boolean } | null {
  const [usual] = fits;
  if (usual === undefined) return null;
  const full = fits.find(isFull);
  if (full !== undefined && !isFull(usual) && lacksSteps(usual, answers)) return { fit: full, isSettled: true };
  const readsOtherwise = (other: LabelFit) =>
    other.set.levels.length === usual.set.levels.length &&
    [...usual.level].some(([word, step]) => other.level.get(word) !== step);
  const isUnsure = !isFull(usual) && (full !== undefined || fits.some(readsOtherwise));
  return { fit: usual, isSettled: !isUnsure };
}

/**
 * The levels with the words of this column: as the sheet spells them where a step was used, every spelling of the
 * list where nobody chose it.
 */
function levelsAsSpelled({ set, level }: LabelFit, { spelled }: Profile): Scale {
  const levels = set.levels.map((spellings, place) => {
    const used = [...level].filter(([, step]) => step === place + 1).map(([word]) => word);
    const kin = spellings.filter((one) => used.some((word) => simplify(word) === simplify(one)));
    return used.length === 0 ? spellings : [...new Set([...used.map((word) => spelled.get(word) ?? word), ...kin])];
  });
  return { kind: 'labelled', levels };
}

/**
 * The worded scale of a column. The standard's own words win, unless two of the column's words would fall on one of
 * its levels (`conflict`), or nobody chose either end and the answers are enough to show a shorter list. Levels nobody
 * chose count. Up to a quarter of the answers and three words may be unknown. `null` when the words are no scale.
 */
export function proposeWords(profile: Profile, { own, isOwnFirm, general, joined }: Lists): WordProposal | null {
  const { words } = profile;
  if (words.size > mostWords) return null;
  const answers = [...words.values()].reduce((all, one) => all + one, 0);
  const fitAll = (sets: readonly FoldedSet[], share: number) =>
    sets.flatMap((set) => {
      const found = fitLabels(words, set, share);
      return found !== null && words.size - found.level.size <= 3 ? [found] : [];
    });
  const clean = (fits: readonly LabelFit[]) => fits.filter(({ conflict }) => conflict === null);
  const whole = fitAll(general, 1);
  const [ownFit] = fitAll(own === null ? [] : [own], 1);
  const standardFirst = ownFit?.conflict === null ? [ownFit] : [];
  const isOwnOnly = standardFirst.some((one) => isOwnFirm || usesAnEnd(one));
  const wholeFits = isOwnOnly ? standardFirst : [...standardFirst, ...clean(whole)];
  const joinedFits = wholeFits.length > 0 ? [] : clean(fitAll(joined, 1));
  const partly =
    wholeFits.length + joinedFits.length > 0 ? [] : clean(fitAll(own === null ? general : [own, ...general], 0.75));
  const fits = [...wholeFits, ...joinedFits, ...partly];
  const chosen = choose(fits, answers);
  // Every list takes two of the words for one level: the usual one is offered, and asked.
  const found = chosen ?? choose([...(ownFit ? [ownFit] : []), ...whole], 0);
  if (found === null) return null;
  const { set, level } = found.fit;
  const isOwn = set === own?.set;
  const topics = new Set([...whole, ...joinedFits].map((one) => one.set.topic));
  return {
    scale: isOwn ? { kind: 'labelled', levels: set.levels } : levelsAsSpelled(found.fit, profile),
    topic: set.topic,
    isUneven: set.isUneven === true,
    isSettled: chosen !== null && (isOwn || found.isSettled) && topics.size <= 1,
    known: level.size,
    conflict: ownFit?.conflict ?? null,
  };
}
