import { foldText } from '../scales/fold.ts';
import { simplify } from '../scales/simplify.ts';
import type { Concept, ConceptWords } from './concept.ts';
import { germanConcepts } from './concepts-de.ts';
import { englishConcepts } from './concepts-en.ts';
import { spanishConcepts } from './concepts-es.ts';
import { frenchConcepts } from './concepts-fr.ts';
import { japaneseConcepts } from './concepts-ja.ts';
import { koreanConcepts } from './concepts-ko.ts';
import { portugueseConcepts } from './concepts-pt.ts';
import { chineseConcepts } from './concepts-zh.ts';
import { foldAccents } from './fold-accents.ts';
import { wordPattern } from './word-pattern.ts';

/** What is rated, in each language. */
const languages: readonly ConceptWords[] = [
  englishConcepts,
  chineseConcepts,
  japaneseConcepts,
  koreanConcepts,
  spanishConcepts,
  frenchConcepts,
  germanConcepts,
  portugueseConcepts,
];

const concepts = Object.keys(englishConcepts) as Concept[];

const wordsOf = (concept: Concept): readonly string[] => languages.flatMap((words) => words[concept]);

/** Where a header speaks of a concept: from `start` up to `end`, without the rest of a word that goes on. */
export type Mention = { readonly concept: Concept; readonly start: number; readonly end: number };

let patterns: ReadonlyMap<Concept, RegExp> | null = null;

/** Built when first asked: a script is read on every call of a host. */
function patternsOf(): ReadonlyMap<Concept, RegExp> {
  patterns ??= new Map(concepts.map((concept) => [concept, wordPattern(wordsOf(concept), 'g')]));
  return patterns;
}

const covers = (a: Mention, b: Mention) => a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start;

/**
 * The concepts that a header speaks of in any language, the longest words first. Words within longer ones say nothing of
 * their own: "service quality" is neither "service" nor "quality". `text` comes from `headerText`.
 */
export function conceptsIn(text: string): readonly Mention[] {
  const found = [...patternsOf()].flatMap(([concept, pattern]) =>
    [...text.matchAll(pattern)].map(
      ({ 0: word, index }): Mention => ({ concept, start: index, end: index + word.length }),
    ),
  );
  return found
    .filter((one) => !found.some((other) => covers(other, one)))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
}

let byWord: ReadonlyMap<string, readonly Concept[]> | null = null;

/** The words of a list, folded all at once. */
const foldedWords = (list: string) => simplify(foldAccents(foldText(list.replace(/\*/g, '')))).split(', ');

/** The concepts that have this very word, in any language. `word` comes from `headerText`. */
export function conceptsCalled(word: string): readonly Concept[] {
  if (byWord === null) {
    const found = new Map<string, Concept[]>();
    for (const concept of concepts)
      for (const one of wordsOf(concept).flatMap(foldedWords)) found.set(one, [...(found.get(one) ?? []), concept]);
    byWord = found;
  }
  return byWord.get(word) ?? [];
}

/** Concepts whose word says little where another one stands beside it: "the price of the product". */
export const broad: ReadonlySet<Concept> = new Set<Concept>(['quality', 'product', 'service']);

/** What a concept is a part of: it names the dimension of that where a standard has none of its own for it. */
export const wider: Readonly<Partial<Record<Concept, Concept>>> = {
  friendliness: 'attitude',
  serviceQuality: 'service',
  deliveryTime: 'delivery',
  valueForMoney: 'price',
  productQuality: 'quality',
};
