import { type FigureMethod, figureMethod } from '../figure/method.ts';
import { type FuzzyOperator, fuzzyOperators, proportions } from '../stats/fuzzy.ts';
import { fuzzyEffectiveness, isWeakVerdict } from '../stats/fuzzy-effectiveness.ts';
import { fuzzyLayers } from '../stats/fuzzy-layers.ts';
import { localized } from '../text/localized.ts';
import { factorTree } from './factor-tree.ts';
import { givenIn } from './given.ts';

const isOperator = (text: string): text is FuzzyOperator => (fuzzyOperators as readonly string[]).includes(text);
const isOne = (values: readonly number[]) => Math.abs(values.reduce((sum, value) => sum + value, 0) - 1) < 1e-9;

/** Fuzzy comprehensive evaluation. */
export const fuzzyMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'fuzzy',
    question: 'models',
    title: localized('Fuzzy comprehensive evaluation', '模糊综合评价', '模糊綜合評價'),
    answers: localized(
      'To which level does the whole belong, and how clearly?',
      '总体属于哪个等级？结论是否明确？',
      '總體屬於哪個等級？結論是否明確？',
    ),
    source:
      'Zadeh (1965), Information and Control 8, 338–353; effectiveness of the maximum-membership principle (最大隶属度原则的有效性)',
    fields: {
      ...{ A: 'numbers', R: 'matrix', levelValues: 'numbers?', levels: 'texts?', operator: 'text?' },
      ...{ factors: 'texts?', groupWeights: 'amounts?' },
    },
    notes: {
      A: 'weight of each factor among its neighbours, factors and groups; taken in proportion',
      R: 'per factor its share of answers on each level, or counts: rows are taken in proportion',
      levelValues: 'what each level is worth, such as 100, 60, 20',
      levels: 'names of the levels',
      operator: '"M(product,sum)" (weighted sum, if left out), "M(min,max)", "M(product,max)" or "M(min,boundedSum)"',
      factors: 'names; groups before a slash make layers, as deep as needed: "service/desk/speed"',
      groupWeights: 'of each group among its neighbours, by "service" or "service/desk"; left out: 1',
      value: 'the score Σ share · levelValue; without levelValues the level with the largest membership',
      B: 'memberships as each operator gives them; shares: in proportion, by the chosen operator',
      effectiveness: 'of the largest membership; below .5 the verdict is weak; null: fully clear or one level',
      layers: 'each group after those within it, then the whole, by the chosen operator',
    },
    example: {
      ...{ A: [0.5, 0.3, 0.2], levelValues: [100, 60, 20] },
      R: [
        [0.4, 0.4, 0.2],
        [0.2, 0.5, 0.3],
        [0.1, 0.3, 0.6],
      ],
    },
    range: { kind: 'matrix', field: 'R' },
    run: ({ A, R, levelValues, levels, operator = 'M(product,sum)', factors, groupWeights = {} }) => {
      if (!isOperator(operator))
        return { refused: 'badInput', args: { field: 'operator', fault: `not ${fuzzyOperators.join(', ')}` } };
      const { given: weights, notAnswered } = givenIn(A);
      if (notAnswered > 0 || R.some((row) => row.includes(null)))
        return { refused: 'missing', args: { fields: 'A, R' } };
      const rows = R.map((row) => row.map((share) => share ?? 0));
      const width = rows[0]?.length ?? 0;
      if (weights.length !== rows.length || (factors && factors.length !== rows.length))
        return { refused: 'unequal', args: { fields: factors ? 'A, R, factors' : 'A, R' } };
      if (levelValues && levelValues.length !== width)
        return { refused: 'unequal', args: { fields: 'R, levelValues' } };
      if (levelValues?.includes(null)) return { refused: 'missing', args: { fields: 'levelValues' } };
      const negative = weights.some((weight) => weight < 0)
        ? 'A'
        : rows.some((row) => row.some((share) => share < 0))
          ? 'R'
          : null;
      if (negative) return { refused: 'negative', args: { name: negative } };
      const empty = rows.findIndex((row) => proportions(row) === null);
      if (empty >= 0) return { refused: 'emptyGroup', args: { name: factors?.[empty] ?? String(empty + 1) } };
      const whole = factorTree(
        rows.map((shares, place) => ({
          ...{ path: factors?.[place] ?? String(place + 1), weight: weights[place] ?? 0, shares },
        })),
        groupWeights,
      );
      const byOperator = fuzzyOperators.map(
        (one) => [one, fuzzyLayers(whole, one)?.slice(-1)[0]?.memberships ?? []] as const,
      );
      const layers = fuzzyLayers(whole, operator);
      const top = layers?.[layers.length - 1];
      if (!layers || !top) return { refused: 'noWeight' };
      const best = top.shares.indexOf(Math.max(...top.shares));
      const effectiveness = fuzzyEffectiveness(top.shares);
      const score = levelValues
        ? top.shares.reduce((sum, share, level) => sum + share * (levelValues[level] ?? 0), 0)
        : null;
      const isFlat = layers.length === 1;
      return {
        value: score ?? levels?.[best] ?? String(best + 1),
        warnings: [
          ...(isFlat && !isOne(weights) ? ['weightsScaled'] : []),
          ...(rows.every(isOne) ? [] : ['sharesScaled']),
          ...(isWeakVerdict(effectiveness) ? ['weakVerdict'] : []),
        ],
        details: {
          B: Object.fromEntries(byOperator),
          ...{ shares: top.shares, bestLevelIndex: best, bestLevel: levels?.[best] ?? String(best + 1), score },
          ...{ effectiveness: effectiveness === 'clear' ? null : effectiveness, isClear: effectiveness === 'clear' },
          ...(!isFlat && { layers }),
        },
      };
    },
  }),
];
