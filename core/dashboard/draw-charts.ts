import type { Chart } from '../panels/block.ts';
import type { TabPlace } from './book.ts';
import type { Laid } from './laid.ts';
import { chartColumn, chartRows } from './lay-table.ts';
import { columnWidth } from './page-width.ts';
import { colorOf, ink } from './palette.ts';
import type { ChartPosition, ChartSpec, SheetsRequest } from './request.ts';

type Placed = Laid['charts'][number];

/** Ids of our charts, chosen once and for all: by them a redraw finds them. */
export const chartIds: Readonly<Record<Chart['id'], number>> = {
  grades: 770_100_001,
  dimensions: 770_100_002,
  trend: 770_100_003,
  pointsLost: 770_100_004,
  drivers: 770_100_005,
  shares: 770_100_006,
};

/** Between an id of ours and the next that the same chart takes when a person has moved the first to another tab. */
const idStep = 1000;

/** The id under which a chart of ours stands on this tab, or a free one. */
function idOn({ chartIds: here, chartIdsElsewhere }: TabPlace, first: number): number {
  const there = here.find((id) => id >= first && (id - first) % idStep === 0 && id < first + 100 * idStep);
  if (there !== undefined) return there;
  let id = first;
  while (chartIdsElsewhere.includes(id)) id += idStep;
  return id;
}

const chartTypes = { column: 'COLUMN', bar: 'BAR', line: 'LINE' } as const;

function specOf({ chart, row, rows }: Placed, sheetId: number, labelTitle: string): ChartSpec {
  const source = (column: number) => ({
    sourceRange: {
      sources: [
        {
          sheetId,
          startRowIndex: row,
          endRowIndex: row + 1 + rows,
          // Column A holds the keys.
          startColumnIndex: column + 1,
          endColumnIndex: column + 2,
        },
      ],
    },
  });
  const ends = ['BOTTOM_AXIS', 'LEFT_AXIS'] as const;
  const [values, labels] = chart.kind === 'bar' ? ends : ([ends[1], ends[0]] as const);
  const window = chart.axis && {
    viewWindowMode: 'EXPLICIT' as const,
    viewWindowMin: chart.axis.min,
    viewWindowMax: chart.axis.max,
  };
  return {
    title: chart.title,
    altText: chart.altText,
    hiddenDimensionStrategy: 'SHOW_ALL',
    basicChart: {
      chartType: chartTypes[chart.kind],
      legendPosition: 'NO_LEGEND',
      headerCount: 1,
      axis: [
        { position: labels, title: labelTitle },
        { position: values, title: chart.axisTitle, ...(window && { viewWindowOptions: window }) },
      ],
      domains: [{ domain: source(chart.labels) }],
      series: [
        { series: source(chart.values), targetAxis: values, colorStyle: colorOf(ink.series) },
        ...(chart.more ?? []).map((column) => ({
          series: source(column),
          targetAxis: values,
          colorStyle: colorOf(ink.limit),
          lineStyle: { type: 'MEDIUM_DASHED', width: 1 } as const,
        })),
      ],
    },
  };
}

/** Beside its table, over five columns and twelve rows of 21 pixels, with a margin. */
function positionOf({ row }: Placed, sheetId: number): ChartPosition {
  return {
    overlayPosition: {
      anchorCell: { sheetId, rowIndex: row, columnIndex: chartColumn + 1 },
      offsetXPixels: 8,
      offsetYPixels: 0,
      widthPixels: 5 * columnWidth - 16,
      heightPixels: chartRows * 21 - 8,
    },
  };
}

/** Our charts added or brought up to date, those no longer needed deleted; all others are left alone. */
export function drawCharts(place: TabPlace, laid: Laid): readonly SheetsRequest[] {
  const { sheetId } = place;
  const drawn = laid.charts.flatMap((placed): SheetsRequest[] => {
    const chartId = idOn(place, chartIds[placed.chart.id]);
    const header = laid.rows[placed.row]?.cells[placed.chart.labels]?.value;
    const spec = specOf(placed, sheetId, String(header ?? ''));
    const position = positionOf(placed, sheetId);
    if (!place.chartIds.includes(chartId)) return [{ addChart: { chart: { chartId, spec, position } } }];
    const fields = 'anchorCell,offsetXPixels,offsetYPixels,widthPixels,heightPixels';
    return [
      { updateChartSpec: { chartId, spec } },
      { updateEmbeddedObjectPosition: { objectId: chartId, newPosition: position, fields } },
    ];
  });
  const needed = new Set(laid.charts.map(({ chart }) => idOn(place, chartIds[chart.id])));
  const ours = Object.values(chartIds).map((first) => idOn(place, first));
  const surplus = ours.filter((id) => place.chartIds.includes(id) && !needed.has(id));
  return [...drawn, ...surplus.map((objectId) => ({ deleteEmbeddedObject: { objectId } }))];
}
