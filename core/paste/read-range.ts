import { foldText } from '../scales/fold.ts';
import { simplify } from '../scales/simplify.ts';

/** Whether the upper end belongs to the range; `unsaid`: 以下, which people read both ways. */
export type RangeEnd = 'with' | 'without' | 'unsaid';

/** Scores as a table of grades writes them. `isAbove`: without `from` itself. */
export type Range = {
  readonly from: number | null;
  readonly to: number | null;
  readonly isAbove: boolean;
  readonly end: RangeEnd;
};

const n = '(\\d{1,4}(?:\\.\\d{1,4})?)';
const least = '(?:>=|≥|≧|不低于|不小于|不少于|至少|达到|at least |from |min(?:imum)? )';
const above = '(?:>|高于|大于|超过|above |over |more than |higher than )';
const most = '(?:<=|≤|≦|不高于|不超过|不大于|至多|up to |at most |max(?:imum)? )';
const below = '(?:<|低于|小于|不足|少于|未满|不到|below |under |less than |lower than )';
const upwards = '(?: ?(?:及其?|或|\\(含\\)|含)?以上| ?\\+| ?起| (?:and|or) (?:above|over|more|higher|up)|及?更高)';
const downwards = '(?: ?以下| (?:and|or) (?:below|less|lower|under)|更低)';
const closed = '(?: ?(?:及其?|或|\\(含\\)|含)以下)';
const without = '(?: ?[(,]?(?:不含|不包括|excluding|exclusive)[^)]*\\)?)';

const whole = (pattern: string) => new RegExp(`^${pattern}$`, 'u');
type Bounds = readonly (string | undefined)[];
type Reading = readonly [pattern: RegExp, range: (bounds: Bounds) => Range];

const bound = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
const range = (from: string | undefined, to: string | undefined, end: RangeEnd = 'with', isAbove = false): Range => ({
  from: bound(from),
  to: bound(to),
  isAbove,
  end,
});
/** `100-80` is `80-100`: both ends belong to it. */
const rising = (read: Range): Range =>
  read.from !== null && read.to !== null && read.from > read.to && read.end === 'with'
    ? { ...read, from: read.to, to: read.from }
    : read;
const unlessMarked = (mark: string | undefined, end: RangeEnd): RangeEnd => (mark === undefined ? end : 'without');
const unlessUnder = (sign: string | undefined): RangeEnd => (sign === '<' ? 'without' : 'with');

/** The notations, each with what it says; the first that fits the whole text counts. */
const readings: readonly Reading[] = [
  [whole(`${n} ?- ?${n}(${without})?`), ([, from, to, mark]) => rising(range(from, to, unlessMarked(mark, 'with')))],
  [
    whole(`([[(]) ?${n} ?[,-] ?${n} ?([\\])])`),
    ([, open, from, to, close]) => range(from, to, close === ')' ? 'without' : 'with', open === '('),
  ],
  [
    whole(`${n} ?(<=|≤|≦|<) ?\\p{L}{0,6} ?(<=|≤|≦|<) ?${n}`),
    ([, from, left, right, to]) => range(from, to, unlessUnder(right), left === '<'),
  ],
  [
    whole(`${n}${upwards} ?[-,且]? ?${n}${downwards}(${without})?`),
    ([, from, to, mark]) => range(from, to, unlessMarked(mark, 'unsaid')),
  ],
  [whole(`${n}${downwards} ?[-,且]? ?${n}${upwards}`), ([, to, from]) => range(from, to, 'unsaid')],
  [whole(`${n}${upwards}(${without})?`), ([, from, mark]) => range(from, undefined, 'with', mark !== undefined)],
  [whole(`${n}${closed}`), ([, to]) => range(undefined, to)],
  [whole(`${n}${downwards}(${without})?`), ([, to, mark]) => range(undefined, to, unlessMarked(mark, 'unsaid'))],
  [whole(`${n} ?未满`), ([, to]) => range(undefined, to, 'without')],
  [whole(`${least} ?${n}`), ([, from]) => range(from, undefined)],
  [whole(`${above} ?${n}`), ([, from]) => range(from, undefined, 'with', true)],
  [whole(`${most} ?${n}`), ([, to]) => range(undefined, to)],
  [whole(`${below} ?${n}`), ([, to]) => range(undefined, to, 'without')],
];

/** `81~94分` as `81-94`. */
const simple = (text: string): string =>
  simplify(foldText(text))
    .replace(/(\d) ?(?:分|点|%|points?|pts?\.?)/g, '$1')
    .replace(/[–—−‐〜~]+|--+/g, '-')
    .replace(/(\d) ?(?:至|到|to) ?(?=\d)/g, '$1-');

/** What a text says of scores: `90–100`, `95分以上`, `≥90`, `<60`, `60分以下(不含60)`, `95+`, `80≤x<90`. `null`: nothing. */
export function rangeOf(text: string): Range | null {
  const written = text.length > 60 ? '' : simple(text);
  for (const [pattern, read] of readings) {
    const bounds = pattern.exec(written);
    if (bounds) return read(bounds);
  }
  return null;
}
