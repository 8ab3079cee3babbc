import type { Kind } from '../figure/schema.ts';
import { foldText } from '../scales/fold.ts';
import { isNotAnswered } from '../scales/not-answered.ts';
import type { FigureRangeKey } from '../text/figure-range.ts';
import { numberIn } from './read-cell.ts';

type TypedKind = {
  /** What to write, in words. */
  readonly words: FigureRangeKey;
  /** `undefined`: the text does not fit. */
  readonly read: (text: string) => unknown;
};

const yes: ReadonlySet<string> = new Set(['yes', 'y', 'true', '1', '是', '对', '對']);
const no: ReadonlySet<string> = new Set(['no', 'n', 'false', '0', '否', '不是']);

const cut = (text: string, by: RegExp): readonly string[] =>
  text
    .normalize('NFKC')
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const number = (text: string): number | undefined => numberIn(text) ?? undefined;

function flag(text: string): boolean | undefined {
  const folded = foldText(text);
  if (yes.has(folded)) return true;
  return no.has(folded) ? false : undefined;
}

const texts = (text: string): readonly string[] => cut(text, /[,、;]/);

function numbers(text: string): readonly (number | null)[] | undefined {
  const read = cut(text, /[,、\s]/).map((part) => numberIn(part) ?? (isNotAnswered(foldText(part)) ? null : undefined));
  return read.every((value) => value !== undefined) && read.length > 0 ? (read as (number | null)[]) : undefined;
}

/** `a = …; b = …`, each part read; `undefined` when one of them does not fit. */
function byName<T>(text: string, read: (text: string) => T | undefined): Readonly<Record<string, T>> | undefined {
  const entries = cut(text, /;/).map((part) => {
    const [, name = '', value = ''] = /^([^=:]+)[=:](.*)$/s.exec(part) ?? [];
    return [name.trim(), read(value)] as const;
  });
  const isFine = entries.length > 0 && entries.every(([name, value]) => name !== '' && value !== undefined);
  return isFine ? (Object.fromEntries(entries) as Record<string, T>) : undefined;
}

function rows(text: string): readonly (readonly (number | null)[])[] | undefined {
  const read = cut(text, /;/).map(numbers);
  return read.every((row) => row !== undefined) && read.length > 0 ? (read as (number | null)[][]) : undefined;
}

/** `a: x = 1, y = 2; b: z = 3`. */
const margins = (text: string) => byName(text, (part) => byName(part.replace(/,/g, ';'), number));

const named: TypedKind = { words: 'kind.named', read: (text) => byName(text, numbers) };
const kinds: Readonly<Partial<Record<string, TypedKind>>> = {
  number: { words: 'kind.number', read: number },
  positive: { words: 'kind.positive', read: number },
  share: { words: 'kind.share', read: number },
  level: { words: 'kind.share', read: number },
  count: { words: 'kind.count', read: number },
  flag: { words: 'kind.flag', read: flag },
  text: { words: 'kind.text', read: (text) => text.trim() },
  texts: { words: 'kind.texts', read: texts },
  numbers: { words: 'kind.numbers', read: numbers },
  matrix: { words: 'kind.rows', read: rows },
  amounts: { words: 'kind.amounts', read: (text) => byName(text, number) },
  answers: { words: 'kind.answers', read: (text) => byName(text, (part) => part.trim() || undefined) },
  groups: named,
  columns: named,
  margins: { words: 'kind.margins', read: margins },
  names: { words: 'kind.named', read: (text) => byName(text, texts) },
} satisfies Partial<Record<Kind, TypedKind>>;

/** How a person fills in a field of a kind; `null`: it cannot be written on a line. */
export const typedKind = (kind: Kind): TypedKind | null => kinds[kind] ?? null;
