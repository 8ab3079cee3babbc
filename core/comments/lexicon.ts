import type { Concept, ConceptWords } from '../words/concept.ts';
import { englishConcepts } from '../words/concepts-en.ts';
import { chineseConcepts } from '../words/concepts-zh.ts';
import { type Aspect, aspects } from './aspect.ts';
import type { CommentWords } from './comment-words.ts';
import { englishComments } from './words-en.ts';
import { chineseComments } from './words-zh.ts';

/** What a word does in a comment. */
export type Sense =
  | { readonly kind: 'name'; readonly aspect: Aspect; readonly isBought: boolean }
  /** `about`: its own aspect; `null`: that of what is named beside it. */
  | { readonly kind: 'opinion'; readonly isGood: boolean; readonly about: Aspect | null; readonly isTrouble: boolean }
  | { readonly kind: 'not' | 'wish' | 'and' | 'but' | 'plain' };

export type Word = { readonly text: string; readonly sense: Sense };

/** Headers and comments call these alike. */
const conceptsOf: Readonly<Record<Aspect, readonly Concept[]>> = {
  quality: ['productQuality', 'quality', 'performance', 'functions', 'look', 'durability', 'reliability', 'food'],
  service: ['serviceQuality', 'service', 'attitude', 'expertise'],
  speed: ['responseSpeed', 'efficiency'],
  delivery: ['delivery', 'deliveryTime', 'deliveryQuantity', 'transport', 'packaging'],
  price: ['price', 'valueForMoney'],
  afterSales: ['afterSales', 'complaintHandling', 'problemSolving', 'technicalSupport', 'maintenance'],
  communication: ['communication'],
};

const name = (aspect: Aspect, isBought = false): Sense => ({ kind: 'name', aspect, isBought });
const opinion = (isGood: boolean, about: Aspect | 'any', isTrouble = false): Sense => ({
  ...{ kind: 'opinion', isGood, about: about === 'any' ? null : about, isTrouble },
});

/** Lists of words with what they do, in one language; of a word that stands twice the later sense counts. */
function listsOf(words: CommentWords, concepts: ConceptWords): readonly (readonly [string, Sense])[] {
  return [
    ...aspects.flatMap((aspect) =>
      conceptsOf[aspect].flatMap((concept) => concepts[concept].map((list) => [list, name(aspect)] as const)),
    ),
    ...concepts.product.map((list) => [list, name('quality', true)] as const),
    ...aspects.map((aspect) => [words.named[aspect], name(aspect)] as const),
    [words.bought, name('quality', true)],
    ...(['any', ...aspects] as const).flatMap((about) => [
      [words.good[about] ?? '', opinion(true, about)] as const,
      [words.bad[about] ?? '', opinion(false, about)] as const,
    ]),
    [words.trouble, opinion(false, 'any', true)],
    ...(['not', 'wish', 'and', 'but', 'plain'] as const).map((kind) => [words[kind], { kind }] as const),
  ];
}

const latinWord = /[a-z\u00df-\u024f]['a-z\u00df-\u024f]*/y;
/** Below it there are neither small Latin letters nor Chinese characters, only signs and digits: most need no pattern. */
const firstLetter = 'a'.charCodeAt(0);

/** What words that begin alike are kept under: the first Latin word, or one character; `null` for a sign. */
export function headOf(text: string, start: number): string | null {
  if (text.charCodeAt(start) < firstLetter) return null;
  latinWord.lastIndex = start;
  if (latinWord.test(text)) return text.slice(start, latinWord.lastIndex);
  const character = text.charAt(start);
  return /\p{Script=Han}/u.test(character) ? character : null;
}

let lexicon: ReadonlyMap<string, readonly Word[]> | null = null;

function build(): ReadonlyMap<string, readonly Word[]> {
  const senses = new Map<string, Sense>();
  const lists = [...listsOf(englishComments, englishConcepts), ...listsOf(chineseComments, chineseConcepts)];
  for (const [list, sense] of lists)
    for (const word of list.split(', ')) if (word !== '') senses.set(word.replace(/-/g, ' '), sense);
  const words = new Map<string, Word[]>();
  for (const [text, sense] of senses) {
    const head = headOf(text, 0);
    if (head !== null) words.set(head, [...(words.get(head) ?? []), { text, sense }]);
  }
  for (const same of words.values()) same.sort((a, b) => b.text.length - a.text.length);
  return words;
}

/** The words of comments that begin so, the longest first. Built when first asked: not every call reads comments. */
export function wordsFrom(head: string): readonly Word[] {
  lexicon ??= build();
  return lexicon.get(head) ?? [];
}
