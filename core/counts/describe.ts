import type { Figure } from '../analysis/schema.ts';
import type { Block, CellFormat } from '../panels/block.ts';
import { faultTable } from '../panels/data-quality.ts';
import { formatTenths, formatValue, intervalLine } from '../panels/format-figure.ts';
import { periodWord } from '../panels/period-words.ts';
import { trendChart } from '../panels/trend-chart.ts';
import { wholePercents } from '../panels/whole-percents.ts';
import { positionOf } from '../scales/position.ts';
import type { Tab } from '../tabs/tab.ts';
import type { TextKey } from '../text/en.ts';
import { sayHeadline } from '../text/headline.ts';
import { say } from '../text/say.ts';
import { type CountsInput, cellOf, minimumOf, partTable } from './part-table.ts';
import type { CountPart } from './summarise.ts';

type Section = Tab['sections'][number];
type Card = Extract<Block, { kind: 'figures' }>['cards'][number];

function cardOf(
  label: TextKey,
  figure: Figure,
  format: CellFormat,
  input: CountsInput,
  ...more: readonly string[]
): Card {
  const { language } = input;
  const interval = intervalLine(figure, language);
  const lines = [
    say(language, `method.${figure.method}`),
    ...more,
    ...(interval === '' ? [] : [interval]),
    ...(figure.status === 'provisional' ? [say(language, 'figure.provisional')] : []),
  ];
  return { label: say(language, label), value: cellOf(figure, input), format, detail: lines.join('\n') };
}

/** On four faces POMP is what terminals print as their index: a reader knows it from there. */
const faceLine = ({ summary, language }: CountsInput): readonly string[] =>
  summary.counted.kind === 'faces' ? [sayHeadline(language, 'fourFaces')] : [];

/** With commas between thousands, as a sheet shows it; a text, since a long number does not run over its cell. */
const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

function headline(input: CountsInput): Section {
  const { summary, language, source } = input;
  const { figures, rows, items } = summary;
  const { n, unanswered, index, pomp, topBox, topTwo, bottomBox, bottomTwo, net } = figures;
  const figure = formatValue(index, minimumOf(input), language);
  const sentence =
    index.value === null
      ? say(language, 'counts.small', { minimum: Math.max(1, minimumOf(input)) })
      : say(language, 'counts.sentence', { n: grouped(n), figure, method: say(language, `method.${index.method}`) });
  const detail = [
    say(language, 'counts.fromRows', { rows }),
    ...(unanswered > 0 ? [say(language, 'counts.unanswered', { n: unanswered })] : []),
  ].join('\n');
  const netTitle = net?.method === 'netPromoter' ? 'headline.nps' : 'counts.net';
  return {
    id: 'headline',
    title: say(language, 'panel.headline'),
    blocks: [
      {
        kind: 'notes',
        lines: [
          sentence,
          say(language, 'counts.reason', { source }),
          ...(items.length > 0 ? [say(language, 'counts.pooled')] : []),
        ],
      },
      {
        kind: 'figures',
        cards: [
          cardOf('counts.index', index, 'score', input),
          { label: say(language, 'counts.answers'), value: grouped(n), format: 'text', detail },
          cardOf(topTwo ? 'counts.topTwo' : 'counts.topBox', topTwo ?? topBox, 'share', input),
          cardOf(bottomTwo ? 'counts.bottomTwo' : 'counts.bottomBox', bottomTwo ?? bottomBox, 'share', input),
          ...(net ? [cardOf(netTitle, net, 'signed', input)] : []),
          cardOf('counts.pomp', pomp, 'score', input, ...faceLine(input)),
        ],
      },
    ],
  };
}

/** Best first, as grades are shown. */
function levelSection(input: CountsInput): Section {
  const { summary, language } = input;
  const { scale } = summary.counted;
  const levels = [...summary.figures.levels].reverse();
  const shares = wholePercents(levels.map(({ share }) => share));
  const values = levels.map(({ title, count }) => `${title} ${count}`).join(say(language, 'figure.between'));
  return {
    id: 'levels',
    title: say(language, 'panel.levels'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: say(language, 'counts.level'), format: 'text' },
          { title: say(language, 'counts.position'), format: 'score' },
          { title: say(language, 'column.n'), format: 'integer' },
          { title: say(language, 'column.share'), format: 'share' },
        ],
        rows: levels.map(({ title, level, count }, place) => [
          title,
          positionOf(level, scale, 'percentOfMaximum'),
          count,
          shares[place] ?? 0,
        ]),
        chart: {
          id: 'grades',
          kind: 'column',
          title: say(language, 'chart.levels'),
          altText: say(language, 'chart.levelsAlt', { values }),
          labels: 0,
          values: 2,
          axisTitle: say(language, 'column.n'),
        },
      },
    ],
  };
}

function trendSection(input: CountsInput): readonly Section[] {
  const { summary, language } = input;
  if (summary.trend.length === 0) return [];
  const dated = summary.trend.filter(({ name }) => name !== '');
  const points = dated.map(({ name, figures: { index } }) => ({
    period: name,
    index: index.value === null ? '–' : formatTenths(index.value),
  }));
  const chart = trendChart(points, say(language, 'counts.index'), language);
  const named = summary.trend.map(({ name, figures }) => ({ name: periodWord(name, language), figures }));
  const table = partTable(say(language, 'column.period'), named, input, chart);
  return [{ id: 'trend', title: say(language, 'panel.trend'), blocks: [table] }];
}

function quality(input: CountsInput): Section {
  const { summary, language } = input;
  const { rows, faulty, totals, figures } = summary;
  return {
    id: 'data-quality',
    title: say(language, 'panel.dataQuality'),
    blocks: [
      faultTable(input, say(language, 'counts.clean')),
      {
        kind: 'notes',
        lines: [
          say(language, 'counts.rows', { rows, faulty, totals }),
          say(language, 'counts.blankCell'),
          say(language, 'counts.methods', { pomp: say(language, 'counts.pomp') }),
          ...(figures.net === null ? [say(language, 'counts.noNet')] : []),
          ...(minimumOf(input) > 1 ? [say(language, 'quality.minimumGroup', { minimum: minimumOf(input) })] : []),
          say(language, 'quality.ownCells'),
        ],
      },
    ],
  };
}

/** The dashboard of a sheet of counts: figures, levels, items, trend, groups and what could not be read. */
export function describeCounts(input: CountsInput): Tab {
  const { summary, rubric, language, source, now } = input;
  const { standard, stamp } = rubric;
  const counted = now.slice(0, 16).replace('T', ' ');
  const part = (id: string, title: string, heading: string, parts: readonly CountPart[]): readonly Section[] =>
    parts.length === 0 ? [] : [{ id, title, blocks: [partTable(heading, parts, input, null)] }];
  return {
    title: say(language, 'dashboard.title', { source }),
    subtitle: say(language, 'dashboard.counted', { standard: standard.title[language], stamp, now: counted }),
    sections: [
      headline(input),
      levelSection(input),
      ...part('items', say(language, 'panel.countedItems'), say(language, 'counts.item'), summary.items),
      ...trendSection(input),
      ...summary.groups.flatMap(({ title, parts }, place) =>
        part(`group${place}`, say(language, 'panel.countedGroup', { title }), title, parts),
      ),
      quality(input),
    ],
  };
}
