import { csatFigure } from '../../core/analysis/csat-figure.ts';
import { npsFigure } from '../../core/analysis/nps-figure.ts';
import { countRecommend } from '../../core/analysis/running-summary.ts';
import { countScore, startTally } from '../../core/analysis/running-tally.ts';
import { topLevels } from '../../core/analysis/top-levels.ts';
import { scaleEnds, scaleText } from '../../core/scales/ends.ts';
import { meanOf } from '../../core/stats/mean.ts';
import { meanInterval } from '../../core/stats/mean-interval.ts';
import { varianceOf } from '../../core/stats/variance.ts';
import { say } from '../../core/text/say.ts';
import { answeredRows, isTrue, rowsOf } from './arguments.ts';
import { guessLanguage } from './guess-language.ts';
import { type RatedColumn, type Reading, rateColumn } from './rated-column.ts';
import { type SaidScale, saidScale } from './said-scale.ts';
import { type ColumnFigure, type Shown, showFigures } from './show-figures.ts';

/** What one of the functions figures out: for a column's answers on its scale. */
type Method = {
  readonly usualTop: number;
  /** The scale that the question has by definition; `null`: it may be given. */
  readonly scale: SaidScale;
  figure(answers: RatedColumn['answers'], column: RatedColumn, reading: Reading): ColumnFigure;
};

/** "Would you recommend us", 0–10 in whole numbers; −100..100. */
export const netPromoter: Method = {
  usualTop: 10,
  scale: { kind: 'numeric', min: 0, max: 10 },
  figure(answers) {
    const recommend = { promoters: 0, passives: 0, detractors: 0, notAnswered: 0 };
    for (const answer of answers) countRecommend(recommend, Number.isInteger(answer) ? answer : null);
    return npsFigure({ recommend }, 0);
  },
};

/** The share 0..1 of answers on the best two levels. */
export const satisfied: Method = {
  usualTop: 5,
  scale: null,
  figure(answers, { scale }, { language }) {
    const levels = topLevels(scale);
    if (levels === null) throw new Error(say(language, 'function.longScale', { scale: scaleText(scale) }));
    const given = answers.filter((answer) => answer !== null);
    const top = given.filter((answer) => answer >= levels.from).length;
    const overall = { top, answered: given.length, notAnswered: answers.length - given.length };
    return csatFigure({ overall }, levels, 0);
  },
};

/** Customer effort score: the mean answer on its own scale, with Student's t interval kept within the scale. */
export const effort: Method = {
  usualTop: 7,
  scale: null,
  figure(answers, { scale }) {
    const tally = startTally();
    for (const answer of answers)
      if (answer === null) tally.notAnswered += 1;
      else countScore(tally, answer);
    const { n } = tally.moments;
    const value = meanOf(tally.moments);
    const variance = varianceOf(tally.moments);
    const around = value === null || variance === null ? null : meanInterval(n, value, variance);
    const { min, max } = scaleEnds(scale);
    return {
      value,
      n,
      notAnswered: tally.notAnswered,
      ...(around && { interval: [Math.max(min, around[0]), Math.min(max, around[1])] as const }),
    };
  },
};

/** One figure for each column of a range. `options`: the scale where the method takes one, then TRUE for details. */
export function columnFigures(method: Method, range: unknown, options: readonly unknown[]): Shown {
  const table = answeredRows(range);
  const language = guessLanguage(table.flat());
  const said = method.scale ?? saidScale(options[0], language);
  const reading = { said, usualTop: method.usualTop, language };
  const figures = (rowsOf(range)[0] ?? []).map((_, place) => {
    const column = rateColumn(table, place, reading);
    return method.figure(column.answers.slice(column.hasHeader ? 1 : 0), column, reading);
  });
  return showFigures(figures, options.some(isTrue), language);
}
