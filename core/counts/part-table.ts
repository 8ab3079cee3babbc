import type { Figure } from '../analysis/schema.ts';
import type { Block, BlockCell, Chart, TableColumn } from '../panels/block.ts';
import { formatInterval, formatValue } from '../panels/format-figure.ts';
import type { Column, Issue } from '../responses/schema.ts';
import type { Rubric } from '../scoring/schema.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import type { CountFigures } from './figures.ts';
import type { CountPart, CountsSummary } from './summarise.ts';

/** What the dashboard of a sheet of counts is described from. */
export type CountsInput = {
  readonly summary: CountsSummary;
  readonly rubric: Rubric;
  /** Of the whole tab. */
  readonly issues: readonly Issue[];
  readonly columns: readonly Column[];
  readonly language: Language;
  /** Title of the tab with the counts. */
  readonly source: string;
  /** Local ISO text of the run. */
  readonly now: string;
};

/** Smaller groups show no figure. */
export const minimumOf = ({ rubric }: CountsInput): number => rubric.standard.minimumGroup;

/** The value of a figure, or in words why there is none; `null` without a figure. */
export const cellOf = (figure: Figure | null, input: CountsInput): BlockCell =>
  figure && (figure.value ?? formatValue(figure, minimumOf(input), input.language));

/** Parts with their figures below each other; `title`: what parts them. */
export function partTable(title: string, parts: readonly CountPart[], input: CountsInput, chart: Chart | null): Block {
  const { language } = input;
  const asColumn = ({ net, topTwo }: CountFigures): readonly TableColumn[] => [
    { title: say(language, topTwo ? 'counts.topTwo' : 'counts.topBox'), format: 'share' },
    ...(net
      ? [
          {
            title: say(language, net.method === 'netPromoter' ? 'headline.nps' : 'counts.net'),
            format: 'signed',
          } as const,
        ]
      : []),
  ];
  return {
    kind: 'table',
    columns: [
      { title, format: 'text' },
      { title: say(language, 'counts.index'), format: 'score' },
      { title: say(language, 'column.interval'), format: 'text', centred: true },
      { title: say(language, 'column.n'), format: 'integer' },
      ...asColumn(input.summary.figures),
    ],
    rows: parts.map(({ name, figures: { index, n, topTwo, topBox, net } }) => [
      name || say(language, 'counts.blank'),
      index.value,
      index.value === null ? formatValue(index, minimumOf(input), language) : formatInterval(index, language),
      n,
      cellOf(topTwo ?? topBox, input),
      ...(net ? [cellOf(net, input)] : []),
    ]),
    ...(chart && { chart }),
  };
}
