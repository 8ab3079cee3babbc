import type { Column } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import type { Rubric } from '../scoring/schema.ts';
import { localized as words } from '../text/localized.ts';
import type { Language } from '../text/schema.ts';

/** Parts names in one cell. */
export const between: Readonly<Record<Language, string>> = { en: ', ', 'zh-CN': '、', 'zh-TW': '、' };

/**
 * The model behind the European customer satisfaction index and those constructs whose arrows end at each, by place.
 * Source: ECSI Technical Committee (1998); Tenenhaus et al. (2005), Computational Statistics & Data Analysis 48, 159–205.
 */
const usual = [
  [words('Image', '形象', '形象'), []],
  [words('Expectations', '期望', '期望'), [0]],
  [words('Quality', '感知质量', '知覺品質'), [1]],
  [words('Value', '感知价值', '知覺價值'), [1, 2]],
  [words('Satisfaction', '客户满意', '客戶滿意'), [0, 1, 2, 3]],
  [words('Complaints', '投诉', '投訴'), [4]],
  [words('Loyalty', '忠诚', '忠誠'), [0, 4, 5]],
] as const;

/** Constructs and arrows that a new tab begins with. */
export const usualConstructs = (language: Language): readonly { readonly name: string; readonly from: string }[] =>
  usual.map(([name, from]) => ({
    name: name[language],
    from: from.map((place) => usual[place][0][language]).join(between[language]),
  }));

/**
 * Whether a row of constructs stands as we wrote it, in any language.
 * @param place from 0
 */
export const isUsualConstruct = (place: number, name: string, from: string): boolean =>
  (Object.keys(between) as Language[]).some((language) => {
    const ours = usualConstructs(language)[place] ?? { name: '', from: '' };
    return ours.name === name.trim() && ours.from === from.trim();
  });

/** The name that a text is, letter for letter or but for digits and punctuation at its end: "Image 2" is "Image". */
function nameIn(text: string, names: readonly string[]): string | undefined {
  const whole = foldText(text);
  const said = [whole, whole.replace(/[\p{N}\p{P}\p{S}\s]+$/u, '')];
  return said.flatMap((one) => names.find((name) => foldText(name) === one) ?? [])[0];
}

/**
 * The construct whose name is a question's header, else the title of the dimension that it is mapped to; '' when
 * neither is one: a header that merely holds a name may ask about something else.
 */
export function proposeConstruct(column: Column, names: readonly string[], { dimensions }: Rubric): string {
  const about = dimensions.find(
    ({ id, items }) => id === column.dimension || items.some((item) => item.column === column.index),
  );
  return [column.header, ...Object.values(about?.title ?? {})].flatMap((text) => nameIn(text, names) ?? [])[0] ?? '';
}
