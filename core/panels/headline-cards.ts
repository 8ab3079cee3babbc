import type { Figure } from '../analysis/schema.ts';
import { distances } from '../certainty/distances.ts';
import type { TextKey } from '../text/en.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import type { Block, RowFilter } from './block.ts';
import { formatValue, indexFormat, intervalLine } from './format-figure.ts';
import { gradeWord } from './grade-word.ts';
import { marketLine } from './market-line.ts';
import { oddsLine } from './odds-line.ts';
import type { PanelInput } from './panel.ts';
import { targetLine } from './target-line.ts';

/** A figure with its label and what stands below it. */
export type Card = Extract<Block, { kind: 'figures' }>['cards'][number];

const warningTexts: Readonly<Record<string, TextKey>> = {
  topLevelOnly: 'warning.topLevelOnly',
  mixedStandards: 'warning.mixedStandards',
};

const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

/** What stands below the number of a figure: interval, n, not answered, method, and what to mind. */
function basis(figure: Figure, language: Language, ...more: readonly string[]): string {
  const warnings = figure.warnings.flatMap((code) => warningTexts[code] ?? []);
  return lines(
    ...more,
    intervalLine(figure, language),
    say(language, 'figure.basis', { n: figure.n, notAnswered: figure.notAnswered }),
    say(language, `method.${figure.method}`),
    figure.status === 'provisional' ? say(language, 'figure.provisional') : '',
    ...warnings.map((key) => say(language, key)),
  );
}

/** How far the index lies below where it is rounded to the next better grade; '' on the best or without a grade. */
function nextGrade({ view, rubric, language }: PanelInput): string {
  const { better } = distances(view.figures.index.value, rubric.standard);
  if (better === null) return '';
  return say(language, 'headline.next', {
    points: better.points.toFixed(1),
    from: better.from,
    bound: better.bound,
    grade: better.band.title[language],
  });
}

/** The index as points of the standard's own scale: 80 of 100 is 4 of 5. Only where the index is percent of maximum. */
function points({
  view: {
    figures: { index },
  },
  rubric,
  language,
}: PanelInput): string {
  const { scale } = rubric.standard;
  if (index.method !== 'percentOfMaximum' || index.value === null) return '';
  const most = scale.kind === 'numeric' ? scale.max : scale.levels.length;
  return say(language, 'headline.points', { points: ((index.value * most) / 100).toFixed(2), most });
}

/** Rows with a grade. */
export const gradedRows = (language: Language): RowFilter => ({ column: 'status', is: say(language, 'status.graded') });

/** The grade of all responses and the index that it is the grade of; where evidence grades each, their mean score alone. */
export function indexCards(input: PanelInput): readonly Card[] {
  const { view, targets, rubric, language } = input;
  const { figures } = view;
  const { minimumGroup, roundTo, evidence } = rubric.standard;
  const rows = gradedRows(language);
  const target = targetLine(figures.index, targets.index, { step: roundTo, points: 1, unit: '', language });
  const missing = formatValue(figures.index, minimumGroup, language);
  const market = marketLine('index', figures.index, input);
  const index: Card = {
    label: say(language, evidence ? 'headline.meanScore' : 'headline.index'),
    value: figures.index.value ?? missing,
    format: indexFormat(rubric.standard),
    detail: basis(figures.index, language, target, market, points(input)),
    rows,
  };
  if (evidence) return [index];
  return [
    {
      label: say(language, 'headline.grade'),
      value: gradeWord(figures.grade, rubric.standard, language) ?? missing,
      format: 'text',
      // Interval, n and method stand beside it, with the index that this is the grade of.
      detail: lines(oddsLine(input), nextGrade(input)),
      grade: true,
      rows,
    },
    index,
  ];
}

/** NPS and CSAT, where the survey asks them. */
export function askedCards(input: PanelInput): readonly Card[] {
  const { view, targets, rubric, language } = input;
  const { minimumGroup } = rubric.standard;
  const { nps, csat } = view.figures;
  const card = (
    id: 'nps' | 'csat',
    figure: Figure,
    format: Card['format'],
    rows: RowFilter,
    ...[target = '', ...more]: readonly string[]
  ): Card => ({
    label: say(language, `headline.${id}`),
    value: figure.value ?? formatValue(figure, minimumGroup, language),
    format,
    detail: basis(figure, language, target, marketLine(id, figure, input), ...more),
    rows,
  });
  const groups = nps && { promoters: nps.promoters, passives: nps.passives, detractors: nps.detractors };
  const npsTarget = nps && targetLine(nps, targets.nps, { step: 1, points: 1, unit: '', language });
  const csatTarget = csat && targetLine(csat, targets.csat, { step: 1, points: 100, unit: '%', language });
  // Without a value, as in a small group, the counts of its answers are not shown either.
  const split = nps && groups && nps.value !== null ? say(language, 'headline.npsGroups', groups) : '';
  return [
    ...(nps ? [card('nps', nps, 'signed', { column: 'recommend', filled: true }, npsTarget ?? '', split)] : []),
    ...(csat ? [card('csat', csat, 'share', { all: true }, csatTarget ?? '')] : []),
  ];
}
