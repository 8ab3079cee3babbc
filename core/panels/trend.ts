import { say } from '../text/say.ts';
import type { Chart } from './block.ts';
import { formatIndex, formatInterval, formatValue, indexFormat } from './format-figure.ts';
import { gradeWord } from './grade-word.ts';
import type { Panel, PanelInput } from './panel.ts';

type Wave = PanelInput['figures']['trend'][number];

/** A line needs two dated periods; the undated row is no point of it. */
function chartOf(dated: readonly Wave[], { rubric, language }: PanelInput): Chart | null {
  if (dated.length < 2) return null;
  const values = dated
    .map(({ period, index }) => `${period} ${formatIndex(index, rubric.standard, language)}`)
    .join(say(language, 'figure.between'));
  return {
    id: 'trend',
    kind: 'line',
    title: say(language, 'chart.trend'),
    altText: say(language, 'chart.trendAlt', { values }),
    labels: 0,
    values: 1,
    rows: dated.length,
    axisTitle: say(language, 'column.index'),
  };
}

/** The index period by period, undated responses last; nothing to say when no response has a date. */
export const trend: Panel = (input) => {
  const { figures, rubric, language } = input;
  const dated = figures.trend.filter(({ period }) => period !== '');
  if (dated.length === 0) return null;
  const waves = [...dated, ...figures.trend.filter(({ period }) => period === '')];
  const chart = chartOf(dated, input);
  return {
    title: say(language, 'panel.trend'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: say(language, 'column.period'), format: 'text' },
          { title: say(language, 'column.index'), format: indexFormat(rubric.standard) },
          { title: say(language, 'column.interval'), format: 'text', centred: true },
          { title: say(language, 'column.grade'), format: 'text', grade: true, centred: true },
          { title: say(language, 'column.n'), format: 'integer' },
          { title: say(language, 'column.notAnswered'), format: 'integer' },
        ],
        // A charted cell is a number or blank; why it is blank stands beside it.
        rows: waves.map(({ period, index, grade }) => [
          period || say(language, 'trend.undated'),
          index.value,
          index.value === null
            ? formatValue(index, rubric.standard.minimumGroup, language)
            : formatInterval(index, language),
          gradeWord(grade, rubric.standard.bands, language),
          index.n,
          index.notAnswered,
        ]),
        ...(chart && { chart }),
      },
    ],
  };
};
