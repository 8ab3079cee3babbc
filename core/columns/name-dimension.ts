import type { StandardItem } from '../standard-rules/item.ts';
import { itemsOf } from '../standard-rules/items-of.ts';
import type { Standard } from '../standard-rules/standard.ts';
import type { Concept } from '../words/concept.ts';
import { conceptsCalled } from '../words/concepts.ts';
import { headerText } from './header-text.ts';
import { type Meant, namedByConcept } from './name-by-concept.ts';

/** A word by which headers name a dimension, an item or a measured fact of a standard. */
export type Name = {
  readonly id: string;
  readonly dimension: string;
  readonly word: string;
  readonly kind: keyof typeof ranks;
};

/** A standard's own words, the longest first, and what of it the concepts mean that these words belong to. */
export type Names = {
  readonly own: readonly Name[];
  readonly concepts: ReadonlyMap<Concept, readonly Name[]>;
};

/** Of words that are equally long the item's is the nearer one. */
const ranks = { item: 0, fact: 0, whole: 1 } as const;

/**
 * What a header names. `dimension`: a dimension or an item that is asked for an opinion. `fact`: a measured fact, when its
 * word fits at least as well. `isShared`: items of several dimensions are called so and the header does not say which.
 */
export type Named = {
  readonly dimension: string | null;
  readonly fact: { readonly id: string; readonly word: string } | null;
  readonly isShared: boolean;
};

const nothing: Named = { dimension: null, fact: null, isShared: false };

/** Words that every question for an opinion may hold. */
const unspecific = /^(satisfaction|满意度?|)$/;

const wordsOf = ({ title, headers }: Pick<StandardItem, 'title' | 'headers'>): readonly string[] => [
  ...new Set([...headers, ...Object.values(title)].map(headerText)),
];

/** Whoever asks for "on-time delivery" is also understood in words for it that the standard does not list. */
function conceptsOf(own: readonly Name[]): Names['concepts'] {
  const found = new Map<Concept, Name[]>();
  for (const name of own) {
    // A measured fact is not what people think of it: a rating of the delivery time is no number of days.
    if (name.kind === 'fact') continue;
    for (const concept of conceptsCalled(name.word)) {
      const names = found.get(concept) ?? [];
      if (!names.some(({ id, kind }) => id === name.id && kind === name.kind)) names.push(name);
      found.set(concept, names);
    }
  }
  return found;
}

/** The header words and titles of a standard's dimensions and of their items, and the concepts that they belong to. */
export function dimensionNames({ dimensions }: Pick<Standard, 'dimensions'>): Names {
  const names = dimensions.flatMap((dimension): Name[] => {
    const items = itemsOf(dimension);
    const isItem = items.some(({ id }) => id === dimension.id);
    const nameAs = (one: Pick<StandardItem, 'id' | 'title' | 'headers'>, kind: Name['kind']) =>
      wordsOf(one).map((word) => ({ id: one.id, dimension: dimension.id, word, kind }));
    return [
      ...nameAs(dimension, isItem ? 'item' : 'whole'),
      ...items.flatMap((item) => nameAs(item, item.operational ? 'fact' : 'item')),
    ];
  });
  const own = names
    .filter(({ word }) => !unspecific.test(word))
    .sort((a, b) => b.word.length - a.word.length || ranks[a.kind] - ranks[b.kind]);
  return { own, concepts: conceptsOf(own) };
}

const isInsideWord = (pair: string) => /[a-z0-9]{2}/.test(pair);

/** "price" is in "prices", not in "surprise". Chinese words have no edges. */
function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const after = text.slice(at + word.length).replace(/^s(?![a-z])/, '');
    const edges = [text.charAt(at - 1) + word.charAt(0), word.slice(-1) + after.charAt(0)];
    if (!edges.some(isInsideWord)) return true;
  }
  return false;
}

/** The first of the longest names; where several dimensions have an item of that name, the one whose dimension is named as well. */
function nearest(
  held: readonly Name[],
  said: readonly Name[],
): { readonly name: Name; readonly isShared: boolean } | null {
  const [first] = held;
  if (first === undefined) return null;
  const same = held.filter(({ word, kind }) => word === first.word && kind === first.kind);
  const placed = same.filter(({ dimension }) => said.some(({ id }) => id === dimension));
  const among = placed.length > 0 ? placed : same;
  return { name: among[0] ?? first, isShared: new Set(among.map(({ id }) => id)).size > 1 };
}

/** "Service quality: accuracy": a dimension and exactly one of its items beside it ask about the item. */
function itemBeside(whole: Name, text: string, names: readonly Name[]): Name | null {
  const rest = text.replace(whole.word, ' ');
  const items = names.filter(
    ({ kind, dimension, word }) => kind === 'item' && dimension === whole.dimension && holds(rest, word),
  );
  return new Set(items.map(({ id }) => id)).size === 1 ? (items[0] ?? null) : null;
}

/** What the first of these texts names: by the standard's own longest word, else by a word for the same thing. */
export function namedDimension(texts: readonly string[], { own, concepts }: Names): Named {
  const inEach = texts.map((text) => ({
    text,
    held: own.filter(({ word }) => holds(text, word)),
    meant: namedByConcept(text, concepts),
  }));
  const first = inEach.find(({ held, meant }) => held.length > 0 || meant !== null);
  if (first === undefined) return nothing;
  const { text, held, meant } = first;
  const said = inEach.flatMap((one) => one.held);
  const opinion = nearest(
    held.filter(({ kind }) => kind !== 'fact'),
    said,
  );
  const fact = nearest(
    held.filter(({ kind }) => kind === 'fact'),
    said,
  );
  if (opinion === null && fact === null)
    return { dimension: meant?.name.id ?? null, fact: null, isShared: meant?.isShared ?? false };
  const isFact = fact !== null && fact.name.word.length >= (opinion?.name.word.length ?? 0);
  const beside = opinion?.name.kind === 'whole' ? itemBeside(opinion.name, text, own) : null;
  const named = beside ?? opinion?.name ?? null;
  return {
    dimension: named?.id ?? meant?.name.id ?? null,
    fact: isFact ? fact.name : null,
    isShared: isFact ? fact.isShared : (opinion?.isShared ?? false) || isOther(named, meant),
  };
}

/** A longer word for something else stands beside the standard's own: "Service de livraison". */
const isOther = (own: Name | null, meant: Meant | null): boolean =>
  own !== null &&
  meant !== null &&
  meant.length > own.word.length &&
  meant.name.id !== own.id &&
  meant.name.dimension !== own.dimension;
