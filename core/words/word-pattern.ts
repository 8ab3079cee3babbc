import { simplify } from '../scales/simplify.ts';
import { foldAccents } from './fold-accents.ts';

/** Umlauts are also written with an e. */
const umlauts: Readonly<Record<string, string>> = { ä: '(?:a|ae)', ö: '(?:o|oe)', ü: '(?:u|ue)' };

/** What may stand behind the last word of a whole header. */
const tail = '(?: ?[(\\[][^()\\[\\]]*[)\\]])?[?:*.。!]*$';

/** A pattern's source as headers are folded; its escapes stay. */
const folded = (source: string) => simplify(foldAccents(source));

/** Letters of kana, Han and Hangul: between such words a space may be left out. */
const unspaced = '[\\u1100-\\u11ff\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af]';

/** What is done to a list to make its words sources, to all of them at once: a call for each word takes its time. */
const steps: readonly (readonly [RegExp, string])[] = [
  // An umlaut that begins or ends a word stands in a group, an escaped bracket does not.
  [/(^|, )(?=[a-z0-9(])/g, '$1\\b'],
  [/([a-z0-9]|[^\\]\))(?=\$?(?:, |$))/g, '$1\\b'],
  [/(^|, )(\^?)\*/g, '$1$2'],
  [/\*(?=\$?(?:, |$))/g, ''],
  [new RegExp(`(?<!,) (?:(?=[^,]*${unspaced})|(?<=${unspaced}[^,]*))`, 'g'), ' ?'],
  [/(?<!,) (?!\?)/g, '[ -]'],
  [/\$(?=, |$)/g, tail.replace(/\$/g, '$$$$')],
];

/** The words of a list as sources, or the one of a pattern. */
const sourcesOf = (list: string | RegExp): readonly string[] =>
  typeof list === 'string'
    ? steps
        .reduce(
          (text, [from, to]) => text.replace(from, to),
          folded(list.replace(/[.?#()/+]/g, '\\$&').replace(/[äöü]/gu, (letter) => umlauts[letter] ?? letter)),
        )
        .split(', ')
    : [folded(list.source)];

// An empty pattern would be in every text.
const anyOf = (sources: readonly string[], flags = '') =>
  new RegExp(sources.length === 0 ? '(?!)' : sources.join('|'), flags);

type Lists = readonly (string | RegExp)[];

/** `wordPattern` that only tells whether there is a word: which one of those that begin at one place is not looked at. */
export const anyWord = (lists: Lists): RegExp => anyOf(lists.flatMap(sourcesOf));

/**
 * One pattern for lists of words, each list parted by ", ", looked for in a folded header (`headerText`). A word stands
 * alone, "satisf*" may go on, "*qualität" may begin earlier, "^name$" is the whole header; words of scripts without
 * spaces stand anywhere. Patterns among the lists are taken as they are, but folded. What was matched is what is written
 * in the list, without what follows; of words that begin at one place the longest.
 */
export function wordPattern(lists: Lists, flags = ''): RegExp {
  const words = lists.flatMap((list) => {
    const sources = sourcesOf(list);
    const written = typeof list === 'string' ? list.split(', ') : [''];
    return written.map(({ length }, place) => ({ length, source: sources[place] ?? '' }));
  });
  const longest = [...words].sort((a, b) => b.length - a.length);
  return anyOf(
    longest.map(({ source }) => source),
    flags,
  );
}
