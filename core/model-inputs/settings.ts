import { operatorSymbols } from '../models/fuzzy-symbols.ts';
import { type ModelInputs, usualInputs } from '../models/inputs.ts';
import type { Block, Input } from '../panels/block.ts';
import type { Cell } from '../responses/schema.ts';
import type { FuzzyOperator } from '../stats/fuzzy.ts';
import type { InnerScheme } from '../stats/pls-model.ts';
import { codeOf, wordsOf } from '../tabs/choice-words.ts';
import { type Bounds, boundedIn } from '../tabs/read-cell.ts';
import type { TabFault } from '../tabs/schema.ts';
import { localized as words } from '../text/localized.ts';
import { sayModelInputs } from '../text/model-inputs.ts';
import { schemeWords } from '../text/models-path.ts';
import { say } from '../text/say.ts';
import type { Language, Localized } from '../text/schema.ts';
import { type SettingName, settingKey, settingNames } from './keys.ts';
import type { ModelInputsTab } from './tab-input.ts';

const operatorWords = Object.fromEntries(
  Object.entries(operatorSymbols).map(([code, sign]) => [code, words(sign, sign, sign)]),
) as Readonly<Record<FuzzyOperator, Localized>>;

const choiceWords = { scheme: schemeWords, operator: operatorWords } as const;
const bounds: Readonly<Record<'resamples' | 'seed', Bounds>> = {
  resamples: { from: 0, to: 2000, isWhole: true },
  seed: { from: 1, to: 999_999, isWhole: true },
};

type Settings = Pick<ModelInputs, SettingName>;
type Tell = (code: TabFault['code'], args: TabFault['args']) => void;

/** A setting as its cell says it; blank: the usual. `undefined` with a fault when it cannot be read. */
export function settingIn(
  name: SettingName,
  cell: Cell,
  language: Language,
  tell: Tell,
): Settings[SettingName] | undefined {
  const text = String(cell ?? '').trim();
  if (text === '') return usualInputs[name];
  if (name === 'resamples' || name === 'seed') return boundedIn(cell, bounds[name], tell);
  const table: Readonly<Record<string, Localized>> = choiceWords[name];
  const code = codeOf(table, text) as InnerScheme | FuzzyOperator | undefined;
  if (code === undefined)
    tell('unknownChoice', { value: text.slice(0, 60), choices: wordsOf(table, language).join('; ') });
  return code;
}

const inputOf = (name: SettingName, language: Language): Input =>
  name === 'resamples' || name === 'seed'
    ? { from: bounds[name].from, to: bounds[name].to }
    : { choices: wordsOf(choiceWords[name], language) };

/** What a setting's cell says: in words of the tab's language where it can be read, else as it was typed. */
function cellOf(name: SettingName, { entries, language }: ModelInputsTab): string | number {
  const typed = entries.settings.get(name) ?? '';
  const value = settingIn(name, typed, language, () => undefined) ?? typed;
  if (name === 'resamples' || name === 'seed') return value;
  return (choiceWords[name] as Readonly<Record<string, Localized>>)[value]?.[language] ?? value;
}

/** Which ways of working out are taken. */
export const settingsTable = (input: ModelInputsTab): Block => ({
  kind: 'table',
  columns: [
    { title: say(input.language, 'setup.setting'), format: 'text' },
    { title: say(input.language, 'setup.value'), format: 'text', input: { choices: [] } },
    { title: say(input.language, 'setup.meaning'), format: 'text' },
  ],
  rows: settingNames.map((name) => [
    sayModelInputs(input.language, name),
    cellOf(name, input),
    sayModelInputs(input.language, `${name}Means`),
  ]),
  keys: settingNames.map(settingKey),
  inputs: settingNames.map((name) => inputOf(name, input.language)),
});
