import type { GridRange } from '../book/sheets-types.ts';
import type { ChartData, ChartSpec } from '../page/chart-spec.ts';

type Direction = 'column' | 'row' | 'cell';

/** The ranges of domain and series: one row or column each, all the same way, as many and as long as each other. */
export function sourceFaults(spec: ChartSpec): readonly string[] {
  const lists = dataOf(spec).map((data) => data.sourceRange?.sources ?? []);
  const faults = lists.flatMap((sources, place) => [
    ...(sources.length === 0 ? [`data ${place} has no source range`] : []),
    ...sources.flatMap((source) => (directionOf(source) ? [] : ['a source has exactly one dimension of length 1'])),
  ]);
  if (faults.length > 0) return faults;
  const directions = new Set(lists.flat().map(directionOf));
  directions.delete('cell');
  if (directions.size > 1) return ['all sources must run the same way, down or across'];
  if (new Set(lists.map((sources) => sources.length)).size > 1) return ['domain and series must have as many sources'];
  const shapes = lists.map((sources) => sources.map(lengthOf).join());
  // A scorecard shows one figure against another: their ranges need not be as long.
  if (!spec.scorecardChart && new Set(shapes).size > 1)
    return [`domain and series differ in length: ${shapes.join(' / ')}`];
  const isDown = !directions.has('row');
  const isInOrder = lists.every((sources) =>
    sources.every((source, place) => place === 0 || startOf(source, isDown) >= endOf(sources[place - 1], isDown)),
  );
  return isInOrder ? [] : ['sources must be in order'];
}

/** The domain and every series of whatever kind of chart. */
function dataOf({ basicChart, pieChart, histogramChart, scorecardChart }: ChartSpec): readonly ChartData[] {
  return [
    ...(basicChart?.domains ?? []).map(({ domain }) => domain ?? {}),
    ...(basicChart?.series ?? []).map(({ series }) => series ?? {}),
    ...(pieChart ? [pieChart.domain ?? {}, pieChart.series ?? {}] : []),
    ...(histogramChart?.series ?? []).map(({ data }) => data ?? {}),
    ...(scorecardChart ? [scorecardChart.keyValueData ?? {}] : []),
    ...(scorecardChart?.baselineValueData ? [scorecardChart.baselineValueData] : []),
  ];
}

const heightOf = (range: GridRange): number => (range.endRowIndex ?? Infinity) - (range.startRowIndex ?? 0);
const widthOf = (range: GridRange): number => (range.endColumnIndex ?? Infinity) - (range.startColumnIndex ?? 0);
const lengthOf = (range: GridRange): number => Math.max(heightOf(range), widthOf(range));
const startOf = (range: GridRange, isDown: boolean): number =>
  (isDown ? range.startRowIndex : range.startColumnIndex) ?? 0;
const endOf = (range: GridRange | undefined, isDown: boolean): number =>
  (isDown ? range?.endRowIndex : range?.endColumnIndex) ?? Infinity;

/** Which way a source runs; `null` when it is a block. A single cell runs either way. */
function directionOf(range: GridRange): Direction | null {
  if (heightOf(range) === 1 && widthOf(range) === 1) return 'cell';
  if (widthOf(range) === 1) return 'column';
  return heightOf(range) === 1 ? 'row' : null;
}
