import { foldText } from '../scales/fold.ts';
import type { Language } from '../text/schema.ts';
import { type GroupSetting, groupOptions, type OptionGroup } from './option-groups.ts';
import { isWrittenIn, type OptionPair, pairIn } from './option-pairs.ts';

/** A value of a segment column as it is written → the name that its group is shown by; only where they differ. */
export type OptionNames = ReadonlyMap<string, string>;

/** What became of one column: who is shown by which name, and the cells in two languages that joined other spellings. */
export type JoinedOptions = { readonly names: OptionNames; readonly pairs: readonly OptionPair[] };

/** What a group is called: by its name in the language where that is known, else by its most frequent spelling. */
function nameOf(group: OptionGroup, language: Language, isNames: boolean): string {
  const { spellings, isAlike, known, said } = group;
  const usual = spellings[0]?.text ?? '';
  if (isAlike) return usual;
  if (known) {
    const title = known.title[language];
    return spellings.find(({ text }) => foldText(text) === foldText(title))?.text ?? title;
  }
  const isOurs = (text: string) => isWrittenIn(text, language);
  // What follows names has to stay the same, however often each spelling is there.
  if (isNames) return said.find(isOurs) ?? said[0] ?? usual;
  const single = spellings.map(({ text }) => text).filter((text) => pairIn(text) === null);
  const parts = spellings.flatMap(({ text }) => Object.values(pairIn(text) ?? {}));
  return single.find(isOurs) ?? parts.find(isOurs) ?? usual;
}

/**
 * Joins the values of one segment column that are the same option. A value that nothing is joined to keeps its spelling,
 * whatever its language.
 * @param counts how often each value is there; blanks left out
 */
export function joinOptions(
  counts: ReadonlyMap<string, number>,
  { language, ...setting }: GroupSetting & { readonly language: Language },
): JoinedOptions {
  const names = new Map<string, string>();
  const groups = groupOptions(counts, setting).filter(({ spellings }) => spellings.length > 1);
  for (const group of groups) {
    const name = nameOf(group, language, setting.isNames);
    for (const { text } of group.spellings) if (text !== name) names.set(text, name);
  }
  return { names, pairs: groups.filter(({ isAlike }) => !isAlike).flatMap(({ pairs }) => pairs) };
}
