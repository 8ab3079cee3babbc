import { readFileSync } from 'node:fs';
import { readCsv } from '../../apps-script/local/book/csv.ts';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import type { Role, Table } from '../../core/responses/schema.ts';
import { hostWith } from './add-on.ts';

/** A response sheet in `test/fixtures`, how it is opened and what each of its columns is for. */
export type Fixture = {
  readonly name: string;
  readonly locale: string;
  /** Id or system; left out: the add-on's own choice. */
  readonly standard?: string;
  readonly roles: readonly Role[];
};

const items = (count: number): readonly Role[] => Array.from({ length: count }, () => 'item');

export const fixtures: readonly Fixture[] = [
  {
    name: 'forms-en',
    locale: 'en_US',
    roles: ['timestamp', 'respondent', 'customer', 'segment', 'segment', ...items(5), 'recommend', 'comment'],
  },
  {
    name: 'forms-zh-cn',
    locale: 'zh_CN',
    roles: ['timestamp', 'segment', 'segment', ...items(5), 'recommend', 'comment'],
  },
  {
    name: 'forms-zh-tw',
    locale: 'zh_TW',
    roles: ['timestamp', 'customer', 'segment', ...items(5), 'recommend', 'comment'],
  },
  {
    name: 'procedure-s12',
    locale: 'zh_CN',
    standard: 'S12',
    roles: ['timestamp', 'customer', 'segment', ...items(7), 'comment'],
  },
  {
    name: 'numeric-mixed',
    locale: 'en_US',
    roles: ['timestamp', 'segment', ...items(4), 'recommend', 'none', 'comment'],
  },
  { name: 'hostile', locale: 'en_US', roles: ['timestamp', 'segment', ...items(6), 'comment'] },
];

/** The file as it stands. */
export const textOf = ({ name }: Fixture): string => readFileSync(`test/fixtures/${name}.csv`, 'utf8');

/** The built add-on on a new workbook with the fixture as its response tab. */
export const openFixture = (fixture: Fixture, locale = fixture.locale): LocalHost =>
  hostWith(textOf(fixture), { locale });

/** What the grading of a fixture is asked. */
export const callFor = ({ standard }: Fixture): Record<string, unknown> => (standard === undefined ? {} : { standard });

export function fixtureNamed(name: string): Fixture {
  const found = fixtures.find((fixture) => fixture.name === name);
  if (!found) throw new Error(`no fixture ${name}`);
  return found;
}

/** The fixture as the core takes it: numbers as numbers, dates as written. */
export const tableOf = (fixture: Fixture): Table =>
  readCsv(textOf(fixture)).map((row) => row.map((cell) => (/^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)));
