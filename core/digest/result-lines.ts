import { formatFigure, formatTenths, formatValue } from '../panels/format-figure.ts';
import { gradeWord } from '../panels/grade-word.ts';
import { say } from '../text/say.ts';
import { digestPeriodWord } from './period.ts';
import type { Digest } from './schema.ts';

/** The grade and the index of the period, or why there is none. */
function resultLine({ view, rubric, period, language }: Digest): string {
  const { index, grade, responses } = view.figures;
  const { standard } = rubric;
  if (responses === 0) return say(language, 'digest.noResponses');
  const word = digestPeriodWord(period, language);
  const selection = word.charAt(0).toUpperCase() + word.slice(1);
  const figure = formatFigure(index, standard, language);
  const graded = gradeWord(grade, standard, language);
  const sentence = standard.evidence ? 'headline.meanSentence' : 'headline.noGrade';
  return graded === null
    ? say(language, sentence, { selection, figure })
    : say(language, 'headline.sentence', { selection, grade: graded, figure });
}

/** The change to the period before, and whether it is more than chance. */
function changeLine({ verdict, before, earlier, rubric, language }: Digest): string {
  const period = digestPeriodWord(before, language);
  if (verdict.kind === 'missing') {
    const { minimumGroup } = rubric.standard;
    const reasons = {
      insufficient: `n < ${minimumGroup}`,
      noData: say(language, 'figure.noData'),
      single: say(language, 'digest.oneAnswer'),
    };
    return say(language, 'digest.noCompare', { period, why: reasons[verdict.why] });
  }
  const { kind, points, margin } = verdict;
  const isSaid = kind !== 'noChange';
  return say(language, `digest.${kind}`, {
    period,
    change: `${!isSaid && points > 0 ? '+' : ''}${formatTenths(isSaid ? Math.abs(points) : points)}`,
    margin: formatTenths(margin),
    value: formatValue(earlier.index, rubric.standard.minimumGroup, language),
    n: earlier.index.n,
  });
}

/** A share in percent with one decimal. */
export const percentWord = (share: number): string => `${formatTenths(share * 100)}%`;

/** How many of those who were asked have answered. */
function rateLines({ rate, rubric, language }: Digest): readonly string[] {
  if (rate === null) return [say(language, 'digest.noRate')];
  const { wave: period, isSoFar, answered: n, asked } = rate;
  const { minimumGroup } = rubric.standard;
  if (n < minimumGroup) return [say(language, 'digest.rateFew', { period, why: `n < ${minimumGroup}` })];
  const key = isSoFar ? 'digest.rateSoFar' : 'digest.rate';
  return [
    say(language, key, { period, percent: percentWord(n / asked), n, asked }),
    ...(n > asked ? [say(language, 'digest.rateAbove')] : []),
  ];
}

/** The result in sentences: grade and index, change with its verdict, response rate. */
export const resultLines = (digest: Digest): readonly string[] => [
  resultLine(digest),
  ...(digest.view.figures.index.status === 'provisional' ? [say(digest.language, 'figure.provisional')] : []),
  changeLine(digest),
  ...rateLines(digest),
];
