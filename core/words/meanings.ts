import { isIn, type Script } from '../scales/scripts.ts';
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
import { anyWord } from './word-pattern.ts';

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

const eastAsian: readonly (HeaderWords | ConceptWords)[] = [
  ...[chineseMeanings, japaneseMeanings, koreanMeanings],
  ...[japaneseConcepts, koreanConcepts],
];

/** Words of a meaning in the languages of a script. */
function listsOf(meaning: Meaning, script: Script) {
  const isOf = (words: HeaderWords | ConceptWords) => eastAsian.includes(words) === (script === 'eastAsian');
  return [
    ...headerWords.filter(isOf).flatMap((words) => words[meaning] ?? []),
    ...(meaning === 'aspect' ? aspects.filter(isOf).flatMap(narrowWords) : []),
  ];
}

const built = new Map<string, RegExp>();

/** Built when first asked, and only for the scripts that a header is in: a pattern of all words takes its time. */
function patternOf(meaning: Meaning, script: Script): RegExp {
  const key = `${meaning} ${script}`;
  const pattern = built.get(key) ?? anyWord(listsOf(meaning, script));
  built.set(key, pattern);
  return pattern;
}

/**
 * True when a header says this in any language. `text` comes from `headerText`. Latin words and signs such as "?" stand in
 * headers of every language, East Asian words only in headers of theirs.
 */
export const says = (text: string, meaning: Meaning): boolean =>
  patternOf(meaning, 'latin').test(text) || (isIn(text, 'eastAsian') && patternOf(meaning, 'eastAsian').test(text));
