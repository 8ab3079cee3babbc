import { figureMethod } from '../figure/method.ts';
import { mostLikely } from '../prediction/most-likely.ts';
import { trainNetwork } from '../prediction/network.ts';
import { weightCount } from '../prediction/network-layers.ts';
import { localized } from '../text/localized.ts';
import { predictionFigure } from './prediction-figure.ts';
import { isNumbers, outside, readPrediction } from './prediction-input.ts';

/** Rounds that are trained in about ten seconds; a unit and a class cost as much as ten weights, fitted to measured times. */
function mostRounds(n: number, folds: number, inputs: number, hidden: number, classes: number): number {
  const steps = weightCount({ inputs, hidden, classes }) + 10 * (hidden + classes);
  return Math.floor(1.2e9 / (n * folds * steps));
}

/** A neural network with one hidden layer. */
export const neuralNetwork = figureMethod({
  id: 'neural-network',
  question: 'models',
  title: localized('Neural network', '神经网络', '神經網路'),
  answers: localized(
    'How well do the answers tell the class, such as the grade, when they may act together in any way?',
    '若各题答案可以任意方式共同作用，能多准地判断类别（例如等级）？',
    '若各題答案可以任意方式共同作用，能多準地判斷類別（例如等級）？',
  ),
  source: 'Rumelhart, Hinton & Williams (1986), Nature 323, 533–536; Igel & Hüsken (2003), Neurocomputing 50, 105–123',
  fields: {
    ...{ columns: 'mixed', outcome: 'text', predictors: 'texts?', index: 'text?', hidden: 'count?' },
    ...{ decay: 'number?', rounds: 'count?', folds: 'count?', seed: 'count?', least: 'count?' },
  },
  notes: {
    columns: 'numbers by question, and the class as numbers or texts; rows with a blank are left out',
    outcome: 'name of the column with the class',
    predictors: 'names of the questions; all other columns if left out',
    index: 'name of a column with a number per respondent to be compared with, no predictor',
    hidden: 'units of the hidden layer, 1 to 20, 3 if left out',
    decay: 'cost of a squared weight beside the mean cost of a row, 0.01 if left out',
    rounds: 'most rounds of training, 1 to 1000, 200 if left out; fewer where that takes too long',
    folds: '2 to 20, 5 if left out; seed: of the folds and first weights, 1 if left out',
    least: 'fewest complete rows; max(100, 5 · questions) if left out',
    value: 'accuracy 0 to 1: share of rows whose class is told right by the other folds',
    baseline: 'share of the commonest class',
    confusion: 'rows by class, then by class told',
    accuracyOfIndex: 'details.index: right by the cuts of the index that were right most often in the other folds',
  },
  example: {
    columns: {
      wait: [1, 2, 4, 5, 2, 4, 1, 5],
      staff: [5, 5, 4, 2, 3, 1, 4, 2],
      grade: ['A', 'A', 'B', 'B', 'A', 'B', 'A', 'B'],
    },
    ...{ outcome: 'grade', folds: 2, least: 8 },
  },
  range: { kind: 'table', field: 'columns' },
  run: ({ hidden = 3, decay = 0.01, rounds = 200, folds = 5, seed = 1, ...asked }) => {
    const wrong = outside([
      ['hidden', hidden, 1, 20],
      ['decay', decay, 0, 1],
      ['rounds', rounds, 1, 1000],
    ]);
    if (wrong) return wrong;
    const read = readPrediction({ ...asked, folds });
    if ('refused' in read) return read;
    const { names, answers, classes, classNames, n } = read;
    const questions = answers.filter(isNumbers);
    const worded = names[answers.findIndex((column) => !isNumbers(column))];
    if (worded !== undefined)
      return { refused: 'badInput', args: { field: 'columns', fault: `"${worded}" is not a number in every row` } };
    const most = mostRounds(n, folds, names.length, hidden, classNames.length);
    if (rounds > most) {
      const fault = `above ${most} take too long with so many answers; lower rounds, folds or hidden, or name fewer predictors`;
      return { refused: 'badInput', args: { field: 'rounds', fault } };
    }
    const rows = Array.from({ length: n }, (_, at) => questions.map((column) => column[at] ?? 0));
    return predictionFigure(read, folds, seed, (learnt) => {
      const learned = { rows: learnt.map((at) => rows[at] ?? []), classes: learnt.map((at) => classes[at] ?? 0) };
      const classify = trainNetwork(learned, { ...{ classes: classNames.length, hidden, decay, rounds, seed } });
      return (at) => mostLikely(classify(rows[at] ?? []));
    });
  },
});
