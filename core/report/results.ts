import { differenceOf } from '../analysis/change.ts';
import type { Block, BlockCell, TableColumn } from '../panels/block.ts';
import { differenceCell } from '../panels/change-card.ts';
import { formatValue } from '../panels/format-figure.ts';
import { nameFew } from '../panels/name-few.ts';
import type { PanelInput } from '../panels/panel.ts';
import { markedPeriod } from '../panels/period-words.ts';
import { isUnscored } from '../panels/unscored.ts';
import { weakDimensions } from '../panels/weak.ts';
import { wholePercents } from '../panels/whole-percents.ts';
import { say } from '../text/say.ts';
import { shownCount } from './count.ts';
import { pointsOf } from './summary.ts';

type Result = PanelInput['view']['figures']['dimensions'][number];
type Part = TableColumn & { readonly cell: (result: Result, place: number) => BlockCell };

/** A dimension's name; one that the survey no longer asks by its id. */
export const dimensionTitle = (id: string, { rubric, language }: Pick<PanelInput, 'rubric' | 'language'>): string =>
  rubric.dimensions.find((dimension) => dimension.id === id)?.title[language] ?? id;

/** Answered by so few that nothing but that may be said. */
const isSmall = ({ index }: Result, { rubric }: PanelInput) => index.n < rubric.standard.minimumGroup;

/** Index, change and low answers of each dimension; counts below the minimum group are not told. */
export function resultTable(input: PanelInput): Block {
  const { view, rubric, language } = input;
  const { standard } = rubric;
  const { minimumGroup } = standard;
  const weights = wholePercents(rubric.dimensions.map(({ weight }) => weight / 100));
  const weightOf = (id: string) => weights[rubric.dimensions.findIndex((dimension) => dimension.id === id)] ?? 0;
  const parts: readonly Part[] = [
    { title: say(language, 'column.dimension'), format: 'text', cell: ({ id }) => dimensionTitle(id, input) },
    { title: say(language, 'column.weight'), format: 'share', cell: ({ id }) => weightOf(id) },
    ...(standard.method === 'percentOfMaximum' && !standard.evidence
      ? [
          {
            title: say(language, 'report.points'),
            format: 'points',
            cell: ({ index }) => pointsOf(index, standard),
          } as Part,
        ]
      : []),
    {
      title: say(language, 'column.index'),
      format: 'score',
      cell: ({ id, index }) =>
        isUnscored(id, rubric)
          ? say(language, 'dimension.unscored')
          : (index.value ?? formatValue(index, minimumGroup, language)),
    },
    {
      title: say(language, 'column.change'),
      format: 'change',
      cell: ({ index }, place) =>
        differenceCell(differenceOf(index, view.previous?.dimensions[place]?.index), standard, language),
    },
    { title: say(language, 'column.n'), format: 'integer', cell: ({ index }) => shownCount(index.n, minimumGroup) },
    ...(standard.triggers.length > 0
      ? [
          {
            title: say(language, 'column.low'),
            format: 'integer',
            cell: (result) => (isSmall(result, input) ? null : shownCount(result.low, minimumGroup)),
          } as Part,
        ]
      : []),
  ];
  return {
    kind: 'table',
    columns: parts.map(({ cell: _, ...column }) => column),
    rows: view.figures.dimensions.map((result, place) => parts.map(({ cell }) => cell(result, place))),
  };
}

/** Dimensions that satisfy, and the weak ones: most responses with a case first, then the lowest index. */
export function verdictLines(input: PanelInput): readonly string[] {
  const { view, rubric, language } = input;
  const { dimensions } = view.figures;
  const low = ({ id, low: n }: Result) => {
    const dimension = dimensionTitle(id, input);
    const shown = shownCount(n, rubric.standard.minimumGroup);
    return n === 0 ? dimension : say(language, 'dimension.low', { dimension, n: shown });
  };
  const workOn = [...weakDimensions(input)].sort((a, b) => b.low - a.low);
  return [
    say(language, 'dimension.keep', {
      dimensions: nameFew(
        dimensions.filter(({ keep }) => keep).map(({ id }) => dimensionTitle(id, input)),
        language,
      ),
    }),
    say(language, 'dimension.workOn', { dimensions: nameFew(workOn.map(low), language) }),
  ];
}

/** Waves shown beside each other. */
const most = 6;

/** How many answered, wave by wave up to the period of the report. */
export function participation(input: PanelInput): readonly Block[] {
  const { view, rubric, language } = input;
  const { minimumGroup } = rubric.standard;
  const { period } = view.selection;
  const waves = view.waves.filter((wave) => wave.period === period || (period && wave.period && wave.period < period));
  return [
    {
      kind: 'table',
      columns: [
        { title: say(language, 'column.period'), format: 'text' },
        { title: say(language, 'column.responses'), format: 'integer' },
        { title: say(language, 'headline.graded'), format: 'integer' },
      ],
      rows: waves
        .slice(-most)
        .map(({ period: name, index }) => [
          markedPeriod(name, input),
          shownCount(index.n + index.notAnswered, minimumGroup),
          shownCount(index.n, minimumGroup),
        ]),
    },
    { kind: 'notes', lines: [say(language, 'report.noRate')] },
  ];
}
