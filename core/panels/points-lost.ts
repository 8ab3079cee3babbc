import { type Loss, pointsLost as lossesOf } from '../certainty/points-lost.ts';
import { withTotals } from '../certainty/totals.ts';
import { roundHalfUp } from '../scoring/round.ts';
import { sayCertainty } from '../text/certainty.ts';
import { say } from '../text/say.ts';
import { formatTenths } from './format-figure.ts';
import { hasGrades } from './grade-word.ts';
import { nameFew } from './name-few.ts';
import type { Panel, PanelInput } from './panel.ts';
import { wholePercents } from './whole-percents.ts';

/** Parts shown; of more the rest stands in one row. */
const most = 14;

type Line = Loss['shown'] & { readonly name: string };

const titlesOf = ({ places }: Loss, { rubric, language }: PanelInput): readonly string[] =>
  places.flatMap((place) => rubric.dimensions[place]?.title[language] ?? []);

/** A chart cuts long labels short, so what stands together is counted here and named in a note. */
function nameOf(loss: Loss, input: PanelInput): string {
  const titles = titlesOf(loss, input);
  const [only] = titles;
  if (only === undefined) return sayCertainty(input.language, 'byHand');
  return titles.length === 1 ? only : sayCertainty(input.language, 'together', { n: titles.length });
}

function togetherLines(parts: readonly Loss[], input: PanelInput): readonly string[] {
  const { minimumGroup: minimum } = input.rubric.standard;
  return parts
    .filter(({ places }) => places.length > 1)
    .map((part) => {
      const dimensions = nameFew(titlesOf(part, input), input.language);
      return sayCertainty(input.language, 'togetherWhy', { minimum, dimensions });
    });
}

const sumOf = (losses: readonly Loss[], key: keyof Loss['shown']): number =>
  roundHalfUp(
    losses.reduce((sum, { shown }) => sum + shown[key], 0),
    0.1,
  );

function linesOf(losses: readonly Loss[], input: PanelInput): readonly Line[] {
  const shown = losses.length > most + 1 ? losses.slice(0, most) : losses;
  const rest = losses.slice(shown.length);
  const others = { lost: sumOf(rest, 'lost'), most: sumOf(rest, 'most') };
  return [
    ...shown.map((loss) => ({ ...loss.shown, name: nameOf(loss, input) })),
    ...(rest.length === 0 ? [] : [{ ...others, name: sayCertainty(input.language, 'others', { n: rest.length }) }]),
  ];
}

/** Dimensions by the points that were lost in them; the parts add up to 100 less the index. */
export const pointsLost: Panel = (input) => {
  const { view, rubric, language } = input;
  const { standard } = rubric;
  if (view.isSmall || view.figures.index.value === null || !hasGrades(input)) return null;
  const found = lossesOf(withTotals(view.shown), rubric);
  if (found === null || found.n < standard.minimumGroup || found.total === 0) return null;
  const { index, total, parts } = found;
  // One part alone is the index once more; one that is still small found nothing to stand with.
  const isSmall = parts.some(({ places, n }) => places.length > 0 && n > 0 && n < standard.minimumGroup);
  if (parts.length < 2 || isSmall) return null;
  const lines = linesOf(parts, input);
  const shares = wholePercents(lines.map(({ lost }) => lost / total));
  const between = say(language, 'figure.between');
  const first = lines.slice(0, 3).filter(({ lost }) => lost > 0);
  return {
    title: sayCertainty(language, 'lostTitle'),
    blocks: [
      {
        kind: 'notes',
        lines: [
          first
            .map(({ name, lost }) => sayCertainty(language, 'lostIn', { part: name, points: formatTenths(lost) }))
            .join(language === 'en' ? ' ' : ''),
          sayCertainty(language, 'lostSum', { index: formatTenths(index), total: formatTenths(total) }),
          ...togetherLines(parts, input),
        ],
      },
      {
        kind: 'table',
        columns: [
          { title: say(language, 'column.dimension'), format: 'text' },
          { title: sayCertainty(language, 'columnLost'), format: 'score' },
          { title: sayCertainty(language, 'columnMost'), format: 'score' },
          { title: sayCertainty(language, 'columnLostShare'), format: 'share' },
        ],
        rows: [
          ...lines.map((line, place) => [line.name, line.lost, line.most, shares[place] ?? null]),
          [sayCertainty(language, 'total'), total, 100, 1],
        ],
        chart: {
          id: 'pointsLost',
          kind: 'bar',
          title: sayCertainty(language, 'lostTitle'),
          altText: sayCertainty(language, 'chartAlt', {
            values: lines.map(({ name, lost }) => `${name} ${formatTenths(lost)}`).join(between),
          }),
          labels: 0,
          values: 1,
          rows: lines.length,
          axisTitle: sayCertainty(language, 'columnLost'),
        },
      },
    ],
  };
};
