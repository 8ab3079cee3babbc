import { answerKey } from './answer-key.ts';
import type { DegreeWords } from './degree-words.ts';
import { asianDegrees } from './degrees-asia.ts';
import { europeanDegrees } from './degrees-europe.ts';
import { simplify } from './simplify.ts';

/** One way to read a word: how much (a place along its language's degrees) of what. */
type Reading = { readonly rank: number; readonly stem: string; readonly isGraded: boolean };

type Pattern = { readonly start: string; readonly end: string; readonly rank: number; readonly isAlone: boolean };

/** A language with its patterns; `middles`: the ranks of a middle between opposites and of any other. */
type Language = {
  readonly words: DegreeWords;
  readonly patterns: readonly Pattern[];
  readonly negated: readonly Pattern[];
  readonly middles: { readonly between: number; readonly other: number };
  readonly contraries: ReadonlyMap<string, readonly string[]>;
};

/**
 * Words of a column as degrees of one thing. `thing`: what is graded; `language`: in which of the tables; `rank`: word → its
 * place, more is higher.
 */
export type DegreeFit = {
  readonly thing: string;
  readonly language: number;
  readonly rank: ReadonlyMap<string, number>;
  /** Words with a degree of their own: "not useful" and "useful" have none. */
  readonly graded: number;
  /** Words between the good and the bad ones, which do not name the thing. */
  readonly middles: ReadonlySet<string>;
};

function patternsOf(lines: readonly string[], isBelow: boolean): readonly Pattern[] {
  return lines.flatMap((line, place) =>
    line.split('|').flatMap((text): readonly Pattern[] => {
      if (text === '±' || text === '=') return [];
      const [start = '', end] = text.split('…');
      const rank = isBelow ? place - lines.length : place;
      return [{ start, end: end ?? '', rank, isAlone: end === undefined }];
    }),
  );
}

const tables: readonly DegreeWords[] = [...europeanDegrees, ...asianDegrees];

let languages: readonly Language[] | null = null;

/** Built when first asked. */
function all(): readonly Language[] {
  languages ??= tables.map((words) => ({
    words,
    patterns: patternsOf(words.degrees, false),
    negated: patternsOf(words.negated ?? [], true),
    middles: { between: words.degrees.indexOf('±'), other: words.degrees.indexOf('=') },
    contraries: new Map(
      words.opposites.map((line) => {
        const [good = '', ...bad] = line.split('/');
        return [good, bad];
      }),
    ),
  }));
  return languages;
}

const longestStem = 40;

function matches(word: string, patterns: readonly Pattern[], bare: string): readonly Reading[] {
  return patterns.flatMap(({ start, end, rank, isAlone }) => {
    const isGraded = start !== bare && !(plainNegations.has(start) && end === '');
    if (isAlone) return word === start ? [{ rank, stem: '', isGraded }] : [];
    if (word === `${start}${end}`.replace(/ +/g, ' ').trim() && word !== '') return [{ rank, stem: '', isGraded }];
    if (!(word.startsWith(start) && word.endsWith(end)) || word.length <= start.length + end.length) return [];
    return [{ rank, stem: word.slice(start.length, word.length - end.length).trim(), isGraded }];
  });
}

/** "Not" and nothing more is yes or no, no degree. */
const plainNegations: ReadonlySet<string> = new Set([
  'not ',
  'pas ',
  'non ',
  'nicht ',
  'no ',
  'nao ',
  '不',
  '没有',
  '没',
]);

/** Every way to read a word in a language; those with the longest degree first. */
function readingsOf(word: string, { words, patterns, negated }: Language): readonly Reading[] {
  const ending = words.negation?.exec(word)?.[0];
  const found =
    ending === undefined
      ? matches(word, patterns, '').map((one) => ({ ...one, stem: one.stem.replace(words.asserted ?? /(?!)/, '') }))
      : matches(word.slice(0, -ending.length), negated, '').concat(
          negated.flatMap(({ start, rank, isAlone }) =>
            !isAlone && word === `${start}${ending}` ? [{ rank, stem: '', isGraded: start !== '' }] : [],
          ),
        );
  return found.filter(({ stem }) => stem.length <= longestStem).sort((a, b) => a.stem.length - b.stem.length);
}

