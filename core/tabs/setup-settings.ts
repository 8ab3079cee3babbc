import type { Block, BlockCell } from '../panels/block.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import type { SetupState } from './schema.ts';
import { minimumGroupKey, sourceKey, standardKey, type TargetName, targetKey } from './setup-keys.ts';
import { groupBounds, setupHeaders, targetBounds } from './setup-layout.ts';

const [setting, value, meaning] = setupHeaders.settings;
const [figure, target] = setupHeaders.targets;

/** What the settings are drawn from: what was read or chosen, and what may be chosen. */
export type SettingsInput = {
  readonly state: SetupState;
  readonly standard: Standard;
  readonly standards: readonly Standard[];
  /** Titles of the tabs that may hold responses. */
  readonly tabs: readonly string[];
  readonly language: Language;
};

/** The response tab, the standard and the smallest group. */
export function settingsTable({ state, standard, standards, tabs, language }: SettingsInput): Block {
  const titles = [...new Set(standards.map((one) => one.title[language]))];
  return {
    kind: 'table',
    columns: [
      { title: say(language, setting), format: 'text' },
      { title: say(language, value), format: 'text', input: { choices: [] } },
      { title: say(language, meaning), format: 'text' },
    ],
    rows: [
      [say(language, 'setup.source'), state.source.title, say(language, 'setup.sourceMeaning')],
      [
        say(language, 'setup.standard'),
        standard.title[language],
        say(language, 'setup.standardMeaning', { choices: titles.join(' · ') }),
      ],
      [say(language, 'setup.minimumGroup'), state.minimumGroup, say(language, 'setup.minimumGroupMeaning')],
    ],
    keys: [sourceKey(state.source.sheetId, state.source.title), standardKey(standard.id), minimumGroupKey],
    inputs: [{ choices: tabs }, { choices: titles }, { from: groupBounds.from, to: groupBounds.to }],
  };
}

/** A share as the percent of its cell. One percent or less keeps its sign: the bare number 1 is read as 100 %. */
function percentCell(share: number | null): BlockCell {
  if (share === null) return null;
  const percent = Math.round(share * 1e6) / 1e4;
  return share > 0.01 ? percent : `${percent}%`;
}

/** What the team wants to reach. */
export function targetTable({ state: { targets }, language }: SettingsInput): Block {
  const names: readonly TargetName[] = ['index', 'nps', 'csat'];
  return {
    kind: 'table',
    columns: [
      { title: say(language, figure), format: 'text' },
      { title: say(language, target), format: 'score', centred: true, input: { choices: [] } },
      { title: say(language, meaning), format: 'text' },
    ],
    rows: names.map((name) => [
      say(language, `setup.target.${name}`),
      name === 'csat' ? percentCell(targets.csat) : targets[name],
      say(language, `setup.targetMeaning.${name}`),
    ]),
    keys: names.map(targetKey),
    inputs: names.map((name) => ({ from: targetBounds[name].from, to: targetBounds[name].to })),
  };
}
