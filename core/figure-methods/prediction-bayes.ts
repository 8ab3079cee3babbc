import { figureMethod, type NotWorked } from '../figure/method.ts';
import type { Labelled, Shape } from '../prediction/data.ts';
import { mostLikely } from '../prediction/most-likely.ts';
import { naiveBayes } from '../prediction/naive-bayes.ts';
import { treeBayes } from '../prediction/tree-bayes.ts';
import { localized } from '../text/localized.ts';
import { byName } from './outcome-columns.ts';
import { predictionFigure } from './prediction-figure.ts';
import { levelsOf, readPrediction, tooMany } from './prediction-input.ts';

const learners = {
  naive: (data: Labelled, shape: Shape, smoothing: number) => ({
    classify: naiveBayes(data, shape, smoothing),
    parents: shape.levels.map(() => null),
    information: [],
  }),
  tree: treeBayes,
};
const isStructure = (text: string): text is keyof typeof learners => Object.keys(learners).includes(text);

type Levels = ReturnType<typeof levelsOf>;

/** The levels of a new respondent by question; one above the highest stands for no answer. */
function rowOf(
  given: Readonly<Record<string, number | string>>,
  names: readonly string[],
  questions: readonly Levels[],
  isWhole: boolean,
): readonly number[] | NotWorked {
  const fault = (words: string): NotWorked => ({ refused: 'badInput', args: { field: 'given', fault: words } });
  const stranger = Object.keys(given).find((name) => !names.includes(name));
  if (stranger !== undefined) return fault(`no question "${stranger}"`);
  const lacking = names.filter((name) => given[name] === undefined);
  if (isWhole && lacking.length > 0) return { refused: 'missing', args: { fields: `given.${lacking[0]}` } };
  const row = names.map((name, at) => (questions[at]?.levels ?? []).indexOf(String(given[name])));
  const unseen = names.find((name, at) => row[at] === -1 && given[name] !== undefined);
  if (unseen !== undefined) return fault(`nobody answered "${given[unseen]}" to "${unseen}"`);
  return row.map((level, at) => (level < 0 ? (questions[at]?.levels.length ?? 0) : level));
}

/**
 * Whether some class had each of a new respondent's answers, beside the answer to its parent, at least once. A level that
 * stands for no answer is passed over.
 */
function isAllowed(
  row: readonly number[],
  { rows, classes }: Labelled,
  shape: Shape,
  parents: readonly (number | null)[],
): boolean {
  const asked = [...row.keys()].filter((question) => (row[question] ?? 0) < (shape.levels[question] ?? 0));
  const isAlike = (other: readonly number[], at: number | null) => at === null || other[at] === row[at];
  return [...new Set(classes)].some((one) => {
    const own = rows.filter((_, at) => classes[at] === one);
    return asked.every((at) => own.some((other) => isAlike(other, at) && isAlike(other, parents[at] ?? null)));
  });
}

/** Bayesian networks: naive, and augmented by a tree. */
export const bayesNetwork = figureMethod({
  id: 'bayes-network',
  question: 'models',
  title: localized('Bayesian network', '贝叶斯网络', '貝氏網路'),
  answers: localized(
    'How well do the answers tell the class, such as the grade, and which answers go with each other?',
    '根据各题答案能多准地判断类别（例如等级）？哪些答案彼此关联？',
    '根據各題答案能多準地判斷類別（例如等級）？哪些答案彼此關聯？',
  ),
  source: 'Friedman, Geiger & Goldszmidt (1997), Machine Learning 29, 131–163; Mitchell (1997), 6.9',
  fields: {
    ...{ columns: 'mixed', outcome: 'text', predictors: 'texts?', index: 'text?', structure: 'text?' },
    ...{ smoothing: 'number?', given: 'answers?', folds: 'count?', seed: 'count?', least: 'count?' },
  },
  notes: {
    columns: 'answers by question, each one of a few levels, and the class; rows with a blank are left out',
    outcome: 'name of the column with the class',
    predictors: 'names of the questions; all other columns if left out',
    index: 'name of a column with a number per respondent to be compared with, no predictor',
    structure: '"naive" (if left out) or "tree": each question may depend on one other as well',
    smoothing: 'answers added to each level and class, 1 if left out',
    given: 'answers of a new respondent, whose posterior is asked for; with "tree" to all questions',
    folds: '2 to 20, 5 if left out; seed: of the folds, 1 if left out',
    least: 'fewest complete rows; max(100, 5 · questions) if left out',
    value: 'accuracy 0 to 1: share of rows whose class is told right by the other folds',
    baseline: 'share of the commonest class',
    confusion: 'rows by class, then by class told',
    accuracyOfIndex: 'details.index: right by the cuts of the index that were right most often in the other folds',
    parents: 'tree: per question the other it depends on, with conditional mutual information in nats',
    posterior:
      'probability of each class for given, from all rows; null: with smoothing 0 no class allows these answers',
    interval: 'of value: for this way of learning on data like these; another draw of the folds gives another value',
  },
  example: {
    columns: {
      wait: ['short', 'short', 'long', 'long', 'short', 'long', 'short', 'long'],
      staff: ['kind', 'kind', 'kind', 'rude', 'rude', 'rude', 'kind', 'rude'],
      grade: ['A', 'A', 'B', 'B', 'A', 'B', 'A', 'B'],
    },
    ...{ outcome: 'grade', given: { wait: 'long', staff: 'kind' }, folds: 2, least: 8 },
  },
  range: { kind: 'table', field: 'columns' },
  run: ({ structure = 'naive', smoothing = 1, given, folds = 5, seed = 1, ...asked }) => {
    if (!isStructure(structure))
      return { refused: 'badInput', args: { field: 'structure', fault: 'not "naive" or "tree"' } };
    if (smoothing < 0) return { refused: 'negative', args: { name: 'smoothing' } };
    const read = readPrediction({ ...asked, folds });
    if ('refused' in read) return read;
    const { names, answers, classNames, classes, n } = read;
    const questions = answers.map(levelsOf);
    const crowded = questions.map(({ levels }, at) => tooMany(names[at] ?? '', levels)).find((found) => found !== null);
    if (crowded) return crowded;
    const row = given && rowOf(given, names, questions, structure === 'tree');
    if (row && 'refused' in row) return row;
    const shape = { levels: questions.map(({ levels }) => levels.length), classes: classNames.length };
    const rows = Array.from({ length: n }, (_, at) => questions.map(({ places }) => places[at] ?? 0));
    const learn = (learnt: readonly number[]) =>
      learners[structure](
        { rows: learnt.map((at) => rows[at] ?? []), classes: learnt.map((at) => classes[at] ?? 0) },
        shape,
        smoothing,
      );
    const figure = predictionFigure(read, folds, seed, (learnt) => {
      const { classify } = learn(learnt);
      return (at) => mostLikely(classify(rows[at] ?? []));
    });
    const { classify, parents, information } = learn([...rows.keys()]);
    const links = parents.map((parent, at) =>
      parent === null ? null : { parent: names[parent] ?? '', information: information[at] ?? 0 },
    );
    const isImpossible = row && smoothing === 0 && !isAllowed(row, { rows, classes }, shape, parents);
    return {
      ...figure,
      warnings: [...(figure.warnings ?? []), ...(isImpossible ? ['noClassAllows'] : [])],
      details: {
        ...figure.details,
        ...(structure === 'tree' && { parents: byName(names, links) }),
        ...(row && { posterior: isImpossible ? null : byName(classNames, classify(row)) }),
      },
    };
  },
});
