import { type Distance, distances } from '../certainty/distances.ts';
import { type GradeOdds, resamples } from '../certainty/grade-odds.ts';
import { hasOneToSpare, responseFlip } from '../certainty/response-flip.ts';
import { segmentFlips } from '../certainty/segment-flips.ts';
import { sensitivity, type Variant } from '../certainty/sensitivity.ts';
import { gradeOf, withTotals } from '../certainty/totals.ts';
import { type CertaintyKey, sayCertainty } from '../text/certainty.ts';
import { say } from '../text/say.ts';
import { flaggedRows } from '../trust/flagged-rows.ts';
import { formatTenths } from './format-figure.ts';
import { gradeWord } from './grade-word.ts';
import type { Card } from './headline-cards.ts';
import { oddsOfView, oddsWord } from './odds-line.ts';
import type { Panel, PanelInput } from './panel.ts';
import { segmentLabel } from './period-words.ts';
import { type Found, sensitivityTable } from './sensitivity-table.ts';

/** Segments shown that the grade rests on. */
const mostSegments = 3;

const wordOf = (grade: string | null, { rubric, language }: PanelInput): string =>
  gradeWord(grade, rubric.standard, language) ?? '';

function oddsCard({ n, grade, share, odds, interval }: GradeOdds, input: PanelInput): Card {
  const { language } = input;
  const others = odds
    .filter((one) => one.grade !== grade)
    .map((one) =>
      sayCertainty(language, 'gradeShare', { grade: wordOf(one.grade, input), share: oddsWord(one.share) }),
    );
  const [low, high] = interval.map(formatTenths);
  const grades = others.join(say(language, 'figure.between'));
  return {
    label: sayCertainty(language, 'sure'),
    value: oddsWord(share),
    format: 'text',
    detail: [
      ...(others.length > 0 ? [sayCertainty(language, 'sureOthers', { grades })] : []),
      sayCertainty(language, 'sureRange', { interval: `${low}–${high}` }),
      sayCertainty(language, 'sureBasis', { resamples, n }),
    ].join('\n'),
  };
}

function distanceCards(input: PanelInput): readonly Card[] {
  const { view, rubric, language } = input;
  const { better, worse } = distances(view.figures.index.value, rubric.standard);
  const card = (key: 'better' | 'worse', { points, band, from, bound }: Distance): Card => ({
    label: sayCertainty(language, key),
    value: points,
    format: 'score',
    detail: sayCertainty(language, `${key}From`, { grade: band.title[language], from, bound }),
  });
  return [...(better ? [card('better', better)] : []), ...(worse ? [card('worse', worse)] : [])];
}

function rangeLine({ interval: [low, high], isBorderline }: GradeOdds, input: PanelInput): string {
  const { standard } = input.rubric;
  return sayCertainty(input.language, isBorderline ? 'borderline' : 'firm', {
    ...{ low: formatTenths(low), high: formatTenths(high) },
    ...{ lowGrade: wordOf(gradeOf(low, standard), input), highGrade: wordOf(gradeOf(high, standard), input) },
  });
}

function variantLines(variants: readonly Variant[], { view, language }: PanelInput): readonly string[] {
  const changed = variants.filter(({ grade }) => grade !== null && grade !== view.figures.grade);
  if (changed.length === 0) return variants.length === 0 ? [] : [sayCertainty(language, 'steady')];
  const line = (key: CertaintyKey, isMethod: boolean): readonly string[] => {
    const ways = changed.filter((one) => one.isMethod === isMethod).map(({ kind }) => sayCertainty(language, kind));
    return ways.length === 0 ? [] : [sayCertainty(language, key, { ways: ways.join(say(language, 'figure.between')) })];
  };
  return [...line('dependsOnMethod', true), ...line('dependsOnWho', false)];
}

function flipLines({ segments, response }: Found, more: number, input: PanelInput): readonly string[] {
  const { view, rubric, language } = input;
  const { index, grade } = view.figures;
  const { minimumGroup: minimum } = rubric.standard;
  if (segments.length === 0 && response === null)
    // Without one to spare single responses were not looked at.
    return hasOneToSpare(index.n, rubric.standard)
      ? [sayCertainty(language, 'noFlip', { grade: wordOf(grade, input), minimum })]
      : [];
  return [
    ...segments.slice(0, 1).map((one) =>
      sayCertainty(language, 'segmentFlip', {
        ...{ segment: segmentLabel(one, language), n: one.n, grade: wordOf(one.grade, input) },
      }),
    ),
    ...(more > 0 ? [sayCertainty(language, 'moreFlips', { n: more })] : []),
    ...(response
      ? [sayCertainty(language, 'responseFlip', { row: response.row, grade: wordOf(response.grade, input) })]
      : []),
  ];
}

/** How sure the grade is: under resampling, to the grades beside it, by other methods, and without single responses or segments. */
export const certainty: Panel = (input) => {
  const { view, rubric, columns, table, language } = input;
  const odds = oddsOfView(input);
  if (odds === null) return null;
  const { standard } = rubric;
  const graded = withTotals(view.shown);
  const segments = segmentFlips(view.figures, standard);
  const found: Found = {
    variants: sensitivity(graded, rubric, flaggedRows({ graded: view.shown, rubric, columns, table })),
    segments: segments.slice(0, mostSegments),
    response: responseFlip(graded, standard),
  };
  return {
    title: sayCertainty(language, 'title'),
    blocks: [
      {
        kind: 'notes',
        lines: [
          rangeLine(odds, input),
          ...variantLines(found.variants, input),
          ...flipLines(found, segments.length - 1, input),
        ],
      },
      { kind: 'figures', cards: [oddsCard(odds, input), ...distanceCards(input)] },
      ...sensitivityTable(found, input),
    ],
  };
};
