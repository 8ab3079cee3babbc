import type { Request } from '../book/sheets-types.ts';
import type { BasicChart, ChartSeries, ChartSpec } from '../page/chart-spec.ts';
import { sourceFaults } from './lint-chart-sources.ts';

const lineLike = ['AREA', 'LINE', 'SCATTER'];
const stackable = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'STEPPED_AREA'];
const comboSeries = ['LINE', 'AREA', 'COLUMN'];
/** The axis of values: bars lie on their side. */
const valueAxes: Readonly<Record<string, readonly string[]>> = { BAR: ['BOTTOM_AXIS'] };
const upright = ['LEFT_AXIS', 'RIGHT_AXIS'];

/** What a chart's description must keep to. */
export function chartFaults(request: Request): readonly string[] {
  const spec: ChartSpec | undefined = request.addChart?.chart?.spec ?? request.updateChartSpec?.spec;
  if (!spec) return request.addChart || request.updateChartSpec ? ['a chart needs a spec'] : [];
  const kinds = Object.keys(spec).filter((field) => field.endsWith('Chart'));
  return [
    ...(kinds.length === 1 ? [] : [`a chart is of exactly one kind, not ${kinds.length}`]),
    ...titleFaults(spec),
    ...(spec.basicChart ? basicFaults(spec.basicChart) : []),
    ...(spec.histogramChart ? histogramFaults(spec.histogramChart) : []),
    ...sourceFaults(spec),
  ];
}

function titleFaults(spec: ChartSpec): readonly string[] {
  const formats = { ...spec.titleTextFormat, ...spec.subtitleTextFormat };
  return ['strikethrough', 'underline', 'link']
    .filter((field) => field in formats)
    .map((field) => `a chart title cannot have ${field}`);
}

function basicFaults(chart: BasicChart): readonly string[] {
  const { chartType = '', domains = [], series = [], stackedType = 'NOT_STACKED', totalDataLabel } = chart;
  const isStacked = stackedType === 'STACKED' || stackedType === 'PERCENT_STACKED';
  return [
    ...(domains.length > 1 ? ['only one domain is supported'] : []),
    ...(series.length === 0 ? ['a chart needs a series'] : []),
    ...(isStacked && !stackable.includes(chartType) ? [`${chartType} cannot be stacked`] : []),
    ...(totalDataLabel && !isStacked ? ['totals are labelled on stacked charts only'] : []),
    ...series.flatMap((one) => seriesFaults(one, chartType)),
  ];
}

function seriesFaults(series: ChartSeries, chartType: string): readonly string[] {
  const { type = '', targetAxis, pointStyle, lineStyle, styleOverrides = [] } = series;
  const axes = valueAxes[chartType] ?? upright;
  const drawn = chartType === 'COMBO' ? type : chartType;
  const isPointed = pointStyle !== undefined || styleOverrides.some((override) => override.pointStyle);
  const isWrongType = type !== '' && (chartType !== 'COMBO' || !comboSeries.includes(type));
  return [
    ...(targetAxis && !axes.includes(targetAxis) ? [`${targetAxis} is not an axis of values of ${chartType}`] : []),
    ...(isPointed && !lineLike.includes(drawn) ? [`${drawn} has no points to style`] : []),
    ...(lineStyle && !lineLike.includes(drawn) ? [`${drawn} has no lines to style`] : []),
    ...(isWrongType ? [`a series of type ${type} does not go with ${chartType}`] : []),
  ];
}

function histogramFaults(chart: GoogleAppsScript.Sheets.Schema.HistogramChartSpec): readonly string[] {
  const { bucketSize, outlierPercentile = 0 } = chart;
  return [
    ...(bucketSize !== undefined && bucketSize <= 0 ? [`bucket size ${bucketSize} is not positive`] : []),
    ...(outlierPercentile < 0 || outlierPercentile > 0.5
      ? [`outlier percentile ${outlierPercentile} is not within 0..0.5`]
      : []),
  ];
}
