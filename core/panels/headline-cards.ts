import type { Figure } from '../analysis/schema.ts';
import type { TextKey } from '../text/en.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import type { Block } from './block.ts';
import { formatInterval, formatValue, indexFormat } from './format-figure.ts';
import { gradeWord } from './grade-word.ts';
import type { PanelInput } from './panel.ts';

type Card = Extract<Block, { kind: 'figures' }>['cards'][number];

const warningTexts: Readonly<Record<string, TextKey>> = {
  topLevelOnly: 'warning.topLevelOnly',
  mixedStandards: 'warning.mixedStandards',
};

const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

/** What stands below the number of a figure: interval, n, not answered, method, and what to mind. */
function basis(figure: Figure, language: Language, ...more: readonly string[]): string {
  const interval = formatInterval(figure, language);
  const warnings = figure.warnings.flatMap((code) => warningTexts[code] ?? []);
  return lines(
    ...more,
    interval === '' ? '' : say(language, 'figure.interval', { interval }),
    say(language, 'figure.basis', { n: figure.n, notAnswered: figure.notAnswered }),
    say(language, `method.${figure.method}`),
    figure.status === 'provisional' ? say(language, 'figure.provisional') : '',
    ...warnings.map((key) => say(language, key)),
  );
}

/** How far the index lies below the next better grade; '' on the best or without a grade. */
function nextGrade({ figures: { index, grade }, rubric, language }: PanelInput): string {
  const { bands, roundTo } = rubric.standard;
  const next = bands[bands.findIndex((band) => band.grade === grade) - 1];
  if (next === undefined || index.value === null) return '';
  // Half a step less is enough, since the index is rounded half up before it is graded.
  const short = next.from - roundTo / 2 - index.value;
  return say(language, 'headline.next', {
    points: (Math.ceil(short * 10 - 1e-9) / 10).toFixed(1),
    grade: next.title[language],
  });
}

/** The index as points of the standard's own scale: 80 of 100 is 4 of 5. Only where the index is percent of maximum. */
function points({ figures: { index }, rubric, language }: PanelInput): string {
  const { method, scale } = rubric.standard;
  if (method !== 'percentOfMaximum' || index.value === null) return '';
  const most = scale.kind === 'numeric' ? scale.max : scale.levels.length;
  return say(language, 'headline.points', { points: ((index.value * most) / 100).toFixed(2), most });
}

/** The grade of all responses and the index that it is the grade of. */
export function indexCards(input: PanelInput): readonly Card[] {
  const { figures, rubric, language } = input;
  const { bands, minimumGroup } = rubric.standard;
  const missing = formatValue(figures.index, minimumGroup, language);
  return [
    {
      label: say(language, 'headline.grade'),
      value: gradeWord(figures.grade, bands, language) ?? missing,
      format: 'text',
      detail: basis(figures.index, language, nextGrade(input)),
      grade: true,
    },
    {
      label: say(language, 'headline.index'),
      value: figures.index.value ?? missing,
      format: indexFormat(rubric.standard),
      detail: basis(figures.index, language, points(input)),
    },
  ];
}

/** Counts: of all responses, what was graded, what was not, what scored low, and the cases that wait. */
export function countCards({ figures, graded, rubric, actions, language }: PanelInput): readonly Card[] {
  const { responses, index, low } = figures;
  const open = actions.filter(({ status }) => status === 'open');
  const card = (label: TextKey, value: number, more: string): Card => ({
    label: say(language, label),
    value,
    format: 'integer',
    detail: more,
  });
  const minimum = rubric.standard.missing.minimumWeight;
  // A response without a single answer could not score low.
  const answered = graded.filter(({ status }) => status !== 'notAnswered').length;
  const share = `${answered === 0 ? 0 : Math.round((100 * low) / answered)}%`;
  const origin = new Set(open.map(({ row }) => row)).size;
  return [
    card('headline.graded', index.n, say(language, 'headline.ofResponses', { responses })),
    card('headline.notAnswered', index.notAnswered, say(language, 'headline.notAnsweredWhy', { minimum })),
    card('headline.low', low, say(language, 'headline.lowShare', { share, responses: answered })),
    card('headline.openCases', open.length, say(language, 'headline.casesFrom', { responses: origin })),
  ];
}

/** NPS and CSAT, where the survey asks them. */
export function askedCards({ figures: { nps, csat }, rubric, language }: PanelInput): readonly Card[] {
  const { minimumGroup } = rubric.standard;
  const card = (label: TextKey, figure: Figure, format: Card['format'], more: string): Card => ({
    label: say(language, label),
    value: figure.value ?? formatValue(figure, minimumGroup, language),
    format,
    detail: basis(figure, language, more),
  });
  const groups = nps && { promoters: nps.promoters, passives: nps.passives, detractors: nps.detractors };
  return [
    ...(nps && groups ? [card('headline.nps', nps, 'signed', say(language, 'headline.npsGroups', groups))] : []),
    ...(csat ? [card('headline.csat', csat, 'share', '')] : []),
  ];
}
