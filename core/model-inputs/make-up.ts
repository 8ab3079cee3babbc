import { foldText } from '../scales/fold.ts';
import type { Rubric } from '../scoring/schema.ts';
import { checkHeaders, type Header, sayAll } from '../tabs/check-headers.ts';
import { checkNames, type NamedRow } from '../tabs/check-names.ts';
import type { AddFault } from '../tabs/schema.ts';
import { modelInputsWords as words } from '../text/model-inputs.ts';
import type { Language, Localized } from '../text/schema.ts';
import { type Found, type Rows, writtenDimensions } from './found.ts';
import { readKey, settingNames } from './keys.ts';

type Tab = { readonly rows: Rows; readonly found: Found; readonly rubric: Rubric; readonly language: Language };

/** Longer headers are compared by their beginning. */
const cut = (text: Localized): Localized => ({
  en: text.en.slice(0, 100),
  'zh-CN': text['zh-CN'].slice(0, 100),
  'zh-TW': text['zh-TW'].slice(0, 100),
});

const namesOf = (text: Localized | undefined): readonly string[] => Object.values(text ?? {}).map(foldText);

/** Rows of a kind whose cell at `place` names them. */
const named = (
  { found }: Tab,
  kind: string,
  place: number,
  names: (key: { readonly first: string; readonly second: string }) => readonly string[],
): readonly NamedRow[] =>
  [...found.values()].flatMap((row) => {
    const key = readKey(row.key);
    return key?.kind === kind ? [{ row, place, names: names(key) }] : [];
  });

/** Headers of people's tables, each at its table, and rows that took each other's place. */
export function checkComparisons(tab: Tab, addFault: AddFault): void {
  const { rows, found, rubric, language } = tab;
  const titles = new Map(rubric.dimensions.map(({ id, title }) => [id, title]));
  const written = writtenDimensions(found).flatMap((id, place): readonly Header[] => {
    const title = titles.get(id);
    return title ? [[place + 1, cut(title)]] : [];
  });
  const pairs = named(tab, 'pair', 0, ({ second }) => [foldText(second), ...namesOf(titles.get(second))]);
  if (pairs.length === 0 || written.length === 0) return;
  const headers: readonly Header[] = [[0, words.corner], ...written];
  // The table of a name has one header like these at most.
  const says = (cells: Rows[number]) =>
    headers.filter(([place, text]) => namesOf(text).includes(foldText(String(cells[place + 1] ?? '').slice(0, 100))));
  const own = rows.flatMap((cells, at) =>
    /^weights:\d+$/.test(String(cells[0])) && says(cells).length > 1 ? [at] : [],
  );
  for (const at of own)
    checkHeaders([rows[at] ?? []], headers, language, (code, _, ...more) => addFault(code, at + 1, ...more));
  if (own.length === 0) checkHeaders(rows, headers, language, addFault);
  checkNames(pairs, addFault);
}

/** The same of constructs and questions. */
export function checkPath(tab: Tab, addFault: AddFault): void {
  const has = (kind: string) => named(tab, kind, 0, () => []).length > 0;
  if (has('construct'))
    checkHeaders(
      tab.rows,
      [
        [0, words.construct],
        [1, words.from],
      ],
      tab.language,
      addFault,
    );
  if (!has('question')) return;
  const headers: readonly Header[] = [
    [0, words.question],
    [1, words.about],
    [2, words.construct],
  ];
  checkHeaders(tab.rows, headers, tab.language, addFault);
  // Of equal headers the later ones carry their number in the key only.
  checkNames(
    named(tab, 'question', 0, ({ second }) => [second, second.replace(/#\d+$/, '')]),
    addFault,
  );
}

/** The same of the settings. */
export function checkSettings(tab: Tab, addFault: AddFault): void {
  const rows = named(tab, 'setting', 0, ({ first }) =>
    namesOf(settingNames.flatMap((name) => (name === first ? [words[name]] : []))[0]),
  );
  if (rows.length === 0) return;
  const headers: readonly Header[] = [
    [0, sayAll('setup.setting')],
    [1, sayAll('setup.value')],
  ];
  checkHeaders(tab.rows, headers, tab.language, addFault);
  checkNames(rows, addFault);
}
