import type { Concept, ConceptWords } from './concept.ts';
import { broad } from './concepts.ts';
import { germanConcepts } from './concepts-de.ts';
import { spanishConcepts } from './concepts-es.ts';
import { frenchConcepts } from './concepts-fr.ts';
import { japaneseConcepts } from './concepts-ja.ts';
import { koreanConcepts } from './concepts-ko.ts';
import { portugueseConcepts } from './concepts-pt.ts';
import type { HeaderWords, Meaning } from './meaning.ts';
import { germanMeanings } from './meanings-de.ts';
import { englishMeanings } from './meanings-en.ts';
import { spanishMeanings } from './meanings-es.ts';
import { frenchMeanings } from './meanings-fr.ts';
import { japaneseMeanings } from './meanings-ja.ts';
import { koreanMeanings } from './meanings-ko.ts';
import { portugueseMeanings } from './meanings-pt.ts';
import { chineseMeanings } from './meanings-zh.ts';
import { wordPattern } from './word-pattern.ts';

/** Words of headers, a language each. */
const headerWords: readonly HeaderWords[] = [
  englishMeanings,
  chineseMeanings,
  japaneseMeanings,
  koreanMeanings,
  spanishMeanings,
  frenchMeanings,
  germanMeanings,
  portugueseMeanings,
];

/** What is rated, in languages whose words of aspects are those of the concepts. */
const aspects = [japaneseConcepts, koreanConcepts, spanishConcepts, frenchConcepts, germanConcepts, portugueseConcepts];

/** Words like "product" say too little: what is bought is not what is rated. */
const narrowWords = (words: ConceptWords) =>
  Object.entries(words).flatMap(([concept, lists]) => (broad.has(concept as Concept) ? [] : lists));

const listsOf = (meaning: Meaning) => [
  ...headerWords.flatMap((words) => words[meaning] ?? []),
  ...(meaning === 'aspect' ? aspects.flatMap(narrowWords) : []),
];

const built = new Map<Meaning, RegExp>();

/** True when a header says this in any language. `text` comes from `headerText`. The pattern is built when first asked. */
export function says(text: string, meaning: Meaning): boolean {
  let pattern = built.get(meaning);
  if (pattern === undefined) {
    pattern = wordPattern(listsOf(meaning));
    built.set(meaning, pattern);
  }
  return pattern.test(text);
}
