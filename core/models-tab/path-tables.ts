import type { PathModelled } from '../models/path.ts';
import type { Block, BlockCell } from '../panels/block.ts';
import type { Coefficient } from '../stats/pls-coefficients.ts';
import { intervalOf } from '../stats/pls-intervals.ts';
import { cell } from '../stats/pls-model.ts';
import { sayModelsPath } from '../text/models-path.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { columnOf } from './column-of.ts';

/** A longer list is not read. */
const mostLoadings = 40;
const none = '—';

/** Two decimals, as the cells beside it read; no minus before 0. */
export const hundredths = (value: number): string => (Math.round(value * 100) / 100 || 0).toFixed(2);

const intervalWords = ({ intervals }: PathModelled, one: Coefficient, language: Language): string | null => {
  const [low, high] = intervalOf(intervals, one) ?? [];
  return low === undefined || high === undefined
    ? null
    : say(language, 'figure.span', { low: hundredths(low), high: hundredths(high) });
};

function verdictOf({ intervals }: PathModelled, one: Coefficient, language: Language): string | null {
  const [low, high] = intervalOf(intervals, one) ?? [];
  if (low === undefined || high === undefined) return null;
  return sayModelsPath(language, low > 0 ? 'clear' : high < 0 ? 'against' : 'unclear');
}

/** What goes with what. */
export function pathsTable(modelled: PathModelled, language: Language): Block {
  const { names, model, found } = modelled;
  const title = (key: Parameters<typeof sayModelsPath>[1]) => sayModelsPath(language, key);
  return {
    kind: 'table',
    columns: [
      columnOf(title('from')),
      columnOf(title('to')),
      columnOf(title('path'), 'hundredths'),
      { ...columnOf(say(language, 'column.interval')), centred: true },
      columnOf(title('verdict')),
      columnOf(title('totalEffect'), 'hundredths'),
    ],
    rows: model.predecessors.flatMap((before, row) =>
      before.map((column): readonly BlockCell[] => {
        const one: Coefficient = { table: 'paths', row, column };
        return [
          ...[names[column] ?? '', names[row] ?? '', cell(found.paths, row, column)],
          ...[intervalWords(modelled, one, language), verdictOf(modelled, one, language)],
          cell(found.totalEffects, row, column),
        ];
      }),
    ),
  };
}

/** How well each construct is measured and explained. */
export function constructsTable({ names, model, found, indices }: PathModelled, language: Language): Block {
  const title = (key: Parameters<typeof sayModelsPath>[1]) => sayModelsPath(language, key);
  const hasIndex = indices.some((index) => index !== null);
  return {
    kind: 'table',
    columns: [
      columnOf(title('construct')),
      columnOf(title('questions'), 'integer'),
      columnOf(title('r2'), 'hundredths'),
      columnOf(title('communality'), 'hundredths'),
      columnOf(title('rho'), 'hundredths'),
      columnOf(title('alpha'), 'hundredths'),
      ...(hasIndex ? [columnOf(title('index'), 'score')] : []),
    ],
    rows: names.map((name, construct) => {
      const count = model.blocks[construct]?.length ?? 0;
      const ofSeveral = (value: number | null | undefined) => (count === 1 ? none : (value ?? null));
      return [
        ...[name, count, found.r2[construct] ?? null],
        ...[found.communality, found.rho, found.alpha].map((values) => ofSeveral(values[construct])),
        ...(hasIndex ? [indices[construct] ?? null] : []),
      ];
    }),
  };
}

/** How each question hangs together with its construct, and how many rows are not shown. */
export function loadingsTable(modelled: PathModelled, language: Language): readonly [table: Block, more: number] {
  const { names, model, found, questions } = modelled;
  const title = (key: Parameters<typeof sayModelsPath>[1]) => sayModelsPath(language, key);
  const rows = model.blocks.flatMap((block, column) =>
    block.map((row): readonly BlockCell[] => [
      ...[questions[row]?.header ?? '', names[column] ?? '', cell(found.loadings, row, column)],
      block.length === 1 ? none : intervalWords(modelled, { table: 'loadings', row, column }, language),
      found.weights[row] ?? null,
    ]),
  );
  const table: Block = {
    kind: 'table',
    columns: [
      columnOf(title('question')),
      columnOf(title('construct')),
      columnOf(title('loading'), 'hundredths'),
      { ...columnOf(say(language, 'column.interval')), centred: true },
      columnOf(title('weight'), 'hundredths'),
    ],
    rows: rows.slice(0, mostLoadings),
  };
  return [table, rows.length - Math.min(rows.length, mostLoadings)];
}
