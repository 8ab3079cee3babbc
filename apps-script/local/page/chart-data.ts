import { shownText } from './page-cell.ts';
import { hexOf } from './page-format.ts';
import type { Cell, ChartSpec, GridRange } from './page-resource.ts';

export type ChartKind = 'COLUMN' | 'BAR' | 'LINE';
export type CellOf = (sheetId: number, row: number, column: number) => Cell;

/** A chart with its values looked up. */
export type ChartData = {
  readonly kind: ChartKind;
  readonly title: string;
  /** Read out by screen readers. */
  readonly description: string;
  /** `value` is `null` where the cell holds no number: a gap, not 0. */
  readonly points: readonly {
    readonly label: string;
    readonly value: number | null;
    readonly text: string;
    readonly colour: string;
  }[];
  /** Further lines beside the first, dashed as their series asks; a value is `null` where the cell holds no number. */
  readonly beside: readonly {
    readonly values: readonly (number | null)[];
    readonly colour: string;
    readonly isDashed: boolean;
  }[];
  readonly labelsTitle: string;
  readonly valuesTitle: string;
  /** Fixed ends of the value axis. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** Values are shares of 1 and read as percent. */
  readonly isPercent: boolean;
};

const defaultColour = '#2f6fde';
const kinds: readonly string[] = ['COLUMN', 'BAR', 'LINE'] satisfies ChartKind[];
const isKind = (type: string | undefined): type is ChartKind => type !== undefined && kinds.includes(type);

/**
 * Looks up what a chart shows. One domain of the three kinds is known, with one series, or of a line several; anything
 * else throws.
 */
export function readChart({ basicChart, title = '', altText }: ChartSpec, cellOf: CellOf): ChartData {
  const { chartType, domains = [], series: allSeries = [], axis = [], headerCount = 0 } = basicChart ?? {};
  const [series, ...others] = allSeries;
  if (!isKind(chartType)) throw new Error(`the preview cannot draw this kind of chart: ${chartType}`);
  const isTooMuch = others.length > 0 && chartType !== 'LINE';
  if (!series || isTooMuch || domains.length !== 1) throw new Error(`the preview draws one series a chart: ${title}`);
  const labels = cellsOf(domains[0]?.domain?.sourceRange?.sources, cellOf).slice(headerCount);
  const values = cellsOf(series.series?.sourceRange?.sources, cellOf).slice(headerCount);
  const colour = hexOf(series.color, series.colorStyle) ?? defaultColour;
  const axisAt = (position: string) => axis.find((one) => one.position === position);
  // A bar chart lies on its side: its values run along the bottom.
  const [labelAxis, valueAxis] = (
    chartType === 'BAR' ? ['LEFT_AXIS', 'BOTTOM_AXIS'] : ['BOTTOM_AXIS', 'LEFT_AXIS']
  ).map(axisAt);
  return {
    kind: chartType,
    title,
    description: altText || title,
    points: labels.map((cell, index) => {
      const override = series.styleOverrides?.find((style) => style.index === index);
      const own = hexOf(override?.color, override?.colorStyle);
      return { label: shownText(cell), ...valueIn(values[index] ?? {}), colour: own ?? colour };
    }),
    beside: others.map((other) => ({
      values: cellsOf(other.series?.sourceRange?.sources, cellOf)
        .slice(headerCount)
        .map((cell) => valueIn(cell).value),
      colour: hexOf(other.color, other.colorStyle) ?? defaultColour,
      isDashed: other.lineStyle?.type === 'MEDIUM_DASHED',
    })),
    labelsTitle: labelAxis?.title ?? '',
    valuesTitle: valueAxis?.title ?? '',
    min: valueAxis?.viewWindowOptions?.viewWindowMin,
    max: valueAxis?.viewWindowOptions?.viewWindowMax,
    isPercent: values.some((cell) => cell.userEnteredFormat?.numberFormat?.type === 'PERCENT'),
  };
}

function valueIn(cell: Cell) {
  return { value: (cell.effectiveValue ?? cell.userEnteredValue)?.numberValue ?? null, text: shownText(cell) };
}

function cellsOf(sources: readonly GridRange[] = [], cellOf: CellOf): readonly Cell[] {
  return sources.flatMap((range) => {
    const { sheetId = 0, startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 } = range;
    const width = endColumnIndex - startColumnIndex;
    return Array.from({ length: (endRowIndex - startRowIndex) * width }, (_, at) =>
      cellOf(sheetId, startRowIndex + Math.floor(at / width), startColumnIndex + (at % width)),
    );
  });
}
