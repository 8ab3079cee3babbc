import type { Figure } from '../analysis/schema.ts';
import { differenceCell } from '../panels/change-card.ts';
import { formatFigure, formatInterval, formatTenths, formatValue } from '../panels/format-figure.ts';
import { gradeWord } from '../panels/grade-word.ts';
import { indexNotes } from '../panels/headline.ts';
import { judgedLine } from '../panels/judged-card.ts';
import { marketName } from '../panels/market-line.ts';
import type { PanelInput } from '../panels/panel.ts';
import { selectionWords } from '../panels/period-words.ts';
import { targetLine } from '../panels/target-line.ts';
import { scaleEnds } from '../scales/ends.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { writeScale } from '../tabs/scale-text.ts';
import { say } from '../text/say.ts';
import { shownCount } from './count.ts';

/** An index as points of the standard's own scale, 80 of 100 as 4 of 5; `null` where the index is no percent of maximum. */
export function pointsOf({ value, method }: Figure, { scale }: Standard): number | null {
  return value === null || method !== 'percentOfMaximum' ? null : (value * scaleEnds(scale).max) / 100;
}

/** The index with its grade, in points too, and beside the target and the market. */
function indexLines(input: PanelInput): readonly string[] {
  const { view, targets, rubric, language } = input;
  const { index, grade } = view.figures;
  const { standard } = rubric;
  const figure = formatFigure(index, standard, language);
  const selection = selectionWords(input);
  const word = gradeWord(grade, standard, language);
  const points = pointsOf(index, standard);
  const most = scaleEnds(standard.scale).max;
  const theirs = input.market.values.index;
  const market = theirs === undefined ? undefined : `${say(language, 'column.index')} ${formatTenths(theirs)}`;
  const sentence = standard.evidence ? 'headline.meanSentence' : 'headline.noGrade';
  return [
    word === null
      ? say(language, sentence, { selection, figure })
      : say(language, 'headline.sentence', { selection, grade: word, figure }),
    ...indexNotes(input),
    judgedLine(input),
    points === null ? '' : say(language, 'headline.points', { points: points.toFixed(2), most }),
    index.status === 'provisional' ? say(language, 'figure.provisional') : '',
    targetLine(index, targets.index, { step: standard.roundTo, points: 1, unit: '', language }),
    market === undefined ? '' : say(language, 'choose.label', { title: marketName(input), value: market }),
  ];
}

/** The index beside that of the wave before, or why they cannot be compared; '' without a date. */
function changeLine({ view: { change }, rubric, language }: PanelInput): string {
  if (!change) return '';
  const { earlier, difference } = change;
  if (!earlier || earlier.index.value === null || difference.value === null)
    return say(language, 'report.noChange', { why: differenceCell(difference, rubric.standard, language) });
  const { value } = difference;
  return say(language, 'report.change', {
    period: earlier.period,
    change: `${value > 0 ? '+' : ''}${formatTenths(value)}`,
    value: formatTenths(earlier.index.value),
    n: earlier.index.n,
  });
}

/** Responses with a case and the cases they opened; '' in a small group. */
function lowLine({ view, actions, rubric, language }: PanelInput): string {
  const { minimumGroup, triggers } = rubric.standard;
  if (view.isSmall || triggers.length === 0) return '';
  const rows = new Set(view.shown.map(({ response }) => response.row));
  const cases = actions.filter(({ row }) => rows.has(row)).length;
  return say(language, 'report.low', {
    low: shownCount(view.figures.low, minimumGroup),
    cases: shownCount(cases, minimumGroup),
  });
}

/** NPS and CSAT where the survey asks them, each with its target. */
function askedLines({ view: { figures }, targets, rubric, language }: PanelInput): readonly string[] {
  const line = (key: 'headline.nps' | 'headline.csat', figure: Figure, target: string): string => {
    const value = formatValue(figure, rubric.standard.minimumGroup, language);
    const interval = formatInterval(figure, language);
    const basis = say(language, 'figure.basis', { n: figure.n, notAnswered: figure.notAnswered });
    const text = interval === '' ? value : say(language, 'figure.full', { value, interval, basis });
    const parts = [text, target].filter((part) => part !== '').join(' · ');
    return say(language, 'choose.label', { title: say(language, key), value: parts });
  };
  const { nps, csat } = figures;
  return [
    nps ? line('headline.nps', nps, targetLine(nps, targets.nps, { step: 1, points: 1, unit: '', language })) : '',
    csat
      ? line('headline.csat', csat, targetLine(csat, targets.csat, { step: 1, points: 100, unit: '%', language }))
      : '',
  ];
}

/** The result in sentences: grade and index, target, change, cases, NPS and CSAT. */
export function summaryLines(input: PanelInput): readonly string[] {
  return [...indexLines(input), changeLine(input), lowLine(input), ...askedLines(input)].filter((line) => line !== '');
}

/** How the survey was asked and scored. */
export function methodLines({ rubric, language }: PanelInput): readonly string[] {
  const { standard, stamp, dimensions } = rubric;
  const { title, source, method, missing, period, minimumGroup, evidence } = standard;
  const questions = dimensions.flatMap(({ items }) => items.map((item) => item.title.replace(/\s+/g, ' ').trim()));
  const scales = new Set(dimensions.flatMap(({ items }) => items.map(({ scale }) => writeScale(scale, language))));
  const label = (text: string, value: string) => say(language, 'choose.label', { title: text, value });
  return [
    say(language, 'quality.standard', { standard: title[language], stamp, ...source }),
    ...(questions.length > 0 ? [label(say(language, 'report.questions'), questions.join(' · '))] : []),
    ...(scales.size > 0 ? [label(say(language, 'setup.scale'), [...scales].join(' · '))] : []),
    ...(evidence
      ? [say(language, 'standard.evidenceMeaning')]
      : [
          say(language, `standard.method.${method}`),
          say(language, `standard.missing.${missing.policy}`, { minimum: missing.minimumWeight }),
        ]),
    say(language, `standard.period.${period}`),
    say(language, 'report.confidential', { minimum: minimumGroup }),
  ];
}
