import { type FigureMethod, figureMethod } from '../figure/method.ts';
import { cronbachAlpha } from '../stats/cronbach.ts';
import { feldtInterval } from '../stats/feldt-interval.ts';
import { omegaTotal } from '../stats/omega.ts';
import { pearson } from '../stats/pearson.ts';
import { spearmanBrown } from '../stats/spearman-brown.ts';
import type { FigureWarning } from '../text/figure-warning.ts';
import { byName } from './outcome-columns.ts';
import { readItems } from './read-items.ts';

const example = {
  columns: { polite: [4, 3, 5, 2, 4, 1, 5], quick: [4, 3, 5, 2, 3, 2, 4], helpful: [3, 4, 4, 2, 5, 1, 5] },
};
/** Between the widest and the narrowest column: 1–5 beside 0–10 is a factor of 2.5, seconds beside 1–5 far more. */
const mostWider = 5;

function areUnlike(columns: readonly (readonly number[])[]): boolean {
  const widths = columns
    .map((column) => {
      let [low, high] = [Infinity, -Infinity];
      for (const value of column) [low, high] = [Math.min(low, value), Math.max(high, value)];
      return high - low;
    })
    .filter((width) => width > 0);
  return widths.length > 1 && Math.max(...widths) > mostWider * Math.min(...widths);
}

const columnsNote = 'one column a question; only rows that answered all of them count';
const reversedNote = 'names of questions asked the other way round; they are turned first';

