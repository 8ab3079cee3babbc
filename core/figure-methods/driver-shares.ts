import { type FigureMethod, figureMethod, type NotWorked, type Worked } from '../figure/method.ts';
import { collinear } from '../stats/collinear.ts';
import { dot } from '../stats/dot.ts';
import { inverse } from '../stats/inverse.ts';
import { johnson } from '../stats/johnson.ts';
import { lmg } from '../stats/lmg.ts';
import type { FigureWarning } from '../text/figure-warning.ts';
import { readDrivers } from './driver-input.ts';
import { byName, enoughRows } from './outcome-columns.ts';

const shareMethods = { lmg, johnson } as const;
type ShareMethod = keyof typeof shareMethods;

const fields = {
  columns: 'columns?',
  outcome: 'text?',
  predictors: 'texts?',
  correlations: 'matrix?',
  outcomeCorrelations: 'numbers?',
  names: 'texts?',
  n: 'count?',
} as const;

const notes = {
  columns: 'outcome and predictors; only rows that answered all of those used count',
  outcome: 'name of the column to be explained',
  predictors: 'names of the columns that explain it; all others if left out',
  correlations: 'in place of columns: those of the predictors, with outcomeCorrelations, names and n',
  value: 'R², what all explain together, 0 to 1',
  ofExplained: 'each share divided by R²: of what can be explained, 0 to 1',
  r: 'correlation of each with the outcome: shares have no sign, this has',
  beta: 'standardised coefficients, for experts; vif: above 5, predictors say nearly the same',
};

const example = {
  columns: {
    overall: [4, 3, 5, 2, 4, 1, 3, 5, 2, 4],
    service: [4, 3, 5, 2, 3, 2, 3, 4, 1, 5],
    price: [3, 4, 4, 2, 5, 1, 2, 5, 3, 3],
  },
  outcome: 'overall',
};

/** The shares by each of `methods`, with what stands beside them. */
function driverFigure(input: Parameters<typeof readDrivers>[0], methods: readonly ShareMethod[]): Worked | NotWorked {
  const read = readDrivers(input);
  if ('refused' in read) return read;
  const { between, withOutcome, names, n, notAnswered } = read;
  if (methods.includes('lmg') && names.length > 12)
    return { refused: 'badInput', args: { field: 'predictors', fault: 'more than 12; use johnson' } };
  const same = collinear(between);
  if (same.length > 0) return { refused: 'collinear', args: { names: same.map((at) => names[at]).join(', ') } };
  const shares = methods.map((method) => shareMethods[method](between, withOutcome));
  const undone = inverse(between);
  const beta = (undone ?? []).map((row) => dot(row, withOutcome));
  const r2 = dot(beta, withOutcome);
  const isKnown = undone && shares.every((one) => one !== null) && r2 <= 1 + 1e-9;
  if (!isKnown)
    return { refused: 'badInput', args: { field: 'correlations', fault: 'no answers can have these correlations' } };
  const vif = undone.map((row, at) => row[at] ?? 1);
  const warnings: readonly FigureWarning[] = [
    ...(n !== undefined && n < enoughRows(names.length) ? (['fewRows'] as const) : []),
    ...(vif.some((inflation) => inflation > 5) ? (['highVif'] as const) : []),
  ];
  const [first] = shares;
  return {
    ...{ value: r2, ...(n !== undefined && { n }), notAnswered, warnings },
    details: {
      R2: r2,
      ...Object.fromEntries(methods.map((method, at) => [method, byName(names, shares[at] ?? [])])),
      ofExplained: byName(
        names,
        (first ?? []).map((share) => (r2 > 0 ? share / r2 : null)),
      ),
      ...{ r: byName(names, withOutcome), beta: byName(names, beta), vif: byName(names, vif) },
    },
  };
}

/** How much of an outcome goes with each of several questions. */
export const driverShareMethods: readonly FigureMethod[] = [
  figureMethod({
    ...{ id: 'drivers', question: 'why', fields, example },
    title: { en: 'Driver shares, both ways', 'zh-CN': '驱动因素占比（两种算法）', 'zh-TW': '驅動因素占比（兩種算法）' },
    answers: {
      en: 'Which questions explain most of the difference in the outcome, by two methods?',
      'zh-CN': '哪些题目最能解释结果的差异（两种算法对照）？',
      'zh-TW': '哪些題目最能解釋結果的差異（兩種算法對照）？',
    },
    source: 'R package relaimpo (lmg); Johnson (2000), Multivariate Behavioral Research 35, 1–19',
    notes: { ...notes, lmg: 'LMG (Shapley) shares of R² by name', johnson: 'Johnson relative weights by name' },
    range: { kind: 'table', field: 'columns' },
    run: (input) => driverFigure(input, ['lmg', 'johnson']),
  }),
  figureMethod({
    ...{ id: 'lmg', question: 'why', fields, example },
    title: { en: 'Driver shares (LMG, Shapley)', 'zh-CN': '驱动因素占比（LMG）', 'zh-TW': '驅動因素占比（LMG）' },
    answers: {
      en: 'How much of the explainable difference goes with each question?',
      'zh-CN': '可解释的差异中，每个题目各占多少？',
      'zh-TW': '可解釋的差異中，每個題目各占多少？',
    },
    source: 'Lindeman, Merenda and Gold (1980); Grömping (2006), JSS 17(1); R relaimpo::calc.relimp',
    notes: { ...notes, lmg: 'share of R² by name, 0 and above; they add up to R²; up to 12 predictors' },
    range: { kind: 'table', field: 'columns' },
    run: (input) => driverFigure(input, ['lmg']),
  }),
  figureMethod({
    ...{ id: 'johnson', question: 'why', fields, example },
    title: {
      en: 'Driver shares (relative weights)',
      'zh-CN': '驱动因素占比（相对权重）',
      'zh-TW': '驅動因素占比（相對權重）',
    },
    answers: {
      en: 'How much of the explainable difference goes with each of many questions?',
      'zh-CN': '题目很多时，可解释的差异中每个题目各占多少？',
      'zh-TW': '題目很多時，可解釋的差異中每個題目各占多少？',
    },
    source: 'Johnson (2000), Multivariate Behavioral Research 35, 1–19',
    notes: { ...notes, johnson: 'relative weight by name, 0 and above; they add up to R²' },
    range: { kind: 'table', field: 'columns' },
    run: (input) => driverFigure(input, ['johnson']),
  }),
];
