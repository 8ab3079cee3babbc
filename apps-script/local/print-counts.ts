import type { Figure } from '../../core/analysis/schema.ts';
import { formatAs, formatInterval } from '../../core/panels/format-figure.ts';
import { periodWord } from '../../core/panels/period-words.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';

/** A sheet of counts as `grade --json` prints it. */
export type CountsPart = {
  n: number;
  index: Figure;
  pomp: Figure;
  topBox: Figure;
  topTwo?: Figure;
  bottomBox: Figure;
  bottomTwo?: Figure;
  net?: Figure;
  levels: { title: string; count: number; share: number }[];
  trend: { period: string; n: number; index: Figure }[];
};

/** A figure with its method, as one line. */
function line(figure: Figure, language: Language): string {
  const interval = formatInterval(figure, language);
  const value = figure.value === null ? say(language, 'figure.noData') : formatAs(figure.method, figure.value);
  return `${value}${interval === '' ? '' : ` (${interval})`}  n = ${figure.n}  ${say(language, `method.${figure.method}`)}`;
}

/** The summary of a sheet of counts as lines for people. */
export function printCounts(summary: CountsPart, language: Language): readonly string[] {
  const { index, pomp, topBox, topTwo, bottomBox, bottomTwo, net, levels, trend } = summary;
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((text) => `  ${text}`)];
  return [
    ...section(say(language, 'counts.index'), [line(index, language), line(pomp, language)]),
    ...section(
      say(language, 'panel.levels'),
      [...levels].reverse().map(({ title, count, share }) => `${title}: ${count}  ${formatAs('topBox', share)}`),
    ),
    ...section(
      say(language, 'counts.net'),
      [topTwo ?? topBox, bottomTwo ?? bottomBox, ...(net ? [net] : [])].map((figure) => line(figure, language)),
    ),
    ...section(
      say(language, 'panel.trend'),
      trend.map(({ period, index: figure }) => `${periodWord(period, language)}: ${line(figure, language)}`),
    ),
  ];
}
