import type { Block, BlockCell, TableColumn } from '../panels/block.ts';
import { columnName } from '../responses/address.ts';
import type { Column, ConfirmedColumn } from '../responses/schema.ts';
import type { Standard } from '../standards/standard.ts';
import type { TextKey } from '../text/en.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { rowDigest } from './row-digest.ts';
import { writeScale } from './scale-text.ts';
import type { SetupState } from './schema.ts';
import { columnKey, minimumGroupKey, sourceKey, standardKey } from './setup-keys.ts';
import { directionWords, roleWords, typeWords, wordsOf } from './setup-words.ts';
import type { Tab } from './tab.ts';

/** What Setup is drawn from: what was read or chosen, and the columns as they stand now. */
export type SetupInput = {
  readonly state: SetupState;
  readonly standard: Standard;
  readonly standards: readonly Standard[];
  readonly columns: readonly Column[];
  /** Up to three answers of each column. */
  readonly samples: readonly string[];
  readonly language: Language;
};

/** Columns of Setup's column table that people may change, from 0 within the table. */
export const editable = { role: 2, dimension: 3, type: 4, scale: 5, direction: 6, naCodes: 7, confirmed: 9 } as const;

/** Where the headers of those columns stand. */
export const editableHeaders: readonly (readonly [place: number, key: TextKey])[] = [
  [editable.role, 'setup.role'],
  [editable.dimension, 'setup.dimension'],
  [editable.type, 'setup.type'],
  [editable.scale, 'setup.scale'],
  [editable.direction, 'setup.direction'],
  [editable.naCodes, 'setup.naCodes'],
  [editable.confirmed, 'setup.confirmed'],
];

const dimensionTitle = (id: string | null, standard: Standard, language: Language): string =>
  standard.dimensions.find((dimension) => dimension.id === id)?.title[language] ?? id ?? '';

/** The cells of a column's row that people may change, in order; their digest stands in the row's key. */
function editableCells(column: ConfirmedColumn, { standard, language }: SetupInput): readonly string[] {
  return [
    roleWords[column.role][language],
    dimensionTitle(column.dimension, standard, language),
    typeWords[column.type][language],
    writeScale(column.scale, language),
    column.scale === null ? '' : directionWords[column.direction][language],
    column.naCodes.join(', '),
  ];
}

function settings({ state, standard, standards, language }: SetupInput): Block {
  const titles = standards.map((one) => one.title[language]);
  return {
    kind: 'table',
    columns: [
      { title: say(language, 'setup.setting'), format: 'text' },
      { title: say(language, 'setup.value'), format: 'text', input: { choices: [] } },
      { title: say(language, 'setup.meaning'), format: 'text' },
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
  };
}

function columnTable(input: SetupInput): Block {
  const { columns, samples, state, standard, language } = input;
  const choose = (title: string, choices: readonly string[]): TableColumn => ({
    title,
    format: 'text',
    input: { choices },
  });
  const dimensions = standard.aspects === 'fixed' ? standard.dimensions.map((one) => one.title[language]) : [];
  const rows: (readonly BlockCell[])[] = [];
  const keys: string[] = [];
  const put = (
    place: string,
    header: string,
    column: ConfirmedColumn,
    confidence: number,
    confirmed: boolean,
    sample: string,
  ) => {
    const cells = editableCells(column, input);
    rows.push([place, header, ...cells, confidence, confirmed, sample]);
    keys.push(columnKey(rowDigest(cells), column, 'needsConfirmation' in column && column.needsConfirmation === true));
  };
  for (const column of columns)
    put(
      columnName(column.index),
      column.header,
      column,
      column.confidence,
      column.confirmed,
      samples[column.index] ?? '',
    );
  const present = new Set(columns.map((column) => column.fingerprint));
  for (const gone of state.confirmed)
    if (!present.has(gone.fingerprint)) put('–', gone.fingerprint, gone, 1, true, say(language, 'setup.columnGone'));
  return {
    kind: 'table',
    columns: [
      { title: say(language, 'setup.column'), format: 'text' },
      { title: say(language, 'setup.header'), format: 'text' },
      choose(say(language, 'setup.role'), wordsOf(roleWords, language)),
      choose(say(language, 'setup.dimension'), dimensions),
      choose(say(language, 'setup.type'), wordsOf(typeWords, language)),
      choose(say(language, 'setup.scale'), []),
      choose(say(language, 'setup.direction'), wordsOf(directionWords, language)),
      choose(say(language, 'setup.naCodes'), []),
      { title: say(language, 'setup.confidence'), format: 'share' },
      { title: say(language, 'setup.confirmed'), format: 'checkbox', input: { choices: [] } },
      { title: say(language, 'setup.samples'), format: 'text' },
    ],
    rows,
    keys,
  };
}

/** The Setup tab: the choices of the team and what is proposed or confirmed for every column. */
export function describeSetup(input: SetupInput): Tab {
  const { language } = input;
  return {
    title: say(language, 'tab.setup'),
    subtitle: say(language, 'setup.subtitle'),
    sections: [
      { id: 'settings', title: say(language, 'setup.settings'), blocks: [settings(input)] },
      { id: 'columns', title: say(language, 'setup.columns'), blocks: [columnTable(input)] },
    ],
  };
}
