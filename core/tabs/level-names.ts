import type { Levels } from '../scales/schema.ts';
import type { Language } from '../text/schema.ts';

const chinese = /\p{Script=Han}/u;

/** The word of a step that reads best in a language: its lists name English first, then simplified, then traditional Chinese. */
function nameOf(spellings: readonly string[], language: Language): string {
  const [first = ''] = spellings;
  // A proposed scale names a step first as the sheet itself spells it.
  if (language === 'en' || chinese.test(first)) return first;
  const [simplified = first, traditional = simplified] = spellings.filter((word) => chinese.test(word));
  return language === 'zh-CN' ? simplified : traditional;
}

/** The words of a worded scale in a language, worst first. */
export const levelNames = (levels: Levels, language: Language): readonly string[] =>
  levels.map((spellings) => nameOf(spellings, language));
