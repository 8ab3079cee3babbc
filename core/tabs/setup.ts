import type { Block, BlockCell, TableColumn } from '../panels/block.ts';
import { columnName } from '../responses/address.ts';
import type { Column, ConfirmedColumn } from '../responses/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { rowDigest } from './row-digest.ts';
import { writeScale } from './scale-text.ts';
import { columnKey } from './setup-keys.ts';
import { setupHeaders } from './setup-layout.ts';
import { type SettingsInput, settingsTable, targetTable } from './setup-settings.ts';
import { directionWords, offeredTypes, roleWords, typeWords, wordsOf } from './setup-words.ts';
import type { Tab } from './tab.ts';

/** What Setup is drawn from: the choices, and the columns as they stand now. */
export type SetupInput = SettingsInput & {
  readonly columns: readonly Column[];
  /** Up to three answers of each column. */
  readonly samples: readonly string[];
};

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

type ColumnKind = Omit<TableColumn, 'title'>;
const text: ColumnKind = { format: 'text' };

function columnTable(input: SetupInput): Block {
  const { columns, samples, state, standard, language } = input;
  const choose = (choices: readonly string[]): ColumnKind => ({ format: 'text', input: { choices } });
  const dimensions = standard.aspects === 'fixed' ? standard.dimensions.map((one) => one.title[language]) : [];
  const kinds: readonly ColumnKind[] = [
    text,
    text,
    choose(wordsOf(roleWords, language)),
    choose(dimensions),
    choose(wordsOf(offeredTypes(columns), language)),
    choose([]),
    choose(wordsOf(directionWords, language)),
    choose([]),
    { format: 'share' },
    { format: 'checkbox', input: { choices: [] } },
  ];
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
    columns: setupHeaders.columns.map((title, place) => ({ title: say(language, title), ...(kinds[place] ?? text) })),
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
      { id: 'settings', title: say(language, 'setup.settings'), blocks: [settingsTable(input)] },
      { id: 'targets', title: say(language, 'setup.targets'), blocks: [targetTable(input)] },
      { id: 'columns', title: say(language, 'setup.columns'), blocks: [columnTable(input)] },
    ],
  };
}
