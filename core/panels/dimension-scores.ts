import { say } from '../text/say.ts';
import type { Block } from './block.ts';
import { formatInterval, formatValue } from './format-figure.ts';
import type { Panel, PanelInput } from './panel.ts';

type Row = PanelInput['figures']['dimensions'][number] & { readonly title: string; readonly weight: number };

function rowsOf({ figures, rubric, language }: PanelInput): readonly Row[] {
  return figures.dimensions.map((figure) => {
    const dimension = rubric.dimensions.find(({ id }) => id === figure.id);
    return { ...figure, title: dimension?.title[language] ?? figure.id, weight: dimension?.weight ?? 0 };
  });
}

/** Dimensions that satisfy are listed as "keep"; those with low answers as "work on", most low answers first. */
function verdicts(rows: readonly Row[], { language }: PanelInput): Block {
  const between = say(language, 'figure.between');
  const keep = rows.filter((row) => row.keep);
  const workOn = rows.filter((row) => !row.keep && row.low > 0).sort((a, b) => b.low - a.low);
  const low = ({ title, low: n }: Row) => say(language, 'dimension.low', { dimension: title, n });
  return {
    kind: 'notes',
    lines: [
      say(language, 'dimension.workOn', { dimensions: workOn.map(low).join(between) || '–' }),
      say(language, 'dimension.keep', { dimensions: keep.map(({ title }) => title).join(between) || '–' }),
    ],
  };
}

/** Index of each dimension with its weight, and what to keep and to work on. */
export const dimensionScores: Panel = (input) => {
  const { rubric, language } = input;
  const rows = rowsOf(input);
  if (rows.length === 0) return null;
  const shown = ({ index }: Row) => formatValue(index, rubric.standard.minimumGroup, language);
  const values = rows.map((row) => `${row.title} ${shown(row)}`).join(say(language, 'figure.between'));
  return {
    title: say(language, 'panel.dimensionScores'),
    blocks: [
      verdicts(rows, input),
      {
        kind: 'table',
        columns: [
          { title: say(language, 'column.dimension'), format: 'text' },
          { title: say(language, 'column.weight'), format: 'share' },
          { title: say(language, 'column.index'), format: 'score' },
          { title: say(language, 'column.interval'), format: 'text', centred: true },
          { title: say(language, 'column.n'), format: 'integer' },
          { title: say(language, 'column.notAnswered'), format: 'integer' },
          { title: say(language, 'column.low'), format: 'integer' },
        ],
        // A charted cell is a number or blank; why it is blank stands beside it.
        rows: rows.map((row) => [
          row.title,
          row.weight / 100,
          row.index.value,
          row.index.value === null ? shown(row) : formatInterval(row.index, language),
          row.index.n,
          row.index.notAnswered,
          row.low,
        ]),
        chart: {
          id: 'dimensions',
          kind: 'bar',
          title: say(language, 'chart.dimensions'),
          altText: say(language, 'chart.dimensionsAlt', { values }),
          labels: 0,
          values: 2,
          axisTitle: say(language, 'column.index'),
          axis: { min: 0, max: 100 },
        },
      },
    ],
  };
};
