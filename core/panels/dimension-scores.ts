import { differenceOf } from '../analysis/change.ts';
import { say } from '../text/say.ts';
import type { Block, BlockCell, TableColumn } from './block.ts';
import { differenceCell } from './change-card.ts';
import { formatInterval, formatValue } from './format-figure.ts';
import { itemTable } from './item-table.ts';
import { marketTable } from './market-table.ts';
import { nameFew } from './name-few.ts';
import type { Panel, PanelInput } from './panel.ts';
import { isUnscored } from './unscored.ts';
import { weakDimensions } from './weak.ts';
import { wholePercents } from './whole-percents.ts';

type Row = PanelInput['view']['figures']['dimensions'][number] & {
  readonly title: string;
  /** Share of the whole, in whole percents that add up. */
  readonly weight: number;
  /** Answered by fewer than the minimum group: no count of it is shown. */
  readonly isSmall: boolean;
  /** Its measured facts have no values for 0 and 100, and nothing else is asked. */
  readonly isUnscored: boolean;
};

function rowsOf({ view, rubric, language }: PanelInput): readonly Row[] {
  const weights = wholePercents(rubric.dimensions.map(({ weight }) => weight / 100));
  return view.figures.dimensions.map((figure) => {
    const place = rubric.dimensions.findIndex(({ id }) => id === figure.id);
    const title = rubric.dimensions[place]?.title[language] ?? figure.id;
    const isSmall = figure.index.n < rubric.standard.minimumGroup;
    return { ...figure, title, weight: weights[place] ?? 0, isSmall, isUnscored: isUnscored(figure.id, rubric) };
  });
}

/** Dimensions that satisfy are listed as "keep"; the weak ones as "work on": most responses with a case first, then the lowest index. */
function verdicts(rows: readonly Row[], input: PanelInput): Block {
  const { language } = input;
  const keep = rows.filter((row) => row.keep);
  const workOn = weakDimensions(input)
    .flatMap(({ id }) => rows.filter((row) => row.id === id))
    .sort((a, b) => b.low - a.low);
  const low = ({ title, low: n }: Row) => (n === 0 ? title : say(language, 'dimension.low', { dimension: title, n }));
  return {
    kind: 'notes',
    lines: [
      say(language, 'dimension.workOn', { dimensions: nameFew(workOn.map(low), language) }),
      say(language, 'dimension.keep', {
        dimensions: nameFew(
          keep.map(({ title }) => title),
          language,
        ),
      }),
    ],
  };
}

/** The interval of an index, or why there is none. */
function certainty({ index, isUnscored: isOpen }: Row, { rubric, language }: PanelInput): string {
  if (isOpen) return say(language, 'dimension.unscored');
  return index.value === null
    ? formatValue(index, rubric.standard.minimumGroup, language)
    : formatInterval(index, language);
}

type Part = { readonly column: TableColumn; readonly cell: (row: Row, place: number) => BlockCell };

/** A table beside a chart has room for seven columns: beside a chosen period the change stands instead of the weight. */
function partsOf(input: PanelInput): readonly Part[] {
  const { view, rubric, language } = input;
  const { standard } = rubric;
  const isPeriod = view.selection.period !== null;
  const part = (column: TableColumn, cell: Part['cell']): Part => ({ column, cell });
  const weight = part({ title: say(language, 'column.weight'), format: 'share' }, (row) => row.weight);
  const change = part({ title: say(language, 'column.change'), format: 'change' }, ({ index }, place) =>
    differenceCell(differenceOf(index, view.previous?.dimensions[place]?.index), standard, language),
  );
  return [
    part({ title: say(language, 'column.dimension'), format: 'text' }, ({ id, title }) => ({
      text: title,
      rows: { column: `dimension:${id}`, filled: true },
    })),
    ...(isPeriod ? [] : [weight]),
    // A charted cell is a number or blank; why it is blank stands beside it.
    part({ title: say(language, 'column.index'), format: 'score' }, ({ index }) => index.value),
    part({ title: say(language, 'column.interval'), format: 'text', centred: true }, (row) => certainty(row, input)),
    ...(isPeriod ? [change] : []),
    part({ title: say(language, 'column.n'), format: 'integer' }, ({ index }) => index.n),
    part({ title: say(language, 'column.notAnswered'), format: 'integer' }, (row) =>
      row.isUnscored ? null : row.index.notAnswered,
    ),
    ...(standard.triggers.length === 0
      ? []
      : [part({ title: say(language, 'column.low'), format: 'integer' }, (row) => (row.isSmall ? null : row.low))]),
  ];
}

/** Index of each dimension with its weight or its change, what to keep and to work on, its items, and the market beside it. */
export const dimensionScores: Panel = (input) => {
  const { view, rubric, language } = input;
  const rows = rowsOf(input);
  // One dimension that evidence alone scores is the mean score once more.
  const isWhole = rubric.standard.evidence !== undefined && rows.length === 1;
  if (view.isSmall || rows.length === 0 || isWhole) return null;
  const shown = ({ index }: Row) => formatValue(index, rubric.standard.minimumGroup, language);
  const values = rows.map((row) => `${row.title} ${shown(row)}`).join(say(language, 'figure.between'));
  const parts = partsOf(input);
  return {
    title: say(language, 'panel.dimensionScores'),
    blocks: [
      verdicts(rows, input),
      {
        kind: 'table',
        columns: parts.map(({ column }) => column),
        rows: rows.map((row, place) => parts.map(({ cell }) => cell(row, place))),
        chart: {
          id: 'dimensions',
          kind: 'bar',
          title: say(language, 'chart.dimensions'),
          altText: say(language, 'chart.dimensionsAlt', { values }),
          labels: 0,
          values: view.selection.period === null ? 2 : 1,
          axisTitle: say(language, 'column.index'),
          axis: { min: 0, max: 100 },
        },
      },
      ...itemTable(input),
      ...marketTable(input),
    ],
  };
};
