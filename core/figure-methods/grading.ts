import { type FigureMethod, figureMethod, type NotWorked } from '../figure/method.ts';
import { bandFor } from '../scoring/grade.ts';
import { roundHalfUp, settle } from '../scoring/round.ts';
import { localized } from '../text/localized.ts';
import { givenIn } from './given.ts';

const letters = 'ABCDEFGHIJ';
const noTitle = localized('', '', '');

/**
 * How a score is made ready to be judged: rounded half up to a step, or only freed of floating-point dust; or what is
 * wrong.
 */
function rounderOf(rounding: string, step: number): ((score: number) => number) | NotWorked {
  if (rounding === 'none') return settle;
  if (rounding !== 'half-up')
    return { refused: 'badInput', args: { field: 'rounding', fault: 'neither "none" nor "half-up"' } };
  if (![1, 0.1, 0.01].includes(step))
    return { refused: 'badInput', args: { field: 'step', fault: 'not 1, 0.1 or 0.01' } };
  return (score) => roundHalfUp(score, step);
}

const roundingNotes = {
  rounding: '"none", or "half-up": rounded to the step first, halves upwards, 94.5 to 95; none if left out',
  step: '1, 0.1 or 0.01, only with half-up; 1 if left out',
} as const;

/** Scores under the rules that standards grade by. */
export const gradingMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'bands',
    question: 'basics',
    title: localized('Grade of a score', '得分对应的等级', '得分對應的等級'),
    answers: localized('Which grade does a score get?', '某个得分属于哪个等级？', '某個得分屬於哪個等級？'),
    source: 'A band begins at its lower bound and ends below the next better one',
    fields: { scores: 'numbers', from: 'numbers', grades: 'texts?', rounding: 'text?', step: 'positive?' },
    notes: {
      scores: 'to be graded, in the unit of from',
      from: 'lower bounds from the best grade down; below the last begins one grade more',
      grades:
        'their names, one more than from (or as many, when the last begins at the end of the scale); A, B … if left out',
      ...roundingNotes,
      value: 'the grade; of several scores, the grades in order',
      rounded: 'the scores that were graded',
    },
    example: { scores: [94.5], from: [95, 81, 61, 40], rounding: 'half-up' },
    range: { kind: 'list', field: 'scores' },
    run: ({ scores, from, grades, rounding = 'none', step = 1 }) => {
      const { given: bounds, notAnswered: blanks } = givenIn(from);
      const falls = bounds.every((bound, place) => place === 0 || bound < (bounds[place - 1] ?? 0));
      if (blanks > 0 || bounds.length === 0 || !falls)
        return { refused: 'badInput', args: { field: 'from', fault: 'must fall from the best grade to the worst' } };
      const round = rounderOf(rounding, step);
      if (typeof round !== 'function') return round;
      const names = grades ?? [...letters].slice(0, bounds.length + 1);
      if (names.length < bounds.length || names.length > bounds.length + 1 || names.includes(null))
        return { refused: 'unequal', args: { fields: 'from, grades' } };
      const bands = [...bounds, Number.NEGATIVE_INFINITY].map((bound, place) => ({
        ...{ grade: names[place] ?? '', title: noTitle, from: bound },
      }));
      const rounded = scores.map((score) => (score === null ? null : round(score)));
      const graded = rounded.map((score) => (score === null ? null : bandFor(score, bands).grade || null));
      const { given, notAnswered } = givenIn(scores);
      if (given.length === 0) return { refused: 'noAnswers' };
      return {
        value: graded.length === 1 ? (graded[0] ?? null) : graded.map((grade) => grade ?? '–').join(', '),
        notAnswered,
        details: { grades: graded, rounded },
      };
    },
  }),
  figureMethod({
    id: 'trigger',
    question: 'basics',
    title: localized('Scores that open a case', '触发处理的得分', '觸發處理的得分'),
    answers: localized('Which scores open a case?', '哪些得分会触发处理？', '哪些得分會觸發處理？'),
    source: 'A trigger reads the rounded score; 以下 excludes the number',
    fields: { scores: 'numbers', threshold: 'number', when: 'text?', rounding: 'text?', step: 'positive?' },
    notes: {
      scores: 'to be tested',
      threshold: 'the number of the rule',
      when: '"below" (the number itself does not fire) or "atMost" (it does); below if left out',
      ...roundingNotes,
      value: 'how many scores fire',
      fires: 'true or false for each score; a blank never fires',
    },
    example: { scores: [70, 69.5, 69.49], threshold: 70, rounding: 'half-up' },
    range: { kind: 'list', field: 'scores' },
    run: ({ scores, threshold, when = 'below', rounding = 'none', step = 1 }) => {
      if (when !== 'below' && when !== 'atMost')
        return { refused: 'badInput', args: { field: 'when', fault: 'neither "below" nor "atMost"' } };
      const round = rounderOf(rounding, step);
      if (typeof round !== 'function') return round;
      const rounded = scores.map((score) => (score === null ? null : round(score)));
      const fires = rounded.map(
        (score) => score !== null && (when === 'below' ? score < threshold : score <= threshold),
      );
      return {
        value: fires.filter(Boolean).length,
        notAnswered: givenIn(scores).notAnswered,
        details: { fires, rounded },
      };
    },
  }),
];