/** Do several questions measure one thing? */
export const reliabilityMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'cronbach-alpha',
    question: 'trust',
    title: { en: 'Cronbach’s alpha', 'zh-CN': '克隆巴赫系数（α）', 'zh-TW': '克隆巴赫係數（α）' },
    answers: {
      en: 'Do these questions measure one thing, so that their mean can be relied on?',
      'zh-CN': '这些题目是否测量同一内容，其平均值是否可靠？',
      'zh-TW': '這些題目是否測量同一內容，其平均值是否可靠？',
    },
    source: 'Cronbach (1951), Psychometrika 16, 297–334; interval: Feldt (1965); R psych::alpha',
    fields: { columns: 'columns', turned: 'texts?', level: 'level?' },
    notes: {
      columns: columnsNote,
      turned: reversedNote,
      level: 'of the interval, 0.95 if left out',
      value: 'raw alpha, 1 at most, may be below 0; interval by Feldt',
      standardised: 'of standardised answers; null when a question is constant',
      ifDropped: 'alpha without each question; itemRest: its correlation with the sum of the others',
      reversed: 'questions that run against the others, probably asked the other way round',
      spearmanBrown: 'of two questions only',
    },
    example,
    range: { kind: 'table', field: 'columns' },
    run: ({ columns, turned, level = 0.95 }) => {
      const items = readItems(columns, turned, 2);
      if ('refused' in items) return items;
      const { names, values, n, notAnswered } = items;
      const found = cronbachAlpha(values);
      if (!found) return { refused: 'constant', args: { name: names.join(' + ') } };
      const r = values.length === 2 ? pearson(values[0] ?? [], values[1] ?? []) : null;
      const warnings: readonly FigureWarning[] = [
        ...(found.raw < 0.7 ? (['lowReliability'] as const) : []),
        ...(found.negative.length > 0 ? (['reversed'] as const) : []),
        ...(areUnlike(values) ? (['unlikeScales'] as const) : []),
        ...(values.length === 2 ? (['twoItems'] as const) : []),
      ];
      return {
        ...{ value: found.raw, n, notAnswered, interval: feldtInterval(found.raw, names.length, n, level), warnings },
        details: {
          ...{ raw: found.raw, standardised: found.standardised },
          ifDropped: byName(names, found.ifDropped),
          itemRest: byName(names, found.itemRest),
          reversed: found.negative.map((at) => names[at] ?? ''),
          ...(r !== null && { spearmanBrown: spearmanBrown(r) }),
        },
      };
    },
  }),
  figureMethod({
    id: 'spearman-brown',
    question: 'trust',
    title: { en: 'Spearman–Brown', 'zh-CN': '斯皮尔曼–布朗系数', 'zh-TW': '斯皮爾曼–布朗係數' },
    answers: {
      en: 'How reliable are two questions together, or a questionnaire made longer?',
      'zh-CN': '两个题目合起来，或加长后的问卷，可靠程度如何？',
      'zh-TW': '兩個題目合起來，或加長後的問卷，可靠程度如何？',
    },
    source: 'Spearman (1910), Brown (1910), British Journal of Psychology 3',
    fields: { x: 'numbers?', y: 'numbers?', r: 'number?', times: 'positive?' },
    notes: {
      x: 'answers to one question or half, with y; or give r',
      r: 'correlation of the two, or reliability now',
      times: 'how many times as long, 2 if left out',
      value: 'reliability of the whole',
    },
    example: { r: 0.6, times: 2 },
    range: { kind: 'table', field: null },
    run: ({ x, y, r, times = 2 }) => {
      if (x && y && x.length !== y.length) return { refused: 'unequal', args: { fields: 'x, y' } };
      const items = x && y ? readItems({ x, y }, undefined, 2) : null;
      if (items && 'refused' in items) return items;
      const known = r ?? (items ? pearson(items.values[0] ?? [], items.values[1] ?? []) : undefined);
      if (known === undefined) return { refused: 'missing', args: { fields: 'r' } };
      if (known === null) return { refused: 'constant', args: { name: 'x + y' } };
      if (Math.abs(known) > 1) return { refused: 'badInput', args: { field: 'r', fault: 'not between −1 and 1' } };
      const value = spearmanBrown(known, times);
      if (value === null)
        return { refused: 'badInput', args: { field: 'r', fault: 'so far below 0 that it has none' } };
      return {
        value,
        ...(items && { n: items.n, notAnswered: items.notAnswered }),
        details: { r: known, times },
      };
    },
  }),
  figureMethod({
    id: 'omega',
    question: 'trust',
    title: { en: 'McDonald’s omega', 'zh-CN': '麦克唐纳系数（ω）', 'zh-TW': '麥克唐納係數（ω）' },
    answers: {
      en: 'How much of the sum of these questions is owed to what they have in common?',
      'zh-CN': '这些题目的总分有多少来自它们的共同内容？',
      'zh-TW': '這些題目的總分有多少來自它們的共同內容？',
    },
    source: 'McDonald (1999), Test Theory; one factor; R lavaan (maximum likelihood), R psych (minres)',
    fields: { columns: 'columns', turned: 'texts?' },
    notes: {
      columns: `${columnsNote}; at least three`,
      turned: reversedNote,
      value: 'omega total by maximum likelihood, 0 to 1; it depends on the extraction in its second decimal',
      maximumLikelihood: 'in the units of the answers; minres: of standardised answers; null: no factor found',
      loadings: 'correlation of each question with the factor, by maximum likelihood',
      reversed: 'questions with a loading below 0',
    },
    example,
    range: { kind: 'table', field: 'columns' },
    run: ({ columns, turned }) => {
      const items = readItems(columns, turned, 3);
      if ('refused' in items) return items;
      const { names, values, n, notAnswered } = items;
      if (n <= names.length) return { refused: 'tooFew', args: { n, least: names.length + 1 } };
      const constant = values.findIndex((column) => column.every((value) => value === column[0]));
      if (constant >= 0) return { refused: 'constant', args: { name: names[constant] ?? '' } };
      const likely = omegaTotal(values, 'ml');
      const minres = omegaTotal(values, 'minres');
      const shown = likely ?? minres;
      const reversed = names.filter((_, at) => (shown?.loadings[at] ?? 0) < 0);
      const warnings: readonly FigureWarning[] = [
        ...(shown && shown.omega < 0.7 ? (['lowReliability'] as const) : []),
        ...(reversed.length > 0 ? (['reversed'] as const) : []),
        ...(!likely || likely.isHeld ? (['heldVariance'] as const) : []),
      ];
      return {
        ...{ value: shown?.omega ?? null, n, notAnswered, warnings },
        details: {
          ...{ maximumLikelihood: likely?.omega ?? null, minres: minres?.omega ?? null },
          ...{ loadings: byName(names, shown?.loadings ?? []), reversed },
        },
      };
    },
  }),
];
