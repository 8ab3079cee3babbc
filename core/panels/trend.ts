import { differenceOf } from '../analysis/change.ts';
import { say } from '../text/say.ts';
import type { Block, BlockCell } from './block.ts';
import { differenceCell } from './change-card.ts';
import { formatIndex, formatInterval, formatValue, indexFormat } from './format-figure.ts';
import { gradeWord, hasGrades } from './grade-word.ts';
import type { Panel, PanelInput } from './panel.ts';
import { markedPeriod, periodWord, segmentLabel } from './period-words.ts';
import { trendChart } from './trend-chart.ts';

type Wave = PanelInput['view']['waves'][number];

/** The row of a wave; `earlier` is the dated wave before it. A charted cell is a number or blank: why stands beside it. */
function rowOf(wave: Wave, earlier: Wave | undefined, input: PanelInput): readonly BlockCell[] {
  const { rubric, language } = input;
  const { period, index, grade } = wave;
  return [
    { text: markedPeriod(period, input), rows: { column: 'period', is: periodWord(period, language) } },
    index.value,
    index.value === null ? formatValue(index, rubric.standard.minimumGroup, language) : formatInterval(index, language),
    ...(hasGrades(input) ? [gradeWord(grade, rubric.standard, language)] : []),
    period === '' ? null : differenceCell(differenceOf(index, earlier?.index), rubric.standard, language),
    index.n,
    index.notAnswered,
  ];
}

/** Said when the table shows more than what is chosen. */
function notes({ view: { selection }, language }: PanelInput): readonly Block[] {
  const { period, segment } = selection;
  if (segment)
    return [{ kind: 'notes', lines: [say(language, 'trend.ofSegment', { segment: segmentLabel(segment, language) })] }];
  return period === null ? [] : [{ kind: 'notes', lines: [say(language, 'trend.ofAll')] }];
}

/** The index of the chosen segment, period by period, undated responses last; `null` when no response has a date. */
export const trend: Panel = (input) => {
  const { view, rubric, language } = input;
  const dated = view.waves.filter(({ period }) => period !== '');
  if (dated.length === 0) return null;
  const waves = [...dated, ...view.waves.filter(({ period }) => period === '')];
  const points = dated.map(({ period, index }) => ({ period, index: formatIndex(index, rubric.standard, language) }));
  const chart = trendChart(points, say(language, 'column.index'), language);
  return {
    title: say(language, 'panel.trend'),
    blocks: [
      ...notes(input),
      {
        kind: 'table',
        columns: [
          { title: say(language, 'column.period'), format: 'text' },
          { title: say(language, 'column.index'), format: indexFormat(rubric.standard) },
          { title: say(language, 'column.interval'), format: 'text', centred: true },
          ...(hasGrades(input)
            ? [{ title: say(language, 'column.grade'), format: 'text', grade: true, centred: true } as const]
            : []),
          { title: say(language, 'column.change'), format: 'change' },
          { title: say(language, 'column.n'), format: 'integer' },
          { title: say(language, 'column.notAnswered'), format: 'integer' },
        ],
        rows: waves.map((wave, place) => rowOf(wave, dated[place - 1], input)),
        ...(chart && { chart }),
      },
    ],
  };
};
