import { differenceOf } from '../analysis/change.ts';
import { say } from '../text/say.ts';
import type { Block, BlockCell, TableColumn } from './block.ts';
import { differenceCell } from './change-card.ts';
import { formatInterval, formatValue } from './format-figure.ts';
import { nameFew } from './name-few.ts';
import type { Panel, PanelInput } from './panel.ts';
import { wholePercents } from './whole-percents.ts';

type Row = PanelInput['view']['figures']['dimensions'][number] & {
  readonly title: string;
  /** Share of the whole, in whole percents that add up. */
  readonly weight: number;
  /** Answered by fewer than the minimum group: no count of it is shown. */
  readonly isSmall: boolean;
};

function rowsOf({ view, rubric, language }: PanelInput): readonly Row[] {
  const weights = wholePercents(rubric.dimensions.map(({ weight }) => weight / 100));
  return view.figures.dimensions.map((figure) => {
    const place = rubric.dimensions.findIndex(({ id }) => id === figure.id);
    const title = rubric.dimensions[place]?.title[language] ?? figure.id;
    const isSmall = figure.index.n < rubric.standard.minimumGroup;
    return { ...figure, title, weight: weights[place] ?? 0, isSmall };
  });
}

/** Dimensions that satisfy are listed as "keep"; those with low answers as "work on", most low answers first. */
function verdicts(rows: readonly Row[], { language }: PanelInput): Block {
  const keep = rows.filter((row) => row.keep);
  const workOn = rows.filter((row) => !row.keep && !row.isSmall && row.low > 0).sort((a, b) => b.low - a.low);
  const low = ({ title, low: n }: Row) => say(language, 'dimension.low', { dimension: title, n });
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

type Part = { readonly column: TableColumn; readonly cell: (row: Row, place: number) => BlockCell };

/** A table beside a chart has room for seven columns: beside a chosen period the change stands instead of the weight. */
function partsOf({ view, rubric, language }: PanelInput): readonly Part[] {
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
    part({ title: say(language, 'column.interval'), format: 'text', centred: true }, ({ index }) =>
      index.value === null ? formatValue(index, standard.minimumGroup, language) : formatInterval(index, language),
    ),
    ...(isPeriod ? [change] : []),
    part({ title: say(language, 'column.n'), format: 'integer' }, ({ index }) => index.n),
    part({ title: say(language, 'column.notAnswered'), format: 'integer' }, ({ index }) => index.notAnswered),
    part({ title: say(language, 'column.low'), format: 'integer' }, (row) => (row.isSmall ? null : row.low)),
  ];
}

/** Index of each dimension with its weight or its change, and what to keep and to work on. */
export const dimensionScores: Panel = (input) => {
  const { view, rubric, language } = input;
  const rows = rowsOf(input);
  if (view.isSmall || rows.length === 0) return null;
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
    ],
  };
};
