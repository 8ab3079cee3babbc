import { decideActions } from '../../../core/actions/decide.ts';
import type { Market } from '../../../core/analysis/schema.ts';
import { waveShape } from '../../../core/analysis/shape.ts';
import { summariseWave } from '../../../core/analysis/wave.ts';
import { workOutFigures } from '../../../core/analysis/work-out-figures.ts';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import type { Block } from '../../../core/panels/block.ts';
import type { ReportEntry } from '../../../core/report/entries.ts';
import { describeReport } from '../../../core/report/report.ts';
import { reportView } from '../../../core/report/view.ts';
import { parseResponses } from '../../../core/responses/parse.ts';
import type { Cell, Table } from '../../../core/responses/schema.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { standardById } from '../../../core/standards/index.ts';
import type { Tab } from '../../../core/tabs/tab.ts';
import type { Language } from '../../../core/text/schema.ts';

export const header = [
  'Timestamp',
  'Customer',
  'Product quality (1-5)',
  'After-sales service (1-5)',
  'Delivery time (1-5)',
  'Remarks',
];
type Marks = readonly [number, number, number];
export const month = (name: string, marks: readonly Marks[]): Table =>
  marks.map((one, place) => [
    `${name}-${String(place + 10)}T09:00:00`,
    `Ltd ${name} ${place}`,
    ...one,
    `remark ${name} ${place}`,
  ]);

/**
 * October by hand: quality 36 ÷ 8 = 4.5 → 90, after-sales 35 ÷ 8 = 4.375 → 87.5, delivery 24 ÷ 8 = 3 → 60; the index is
 * their mean, 79.17, in points 3.96 of 5. Six responses have a 3 or less for delivery, one of them for quality as well.
 */
export const october: readonly Marks[] = [
  [5, 5, 4],
  [5, 4, 4],
  [4, 4, 3],
  [5, 5, 3],
  [4, 4, 3],
  [5, 4, 2],
  [5, 5, 3],
  [3, 4, 2],
];
const same = (count: number, marks: Marks): readonly Marks[] => Array.from({ length: count }, () => marks);
/** September: six times 4, so 80 everywhere. November runs: three responses, one low. */
export const table: Table = [
  header,
  ...month('2026-09', same(6, [4, 4, 4])),
  ...month('2026-10', october),
  ...month('2026-11', [...same(2, [5, 5, 5]), [5, 5, 1]]),
];

type Options = {
  readonly rows?: Table;
  readonly id?: string;
  readonly period?: string;
  readonly language?: Language;
  readonly entries?: readonly ReportEntry[];
  readonly market?: Market;
};

export function report({
  rows = table,
  id = 'S2',
  period = '',
  language = 'en',
  entries = [],
  market = { name: '', values: {} },
}: Options = {}): Tab {
  const standard = standardById(id);
  if (!standard) throw new Error(`no standard ${id}`);
  const map = mapColumns(rows, standard, firstTime);
  const rubric = fitRubric(standard, map.columns);
  const graded = parseResponses(rows, map).responses.map((response) => gradeResponse(response, rubric));
  const shape = waveShape(rubric, map.columns);
  const whole = workOutFigures(summariseWave(graded, rubric, shape), rubric, shape);
  const now = '2026-11-21T09:30:00';
  const words = { all: ['All'], undated: ['without a date'] };
  const chosen = { period, segment: '' };
  return describeReport({
    view: reportView(graded, whole, { rubric, shape, chosen, words, today: now }),
    targets: { index: 80, nps: null, csat: null },
    market,
    judged: null,
    rubric,
    actions: decideActions(graded, rubric, { today: '2026-11-21', language }),
    issues: [],
    columns: map.columns,
    language,
    source: 'Form Responses 1',
    now,
    counting: graded,
    table: [],
    asked: null,
    rewarded: [],
    entries,
  });
}

type TableBlock = Extract<Block, { kind: 'table' }>;
export const blocksOf = (tab: Tab, id: string): readonly Block[] =>
  tab.sections.find((one) => one.id === id)?.blocks ?? [];
export const linesOf = (tab: Tab, id: string): readonly string[] =>
  blocksOf(tab, id).flatMap((block) => (block.kind === 'notes' ? block.lines : []));
export const isTable = (block: Block): block is TableBlock => block.kind === 'table';
export function tableOf(tab: Tab, id: string): TableBlock {
  const found = blocksOf(tab, id).find(isTable);
  if (!found) throw new Error(`no table in ${id}`);
  return found;
}
export const tablesOf = (tab: Tab, id: string): readonly TableBlock[] => blocksOf(tab, id).filter(isTable);
/** The key of the row that begins with these words. */
export function keyOf(tab: Tab, start: string): string {
  const keys = tab.sections.flatMap(({ blocks }) => blocks.filter(isTable)).flatMap((one) => one.keys ?? []);
  return keys.find((key) => key.startsWith(start)) ?? '';
}
/** The tab as it stands in the sheet: the key in column A, then the cells; typed texts by key. */
export const sheetOf = (tab: Tab, typed: Readonly<Record<string, readonly string[]>> = {}): Cell[][] =>
  tab.sections
    .flatMap(({ blocks }) => blocks.filter(isTable))
    .flatMap(({ columns, rows, keys }) =>
      rows.map((cells, row) => {
        const key = keys?.[row] ?? '';
        const fill = typed[key]?.slice() ?? [];
        return [key, ...cells.map((cell, place) => (columns[place]?.input && fill.shift()) || (cell as Cell))];
      }),
    );
