import { type Asks, type Desk, got, type Input } from './ask.ts';

const column = ({ dataset, column: name }: Input, desk: Desk) => desk.dataset(dataset)[String(name)];
const twoOf = ({ dataset }: Input, desk: Desk) => {
  const [first, second] = Object.values(desk.dataset(dataset));
  return { first, second };
};

/** Means, tests, trends. */
export const comparisonAsks: Asks = {
  'mean-ci': (input, desk) => {
    const found = got(desk, 'mean-interval', { values: column(input, desk) });
    return { ...found, ci95: found.interval95 };
  },
  'mean-bootstrap': (input, desk) =>
    got(desk, 'bootstrap-mean', { values: column(input, desk), resamples: input.resamples }),
  'welch-sleep': (input, desk) => {
    const found = got(desk, 'welch', twoOf(input, desk));
    return { ...found, ci95: found.interval95 };
  },
  'paired-sleep': (input, desk) => {
    const found = got(desk, 'paired-t', twoOf(input, desk));
    return { ...found, meanDifference: found.value, ci95: found.interval95 };
  },
  'mann-whitney-sleep': (input, desk) => {
    const found = got(desk, 'mann-whitney', twoOf(input, desk));
    return { ...found, W: found.w };
  },
  'anova-plantgrowth': ({ dataset }, desk) => {
    const groups = desk.dataset(dataset);
    const anova = got(desk, 'anova', { groups });
    const ranks = got(desk, 'kruskal-wallis', { groups });
    return { ...got(desk, 'group-icc', { groups }), F: anova.value, pF: anova.p, H: ranks.value, pH: ranks.p };
  },
  'multiple-tests': (input, desk) => got(desk, 'adjusted-p', input),
  'multiple-tests-2': (input, desk) => got(desk, 'adjusted-p', input),
  'pchart-own': (input, desk) => {
    const found = got(desk, 'p-chart', { ...input, limits: 'normal' });
    return { ...found, centre: found.value };
  },
  'ewma-nist': ({ dataset }, desk) => {
    const values = desk.dataset(dataset) as unknown;
    return got(desk, 'ewma', { values, target: 50, sd: 2.0539, lambda: 0.3 });
  },
  'pettitt-own': (input, desk) => {
    const found = got(desk, 'pettitt', input);
    return { ...found, pApprox: found.value };
  },
};
