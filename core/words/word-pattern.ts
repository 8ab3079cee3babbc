import { simplify } from '../scales/simplify.ts';
import { foldAccents } from './fold-accents.ts';

/** Umlauts are also written with an e. */
const umlauts: Readonly<Record<string, string>> = { ä: '(?:a|ae)', ö: '(?:o|oe)', ü: '(?:u|ue)' };

/** What may stand behind the last word of a whole header. */
const tail = '(?: ?[(\\[][^()\\[\\]]*[)\\]])?[?:*.。!]*$';

const isLatin = (character: string) => /[a-z0-9]/.test(character);

/** A pattern's source as headers are folded; its escapes stay. */
const folded = (source: string) => simplify(foldAccents(source));

/** Words of a list, folded all at once, as sources; their marks stay. */
const sourcesOf = (list: string): readonly string[] =>
  folded(list.replace(/[.?#()/+]/g, '\\$&').replace(/[äöü]/gu, (letter) => umlauts[letter] ?? letter)).split(', ');

/** An umlaut that begins or ends a word stands in a group, an escaped bracket does not. */
const beginsLatin = (source: string) => isLatin(source.charAt(0)) || source.startsWith('(');
const endsLatin = (source: string) => isLatin(source.slice(-1)) || /[^\\]\)$/.test(source);

function wordSource(word: string): string {
  const [, start = '', before = '', text = '', behind = '', end = ''] = /^(\^?)(\*?)(.*?)(\*?)(\$?)$/u.exec(word) ?? [];
  const isOpenLeft = before !== '' || start !== '' || !beginsLatin(text);
  const isOpenRight = behind !== '' || !endsLatin(text);
  const spaced = text.replace(
    / /g,
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? ' ?' : '[ -]',
  );
  return `${start}${isOpenLeft ? '' : '\\b'}${spaced}${isOpenRight ? '' : '\\b'}${end === '' ? '' : tail}`;
}

/**
 * One pattern for lists of words, each list parted by ", ", looked for in a folded header (`headerText`). A word stands
 * alone, "satisf*" may go on, "*qualität" may begin earlier, "^name$" is the whole header; words of scripts without
 * spaces stand anywhere. Patterns among the lists are taken as they are, but folded. What was matched is what is written
 * in the list, without what follows; of words that begin at one place the longest.
 */
export function wordPattern(lists: readonly (string | RegExp)[], flags = ''): RegExp {
  const words = lists.flatMap((list) => {
    if (typeof list !== 'string') return [];
    const sources = sourcesOf(list);
    return list.split(', ').map(({ length }, place) => ({ length, source: sources[place] ?? '' }));
  });
  const patterns = lists.flatMap((list) => (typeof list === 'string' ? [] : [folded(list.source)]));
  const longest = [...words].sort((a, b) => b.length - a.length);
  const sources = [...longest.map(({ source }) => wordSource(source)), ...patterns];
  // An empty pattern would be in every text.
  return new RegExp(sources.length === 0 ? '(?!)' : sources.join('|'), flags);
}
