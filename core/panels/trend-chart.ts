import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import type { Chart } from './block.ts';

/**
 * The line over a table whose first column names the periods and whose second holds the index; `null`: a line needs two
 * points.
 * @param points the dated rows of the table from its first, each as it reads
 */
export function trendChart(
  points: readonly { readonly period: string; readonly index: string }[],
  axisTitle: string,
  language: Language,
): Chart | null {
  if (points.length < 2) return null;
  const values = points.map(({ period, index }) => `${period} ${index}`).join(say(language, 'figure.between'));
  return {
    id: 'trend',
    kind: 'line',
    title: say(language, 'chart.trend'),
    altText: say(language, 'chart.trendAlt', { values }),
    labels: 0,
    values: 1,
    rows: points.length,
    axisTitle,
  };
}