const startsAlike = (a: string, b: string) => a.slice(0, 2) === b.slice(0, 2) && (a.length > 1 || a === b);

/** Places a word among the degrees of a thing; `null` when it is none of them. */
function placeOf(readings: readonly Reading[], thing: string, language: Language): Reading | null {
  const isSame = (stem: string) =>
    stem === thing ||
    (language.words.negation !== undefined && stem !== '' && thing !== '' && startsAlike(stem, thing));
  const own = readings.find(({ stem }) => isSame(stem));
  if (own !== undefined) return own;
  const { contraryStarts } = language.words;
  const contrary = [...(language.contraries.get(thing) ?? []), ...contraryStarts.map((start) => start + thing)];
  const turned = readings.find(
    ({ stem, rank }) => thing !== '' && contrary.includes(stem) && rank > language.middles.between,
  );
  return turned === undefined ? null : { ...turned, rank: -1 - turned.rank };
}

const isContrary = ({ rank }: Reading, { words }: Language) => rank < 0 && words.negation === undefined;

/** Words with their keys, and every way to read each in a language. */
type Read = { readonly keys: ReadonlyMap<string, string>; readonly readings: ReadonlyMap<string, readonly Reading[]> };

const readIn = (keys: ReadonlyMap<string, string>, language: Language): Read => ({
  keys,
  readings: new Map([...keys.values()].map((key) => [key, readingsOf(key, language)])),
});

function fitThing({ keys, readings }: Read, thing: string, language: Language): DegreeFit {
  const placed = [...keys].flatMap(([word, key]) => {
    const found = placeOf(readings.get(key) ?? [], thing, language);
    return found === null ? [] : [[word, found] as const];
  });
  const hasContrary = placed.some(([, one]) => isContrary(one, language));
  const middle = hasContrary ? language.middles.between : language.middles.other;
  const isPlaced = new Set(placed.map(([word]) => word));
  const middles = [...keys].flatMap(([word, key]) =>
    !isPlaced.has(word) && language.words.middle.test(key) ? [[word, middle] as const] : [],
  );
  const graded = placed.filter(([, { isGraded }]) => isGraded).length;
  return {
    thing,
    language: tables.indexOf(language.words),
    rank: new Map([...placed.map(([word, { rank }]) => [word, rank] as const), ...middles]),
    graded,
    middles: new Set(middles.map(([word]) => word)),
  };
}

const keysOf = (words: readonly string[]) => new Map(words.map((word) => [word, simplify(answerKey(word))]));

/** The words of a column as degrees of a thing that another column grades; words that are none are left out. */
export function fitDegreesOf(
  words: readonly string[],
  { thing, language }: Pick<DegreeFit, 'thing' | 'language'>,
): DegreeFit | null {
  const table = all()[language];
  return table === undefined ? null : fitThing(readIn(keysOf(words), table), thing, table);
}

const mostThings = 60;

/**
 * The words of a column as degrees of one thing in one language ("not useful", "slightly useful", "very useful"), the
 * reading that knows most of them. `null` when none has a word with a degree. `words` are folded.
 */
export function fitDegrees(words: readonly string[]): DegreeFit | null {
  const keys = keysOf(words);
  let best: DegreeFit | null = null;
  for (const language of all()) {
    if (![...keys.values()].some((key) => language.words.script.test(key))) continue;
    const read = readIn(keys, language);
    const things = new Set([...read.readings.values()].flatMap((readings) => readings.map(({ stem }) => stem)));
    for (const thing of [...things].slice(0, mostThings)) {
      if (language.words.frequency.test(thing)) continue;
      const fit = fitThing(read, thing, language);
      const isMore =
        best === null ||
        fit.rank.size > best.rank.size ||
        (fit.rank.size === best.rank.size && fit.graded > best.graded);
      if (fit.graded > 0 && isMore) best = fit;
    }
  }
  return best;
}
