import { factOf } from '../columns/facts.ts';
import type { Block, BlockCell, TableColumn } from '../panels/block.ts';
import { columnName } from '../responses/address.ts';
import type { Column, ConfirmedColumn } from '../responses/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { wordsOf } from '../tabs/choice-words.ts';
import { levelNames } from '../tabs/level-names.ts';
import { rowDigest } from '../tabs/row-digest.ts';
import { writeScale } from '../tabs/scale-text.ts';
import type { Tab } from '../tabs/tab.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { dimensionChoices } from './setup-dimensions.ts';
import { columnKey } from './setup-keys.ts';
import { setupHeaders } from './setup-layout.ts';
import { marketTable } from './setup-market.ts';
import { type SettingsInput, settingsTable, targetTable } from './setup-settings.ts';
import { directionWords, offeredRoles, offeredTypes, roleWords, typeWords } from './setup-words.ts';

/** What Setup is drawn from: the choices, and the columns as they stand now. */
export type SetupInput = SettingsInput & {
  readonly columns: readonly Column[];
  /** Up to three answers of each column. */
  readonly samples: readonly string[];
};

const dimensionTitle = (id: string | null, standard: Standard, language: Language): string =>
  dimensionChoices(standard, language).find((one) => one.id === id)?.title ?? id ?? '';

type ScaledColumn = Pick<ConfirmedColumn, 'role' | 'dimension' | 'scale'>;

/** What a column's scale cell says: of a fact its unit; of work the classes from the best, which only the standard changes. */
export function scaleCell({ role, dimension, scale }: ScaledColumn, standard: Standard, language: Language): string {
  if (scale?.kind === 'measured') return factOf(dimension, standard)?.operational.unit[language] ?? scale.unit;
  if (role === 'work' && scale?.kind === 'labelled') return levelNames(scale.levels, language).join(' > ');
  return writeScale(scale, language);
}

/** Whether a column's scale can be turned: kinds, work and facts are what they are. */
const hasDirection = ({ role, scale }: ConfirmedColumn): boolean =>
  scale !== null && scale.kind !== 'measured' && role !== 'evidence' && role !== 'work';

/** The cells of a column's row that people may change, in order; their digest stands in the row's key. */
function editableCells(column: ConfirmedColumn, { standard, language }: SetupInput): readonly string[] {
  return [
    roleWords[column.role][language],
    dimensionTitle(column.dimension, standard, language),
    typeWords[column.type][language],
    scaleCell(column, standard, language),
    hasDirection(column) ? directionWords[column.direction][language] : '',
    column.naCodes.join(', '),
  ];
}

type ColumnKind = Omit<TableColumn, 'title'>;
const text: ColumnKind = { format: 'text' };

/** A longer list is typed from: Google takes 500 choices, and every column carries its own list. */
const mostOffered = 100;

function columnTable(input: SetupInput): Block {
  const { columns, samples, state, standard, language } = input;
  const choose = (choices: readonly string[]): ColumnKind => ({ format: 'text', input: { choices } });
  const dimensions = standard.aspects === 'fixed' ? dimensionChoices(standard, language).map(({ title }) => title) : [];
  const kinds: readonly ColumnKind[] = [
    text,
    text,
    choose(wordsOf(offeredRoles(standard, columns), language)),
    choose(dimensions.length > mostOffered ? [] : dimensions),
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
      { id: 'market', title: say(language, 'setup.market'), blocks: [marketTable(input)] },
    ],
  };
}
