import { type FigureMethod, figureMethod } from '../figure/method.ts';
import { importancePerformance, meanCrossHair, type Placed } from '../stats/importance-performance.ts';
import { kano, kanoCategories, kanoCategory } from '../stats/kano.ts';
import { readPlaced } from './importance-input.ts';
import { byName } from './outcome-columns.ts';

const importantItems = {
  performance: { service: 4.2, price: 3.1, delivery: 2.6, design: 4.4 },
  importance: { service: 0.3, price: 0.12, delivery: 0.25, design: 0.05 },
};

/** What to work on first. */
export const importanceMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'importance-performance',
    question: 'why',
    title: { en: 'Importance and performance', 'zh-CN': '重要性–表现分析', 'zh-TW': '重要性–表現分析' },
    answers: {
      en: 'What matters most and does worst, so that work should begin there?',
      'zh-CN': '哪些方面最重要而表现最差，应当优先改进？',
      'zh-TW': '哪些方面最重要而表現最差，應當優先改進？',
    },
    source: 'Martilla and James (1977), Journal of Marketing 41(1), 77–79',
    fields: {
      ...{ performance: 'amounts?', importance: 'amounts?', low: 'amounts?', high: 'amounts?' },
      ...{ columns: 'columns?', outcome: 'text?', performanceLine: 'number?', importanceLine: 'number?' },
    },
    notes: {
      performance: 'how well each item does, such as its mean; with importance',
      importance:
        'how much each item matters, stated or derived; left out with columns and outcome: LMG shares (Johnson beyond 12 items)',
      low: 'lower end of the interval of each performance; high: upper end; may be left out',
      columns: 'answers to each item in place of performance: means with their t intervals',
      outcome: 'the column that the others explain, for derived importance',
      performanceLine:
        'where performance turns from low to high, such as the middle of the scale; the mean of all if left out',
      importanceLine: 'the same of importance',
      value: 'the item to work on first: of those in "first" the most important; null when there is none',
      quadrants:
        'first: work here first; keep; low: low priority; much: maybe too much; unclear: its interval crosses a line',
      lines: 'where the cross-hair stands; a tie counts as important and weak',
    },
    example: importantItems,
    range: { kind: 'table', field: 'columns' },
    run: ({ performanceLine, importanceLine, ...given }) => {
      const read = readPlaced(given);
      if ('refused' in read) return read;
      const { names, items } = read;
      if (items.length < 4)
        return {
          refused: 'badInput',
          args: { field: given.columns ? 'columns' : 'performance', fault: 'fewer than 4 items' },
        };
      const means = meanCrossHair(items) ?? { importance: 0, performance: 0 };
      const lines = {
        importance: importanceLine ?? means.importance,
        performance: performanceLine ?? means.performance,
      };
      const places = importancePerformance(items, lines) ?? [];
      const first = names
        .map((name, at) => ({ name, place: places[at], importance: items[at]?.importance ?? 0 }))
        .filter(({ place }) => place === 'first')
        .sort((a, b) => b.importance - a.importance);
      const column = (of: 'importance' | 'performance') =>
        byName(
          names,
          items.map((item: Placed) => item[of]),
        );
      return {
        ...{ value: first[0]?.name ?? null, ...(read.n !== undefined && { n: read.n }), notAnswered: read.notAnswered },
        details: {
          quadrants: byName(names, places),
          ...{ lines, importance: column('importance'), performance: column('performance') },
        },
      };
    },
  }),
  figureMethod({
    id: 'kano',
    question: 'why',
    title: { en: 'Kano categories', 'zh-CN': 'KANO 模型', 'zh-TW': 'KANO 模型' },
    answers: {
      en: 'Does a feature delight, is it expected, or does nobody care?',
      'zh-CN': '某项功能是魅力型、必备型，还是无关紧要？',
      'zh-TW': '某項功能是魅力型、必備型，還是無關緊要？',
    },
    source: 'Kano et al. (1984); Berger et al. (1993), Center for Quality of Management Journal 2(4)',
    fields: { functional: 'numbers?', dysfunctional: 'numbers?', counts: 'amounts?' },
    notes: {
      functional: 'answers if the feature is there: 1 like, 2 must be, 3 neutral, 4 can live with it, 5 dislike',
      dysfunctional: 'answers of the same respondents if it is not there',
      counts: 'or the categories counted already: A, O, M, I, R, Q',
      value:
        'most frequent category: A attractive, O one-dimensional, M must-be, I indifferent, R reverse, Q questionable; ties go M, O, A, I',
      better: '(A + O)/(A + O + M + I), 0 to 1: how far having it lifts satisfaction',
      worse: '−(O + M)/(A + O + M + I), −1 to 0: how far lacking it lowers satisfaction',
    },
    example: { functional: [1, 1, 2, 3, 1, 2], dysfunctional: [5, 4, 5, 3, 5, 5] },
    range: { kind: 'table', field: null },
    run: ({ functional, dysfunctional, counts }) => {
      const unknown = Object.keys(counts ?? {}).find((name) => !kanoCategories.some((category) => category === name));
      if (unknown) return { refused: 'badInput', args: { field: 'counts', fault: `"${unknown}" is no category` } };
      const negative = Object.entries(counts ?? {}).find(([, count]) => count < 0);
      if (negative) return { refused: 'negative', args: { name: negative[0] } };
      if (!counts && !(functional && dysfunctional))
        return { refused: 'missing', args: { fields: 'functional, dysfunctional' } };
      if (functional && dysfunctional && functional.length !== dysfunctional.length)
        return { refused: 'unequal', args: { fields: 'functional, dysfunctional' } };
      const answers = counts ? [] : (functional ?? []).map((yes, at) => kanoCategory(yes, dysfunctional?.[at] ?? null));
      const tally = { M: 0, O: 0, A: 0, I: 0, R: 0, Q: 0 };
      for (const category of kanoCategories)
        tally[category] = counts?.[category] ?? answers.filter((one) => one === category).length;
      const found = kano(tally);
      if (!found) return { refused: 'noAnswers' };
      const n = kanoCategories.reduce((sum, category) => sum + tally[category], 0);
      return {
        ...{ value: found.category, n, notAnswered: answers.filter((one) => one === null).length },
        details: { better: found.better, worse: found.worse, counts: tally },
      };
    },
  }),
];
