import { type DegreeFit, fitDegrees, fitDegreesOf } from '../scales/degrees.ts';
import { foldAnswer } from '../scales/fold.ts';
import type { Levels } from '../scales/schema.ts';
import { says } from '../words/meanings.ts';
import { sum } from './counts.ts';
import { type Draft, plainDraft } from './draft.ts';
import { type Evidence, means } from './evidence.ts';
import { headerText } from './header-text.ts';
import type { Profile } from './profile.ts';

/** A list of degrees has no more words, with those that are none of them. */
const mostWords = 14;
const mostUnknown = 3;
const leastRead = 0.75;

/** Degrees of one thing in all columns of a sheet: place → its words as first written; `middle`: the place of the words that do not name it. */
type Family = {
  readonly thing: string;
  readonly language: number;
  readonly words: Map<number, string[]>;
  readonly middles: string[];
  middle: number;
};

/** How the words of each column grade a thing, and what all columns that grade it hold together. */
export type Degrees = {
  readonly fits: ReadonlyMap<number, DegreeFit>;
  readonly families: ReadonlyMap<string, Family>;
};

const nameOf = ({ language, thing }: DegreeFit) => `${language} ${thing}`;

/** "None" beside "some" is an answer, though elsewhere it means that there was none. */
function fitWords({ words, unanswered }: Profile): DegreeFit | null {
  const fit = fitDegrees([...words.keys()]);
  const wider = fit === null || unanswered.size === 0 ? null : fitDegrees([...words.keys(), ...unanswered]);
  return fit !== null && wider !== null && nameOf(fit) === nameOf(wider) ? wider : fit;
}

// Codes beside words are steps of their own.
const mayGrade = ({ group: { words, coded } }: Evidence) =>
  words.size > 0 && words.size <= mostWords && coded.length === 0;

function fitOf(group: Profile): DegreeFit | null {
  const { words } = group;
  const fit = fitWords(group);
  if (fit === null) return null;
  const unknown = [...words].filter(([word]) => !fit.rank.has(word));
  const isRead = sum(unknown.map(([, answers]) => answers)) <= (1 - leastRead) * sum(words.values());
  // Degrees of nothing ("slightly", "a lot") are ordinary words beside any other.
  const most = fit.thing === '' ? 0 : mostUnknown;
  return isRead && unknown.length <= most ? fit : null;
}

/** Columns in which nobody chose a word with a degree, beside others that grade the same thing. */
function fitBeside({ group: { words } }: Evidence, families: Degrees['families']): DegreeFit | null {
  const known = [...families.values()].filter(({ thing }) => thing !== '');
  const fits = known.flatMap((family) => fitDegreesOf([...words.keys()], family) ?? []);
  return fits.find(({ rank, middles }) => rank.size === words.size && middles.size < rank.size) ?? null;
}

function addTo(families: Map<string, Family>, fit: DegreeFit, { spelled }: Profile): void {
  const { thing, language, rank, middles } = fit;
  const empty = { thing, language, words: new Map<number, string[]>(), middles: [], middle: Number.POSITIVE_INFINITY };
  const family = families.get(nameOf(fit)) ?? empty;
  families.set(nameOf(fit), family);
  for (const [word, place] of rank) {
    const isMiddle = middles.has(word);
    const same = isMiddle ? family.middles : (family.words.get(place) ?? []);
    // A middle between two opposites in one column is so in all.
    if (isMiddle) family.middle = Math.min(family.middle, place);
    else family.words.set(place, same);
    if (!same.some((one) => foldAnswer(one) === word)) same.push(spelled.get(word) ?? word);
  }
}

/** Reads every column of words of a sheet as degrees. */
export function degreesIn(columns: readonly Evidence[]): Degrees {
  const fits = new Map<number, DegreeFit>();
  const families = new Map<string, Family>();
  const worded = columns.filter(mayGrade);
  // The rows of a grid share their words.
  const alone = new Map([...new Set(worded.map(({ group }) => group))].map((group) => [group, fitOf(group)]));
  for (const find of [({ group }: Evidence) => alone.get(group) ?? null, fitBeside])
    for (const evidence of worded) {
      const fit = fits.has(evidence.index) ? null : find(evidence, families);
      if (fit === null) continue;
      fits.set(evidence.index, fit);
      addTo(families, fit, evidence.group);
    }
  return { fits, families };
}

/** The levels of a family, from least to most; `null` when only one names the thing. */
function levelsOf({ words, middles, middle }: Family): Levels | null {
  if (words.size < 2) return null;
  const places = [...words, ...(middles.length > 0 ? [[middle, middles] as const] : [])];
  return places.sort(([a], [b]) => a - b).map(([, same]) => same);
}

/**
 * A column whose words no list knows but which grade one thing, "not useful", "useful", "very useful": its levels are those
 * that the sheet holds, so their ends are not known and a person is always asked. `null` when the words are no degrees.
 */
export function degreeDraft(evidence: Evidence, { fits, families }: Degrees): Draft | null {
  const fit = fits.get(evidence.index);
  const family = fit && families.get(nameOf(fit));
  const levels = family ? levelsOf(family) : null;
  if (fit === undefined || levels === null) return null;
  if (fit.rank.size < evidence.group.words.size && means(evidence, 'comment')) return null;
  const thing = headerText(fit.thing);
  const isOther = says(thing, 'importance') || means(evidence, 'importance', 'profile', 'usage');
  const isTurned = says(thing, 'negative') || says(thing, 'concern') || means(evidence, 'negative', 'reversed');
  return {
    ...plainDraft('textLikert', 0.6),
    use: isOther ? 'no' : 'ask',
    scale: { kind: 'labelled', levels },
    direction: isTurned && !isOther ? 'negative' : 'positive',
  };
}
