import { type FigureMethod, figureMethod } from '../figure/method.ts';
import { regress } from '../stats/regression.ts';
import type { FigureWarning } from '../text/figure-warning.ts';
import { byName, enoughRows, readOutcome } from './outcome-columns.ts';

/** How an outcome goes with several questions at once. */
export const regressionMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'regression',
    question: 'why',
    title: { en: 'Linear regression', 'zh-CN': '线性回归', 'zh-TW': '線性迴歸' },
    answers: {
      en: 'How does the outcome go with each question when the others stay the same?',
      'zh-CN': '其他题目不变时，结果与每个题目的关系如何？',
      'zh-TW': '其他題目不變時，結果與每個題目的關係如何？',
    },
    source: 'Least squares by QR; R lm, car::vif; NIST StRD Longley',
    fields: { columns: 'columns', outcome: 'text', predictors: 'texts?' },
    notes: {
      columns: 'outcome and predictors; only rows that answered all of those used count',
      outcome: 'name of the column to be explained',
      predictors: 'names of the columns that explain it; all others if left out',
      value: 'R², share of the variance explained, 0 to 1',
      coefficients: 'intercept and slope of each predictor; standardErrors, ts, ps (two-sided) likewise',
      beta: 'slopes of standardised columns',
      vif: 'variance inflation; above 5: predictors say nearly the same',
      F: 'test of the whole with df and p; null when all is explained',
      dropped: 'predictors left out because they are constant or follow from those before them',
    },
    example: {
      columns: { overall: [4, 3, 5, 2, 4, 1], service: [4, 3, 5, 2, 3, 2], price: [3, 4, 4, 2, 5, 1] },
      outcome: 'overall',
    },
    range: { kind: 'table', field: 'columns' },
    run: ({ columns, outcome, predictors: chosen }) => {
      const read = readOutcome(columns, outcome, chosen);
      if ('refused' in read) return read;
      const { names, n, notAnswered } = read;
      const found = regress(read.outcome, read.predictors);
      if (!found) return { refused: 'tooFew', args: { n, least: names.length + 2 } };
      const { intercept, slopes, dropped } = found;
      const perPredictor = (of: 'coefficient' | 'standardError' | 't' | 'p') => ({
        intercept: intercept[of],
        ...byName(
          names,
          slopes.map((slope) => slope?.[of] ?? null),
        ),
      });
      const warnings: readonly FigureWarning[] = [
        ...(n < enoughRows(names.length) ? (['fewRows'] as const) : []),
        ...(dropped.length > 0 ? (['dropped'] as const) : []),
        ...(found.vifs.some((vif) => (vif ?? 0) > 5) ? (['highVif'] as const) : []),
      ];
      return {
        ...{ value: found.r2, n, notAnswered, warnings },
        details: {
          ...{ R2: found.r2, adjustedR2: found.adjustedR2, F: found.f, df: found.df, p: found.p },
          ...{ residualDeviation: found.residualDeviation, coefficients: perPredictor('coefficient') },
          beta: byName(names, found.betas),
          vif: byName(names, found.vifs),
          ...{ standardErrors: perPredictor('standardError'), ts: perPredictor('t'), ps: perPredictor('p') },
          dropped: dropped.map((at) => names[at] ?? ''),
        },
      };
    },
  }),
];
