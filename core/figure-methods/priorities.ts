import { type FigureMethod, figureMethod } from '../figure/method.ts';
import type { RandomIndexTable } from '../stats/ahp.ts';
import { ahpGroup } from '../stats/ahp-group.ts';
import { completeRows } from '../stats/complete-rows.ts';
import { acceptedBelow, consistency } from '../stats/consistency.ts';
import { entropyWeights } from '../stats/entropy-weights.ts';
import { geometricMeanWeights } from '../stats/geometric-mean-weights.ts';
import type { FigureWarning } from '../text/figure-warning.ts';
import { localized } from '../text/localized.ts';
import { judgementsOf } from './judgements.ts';

const tables: ReadonlyMap<string, RandomIndexTable> = new Map([
  ['Saaty 1980', 'Saaty 1980'],
  ['Saaty 2007', 'Saaty 2007'],
]);

/** What matters how much: from judgements of pairs, or from what tells objects apart. */
export const priorityMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'ahp',
    question: 'weights',
    title: localized('Priorities from pairs (AHP)', '层次分析法权重（AHP）', '層級分析法權重（AHP）'),
    answers: localized(
      'How much does each thing weigh when people compared every pair, and do they contradict themselves?',
      '两两比较得出的权重是多少？判断是否前后一致？',
      '兩兩比較得出的權重是多少？判斷是否前後一致？',
    ),
    source: 'Saaty (1980), The Analytic Hierarchy Process; several judges: Aczél & Saaty (1983)',
    fields: {
      ...{ matrix: 'matrix?', matrices: 'matrices?', judgeShares: 'numbers?' },
      ...{ names: 'texts?', randomIndex: 'text?', ri: 'positive?' },
    },
    notes: {
      matrix:
        'how many times the row matters more than the column; fractions as text, "1/3"; a blank is the inverse of its counterpart',
      matrices: 'one matrix a judge; taken together by the geometric mean',
      judgeShares: 'how much each judge counts; left out: equally',
      names: 'of the things compared',
      randomIndex: 'table, "Saaty 1980" (.58 .90 1.12 1.24 …, if left out) or "Saaty 2007" (.52 .89 1.11 1.25 …)',
      ri: 'a random index of your own, also for more than ten things',
      value: 'consistency ratio CR = CI / RI; accepted below .10; 0 for one or two things',
      weights: 'sum 1, by the principal eigenvector; geometricMeanWeights: by row geometric means',
      CI: '(lambdaMax − n) / (n − 1); RI: random index used',
      judges: 'CR of each judge alone',
      furthest: 'judgement that fits the others least: judged, and what would fit; null when all agree',
    },
    example: {
      matrix: [
        [1, 3, 5],
        ['1/3', 1, 3],
        ['1/5', '1/3', 1],
      ],
    },
    range: { kind: 'matrix', field: 'matrix' },
    run: ({ matrix, matrices, judgeShares, names, randomIndex = 'Saaty 1980', ri }) => {
      const named = tables.get(randomIndex);
      if (!named)
        return { refused: 'badInput', args: { field: 'randomIndex', fault: 'not "Saaty 1980" or "Saaty 2007"' } };
      const given = matrices ?? (matrix ? [matrix] : []);
      const n = given[0]?.length ?? 0;
      if (n === 0) return { refused: 'missing', args: { fields: 'matrix' } };
      const labels = Array.from({ length: n }, (_, place) => names?.[place] ?? String(place + 1));
      const judged: (readonly (readonly number[])[])[] = [];
      let isRough = false;
      for (const one of given) {
        const read = judgementsOf(one, labels);
        if ('refused' in read) return read;
        if (read.matrix.length !== n) return { refused: 'unequal', args: { fields: 'matrices' } };
        judged.push(read.matrix);
        isRough = isRough || read.isRough;
      }
      const shares = judgeShares?.map((share) => share ?? 0);
      if (shares && shares.length !== judged.length)
        return { refused: 'unequal', args: { fields: 'matrices, judgeShares' } };
      const [first] = judged;
      if (shares?.some((share) => share < 0)) return { refused: 'negative', args: { name: 'judgeShares' } };
      // One judge's matrix stays as it was given: logarithms would add rounding dust.
      const together = judged.length === 1 && first ? first : ahpGroup(judged, shares);
      const table = ri ?? named;
      const found = together && consistency(together, table);
      if (!together || !found) return { refused: 'noWeight' };
      const { ratio, furthest } = found;
      const warnings: readonly FigureWarning[] = [
        ...(isRough ? (['roughlyInverse'] as const) : []),
        ...(ratio === null ? (['noRandomIndex'] as const) : []),
        ...(ratio !== null && ratio >= acceptedBelow ? (['inconsistent'] as const) : []),
      ];
      return {
        value: ratio,
        warnings,
        details: {
          ...{ weights: found.weights, lambdaMax: found.lambdaMax, CI: found.ci, RI: found.index, CR: ratio },
          ...{ randomIndex: ri === undefined ? named : 'own', names: labels },
          geometricMeanWeights: geometricMeanWeights(together),
          furthest: furthest && {
            pair: `${labels[furthest.i]} / ${labels[furthest.j]}`,
            ...{ judged: furthest.judged, fitting: furthest.fitting },
          },
          ...(judged.length > 1 && {
            judges: judged.map((one) => consistency(one, table)?.ratio ?? null),
            matrix: together,
          }),
        },
      };
    },
  }),
  figureMethod({
    id: 'entropy-weights',
    question: 'weights',
    title: localized('Entropy weights', '熵权法权重', '熵權法權重'),
    answers: localized(
      'Which indicators tell the objects apart? (Not: which ones matter.)',
      '哪些指标最能区分各对象？（并不代表重要性）',
      '哪些指標最能區分各對象？（並不代表重要性）',
    ),
    source: 'Shannon (1948); Zeleny (1982), Multiple Criteria Decision Making',
    fields: { X: 'matrix?', columns: 'columns?' },
    notes: {
      X: 'rows: objects, columns: indicators; numbers from 0; incomplete rows are left out',
      columns: 'instead: the indicators by name',
      value: 'indicators with a weight above 0',
      weights: 'sum 1; a column that is the same everywhere has 0',
      entropy: '0 to 1; 1: the same everywhere',
    },
    example: {
      X: [
        [1, 2, 5],
        [2, 2, 1],
        [3, 2, 1],
      ],
    },
    range: { kind: 'table', field: 'columns' },
    run: ({ X, columns }) => {
      const lists = columns
        ? Object.values(columns)
        : (X?.[0] ?? []).map((_, column) => (X ?? []).map((row) => row[column] ?? null));
      if (lists.length === 0) return { refused: 'missing', args: { fields: 'X / columns' } };
      const complete = completeRows(lists);
      const n = complete[0]?.length ?? 0;
      if (n < 2) return { refused: 'tooFew', args: { n, least: 2 } };
      const labels = columns ? Object.keys(columns) : lists.map((_, place) => String(place + 1));
      const negative = complete.findIndex((values) => values.some((value) => value < 0));
      if (negative >= 0) return { refused: 'negative', args: { name: labels[negative] ?? '' } };
      const rows = Array.from({ length: n }, (_, row) => complete.map((values) => values[row] ?? 0));
      const found = entropyWeights(rows);
      if (!found) return { refused: 'tooFew', args: { n, least: 2 } };
      const left = (lists[0]?.length ?? 0) - n;
      return {
        ...{ value: found.weights.filter((weight) => weight > 0).length, n, notAnswered: left },
        warnings: [...(found.isEven ? ['evenWeights'] : []), ...(left > 0 ? ['leftOut'] : [])],
        details: { names: labels, entropy: found.entropy, weights: found.weights },
      };
    },
  }),
];
