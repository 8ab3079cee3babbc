import { foldText } from '../scales/fold.ts';
import { simplify } from '../scales/simplify.ts';
import type { Language } from '../text/schema.ts';
import { type OptionPair, optionPairs, pairIn } from './option-pairs.ts';
import { type KnownOption, knownOptions } from './options.ts';
import type { SameOptions } from './same-options.ts';

/** A value as it is written, and how often. */
export type Spelling = { readonly text: string; readonly n: number };

/** Values of one column that are one option. */
export type OptionGroup = {
  /** Most frequent first; of equally frequent ones the same whichever came first. */
  readonly spellings: readonly Spelling[];
  /** Case, width and script aside there is one spelling only. */
  readonly isAlike: boolean;
  /** `null`: not one that surveys everywhere offer. */
  readonly known: KnownOption | null;
  /** What a person wrote of it in Setup; none when nobody did. */
  readonly said: readonly string[];
  /** Cells in two languages that hold its spellings together where nothing else does. */
  readonly pairs: readonly OptionPair[];
};

/** How the options of one column are joined. */
export type GroupSetting = {
  readonly same: SameOptions;
  /** Names of projects, teams and people are no options: only case, width and what a person says is the same join them. */
  readonly isNames: boolean;
};

const languages: readonly Language[] = ['en', 'zh-CN', 'zh-TW'];

/** An option as it is compared; names of people keep their own characters. */
const compared = (text: string, isNames: boolean): string => (isNames ? foldText(text) : simplify(foldText(text)));

/** Known options by every way to write them. */
const knownWords = (): ReadonlyMap<string, KnownOption> =>
  new Map(
    knownOptions.flatMap((one) =>
      [...languages.map((language) => one.title[language]), ...one.also].map(
        (word) => [compared(word, false), one] as const,
      ),
    ),
  );

/** Texts that belong together, pair by pair. */
function startUnions() {
  const parents = new Map<string, string>();
  const rootOf = (text: string): string => {
    const parent = parents.get(text) ?? text;
    return parent === text ? text : rootOf(parent);
  };
  const join = (texts: readonly string[]): void => {
    const [first, ...others] = texts.map(rootOf);
    for (const other of others) if (first !== undefined) parents.set(rootOf(other), rootOf(first));
  };
  return { rootOf, join };
}

/**
 * The values of one segment column, those together that are the same option: other case or width; the same known option
 * in another language; both languages in one cell (`Retail / 零售`); and what a person says means the same.
 * @param counts how often each value is there; blanks left out
 */
export function groupOptions(
  counts: ReadonlyMap<string, number>,
  { same, isNames }: GroupSetting,
): readonly OptionGroup[] {
  const known = isNames ? new Map<string, KnownOption>() : knownWords();
  const keyOf = (text: string): string => compared(text, isNames);
  const optionOf = (text: string): KnownOption | null => known.get(keyOf(text)) ?? null;
  // A known option has one name for all its words, which no folded text can be.
  const linkOf = (text: string): string => {
    const option = optionOf(text);
    return option ? `KNOWN ${option.title.en}` : keyOf(text);
  };
  const { rootOf, join } = startUnions();
  const pairs = isNames ? [] : optionPairs([...counts.keys()]);
  for (const list of same) join(list.map(linkOf));
  const paired = new Set(pairs.map(({ latin, chinese }) => `${keyOf(latin)}\n${keyOf(chinese)}`));
  const isPaired = ({ latin, chinese }: OptionPair) => paired.has(`${keyOf(latin)}\n${keyOf(chinese)}`);
  for (const text of counts.keys()) {
    const pair = isNames ? null : pairIn(text);
    if (pair && isPaired(pair)) join([linkOf(text), linkOf(pair.latin), linkOf(pair.chinese)]);
  }

  const groups = new Map<string, Spelling[]>();
  for (const [text, n] of counts) {
    const root = rootOf(linkOf(text));
    const group = groups.get(root);
    if (group) group.push({ text, n });
    else groups.set(root, [{ text, n }]);
  }
  const pairsByRoot = new Map<string, OptionPair[]>();
  for (const pair of pairs) {
    const option = optionOf(pair.latin);
    const root = rootOf(linkOf(pair.latin));
    if (!option || option !== optionOf(pair.chinese)) pairsByRoot.set(root, [...(pairsByRoot.get(root) ?? []), pair]);
  }
  return [...groups].map(([root, spellings]) => ({
    spellings: spellings.sort((a, b) => b.n - a.n || (a.text < b.text ? -1 : 1)),
    isAlike: new Set(spellings.map(({ text }) => keyOf(text))).size === 1,
    known: spellings.map(({ text }) => optionOf(text)).find((one) => one !== null) ?? null,
    said: same.find((list) => list.some((one) => rootOf(linkOf(one)) === root)) ?? [],
    pairs: pairsByRoot.get(root) ?? [],
  }));
}
