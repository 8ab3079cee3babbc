import { writeSameOptions } from '../counted/same-options.ts';
import type { Block, BlockCell, Input } from '../panels/block.ts';
import { gradesOf } from '../standard-rules/grades-of.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { wordsOf } from '../tabs/choice-words.ts';
import type { SetupState } from '../tabs/schema.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import {
  judgedKey,
  judgedReasonKey,
  marketNameKey,
  minimumGroupKey,
  repeatKey,
  sameOptionsKey,
  sourceKey,
  standardKey,
  type TargetName,
  targetKey,
  togetherKey,
} from './setup-keys.ts';
import { groupBounds, setupHeaders, targetBounds } from './setup-layout.ts';
import { sharingSettings } from './setup-sharing.ts';
import { repeatWords } from './setup-words.ts';

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

/** A row of the choices: its key, what its cell says, and what that may be. */
export type Setting = { readonly key: string; readonly cells: readonly BlockCell[]; readonly input: Input };

/** The level that a person judges, for standards that have one, and its reason. */
function judgedSettings({ state: { judged }, standard, language }: SettingsInput): readonly Setting[] {
  if (!standard.isJudged) return [];
  const grades = gradesOf(standard);
  const title = grades.find(({ grade }) => grade === judged?.grade)?.title[language] ?? null;
  return [
    {
      key: judgedKey,
      cells: [say(language, 'setup.judged'), title, say(language, 'setup.judgedMeaning')],
      input: { choices: grades.map((one) => one.title[language]) },
    },
    {
      key: judgedReasonKey,
      cells: [say(language, 'setup.judgedReason'), judged?.reason ?? null, say(language, 'setup.judgedReasonMeaning')],
      input: { choices: [] },
    },
  ];
}

/** Which responses count, and which options of segments are one. */
function countingSettings({ state, language }: SettingsInput): readonly Setting[] {
  return [
    {
      key: repeatKey,
      cells: [say(language, 'setup.repeat'), repeatWords[state.repeat][language], say(language, 'setup.repeatMeaning')],
      input: { choices: wordsOf(repeatWords, language) },
    },
    {
      key: sameOptionsKey,
      cells: [
        say(language, 'setup.sameOptions'),
        writeSameOptions(state.sameOptions),
        say(language, 'setup.sameOptionsMeaning'),
      ],
      input: { choices: [] },
    },
    {
      key: togetherKey,
      cells: [
        say(language, 'setup.together'),
        state.together?.titles.join('; ') || null,
        say(language, 'setup.togetherMeaning'),
      ],
      input: { choices: [] },
    },
  ];
}

/** The response tab, the standard, the smallest group, which responses count, whose figures stand beside, the judged level, and mails. */
export function settingsTable(asked: SettingsInput): Block {
  const { state, standard, standards, tabs, language } = asked;
  const market: Setting = {
    key: marketNameKey,
    cells: [say(language, 'setup.marketName'), state.market.name || null, say(language, 'setup.marketNameMeaning')],
    input: { choices: [] },
  };
  const more = [...countingSettings(asked), market, ...judgedSettings(asked), ...sharingSettings(asked)];
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
        say(language, 'setup.standardMeaning', { count: titles.length }),
      ],
      [say(language, 'setup.minimumGroup'), state.minimumGroup, say(language, 'setup.minimumGroupMeaning')],
      ...more.map(({ cells }) => cells),
    ],
    keys: [
      sourceKey(state.source.sheetId, state.source.title),
      standardKey(standard.id),
      minimumGroupKey,
      ...more.map(({ key }) => key),
    ],
    inputs: [
      { choices: tabs },
      { choices: titles },
      { from: groupBounds.from, to: groupBounds.to },
      ...more.map(({ input }) => input),
    ],
  };
}

/** A share as the percent of its cell. One percent or less keeps its sign: the bare number 1 is read as 100 %. */
export function percentCell(share: number | null): BlockCell {
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
