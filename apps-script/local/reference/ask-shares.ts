import { type Asks, type Desk, each, type Got, got, type Input } from './ask.ts';

const functions: Readonly<Record<string, { readonly name: string; readonly parameters: readonly string[] }>> = {
  norm: { name: 'normal', parameters: [] },
  t: { name: 't', parameters: ['df'] },
  chisq: { name: 'chi-square', parameters: ['df'] },
  f: { name: 'f', parameters: ['df1', 'df2'] },
  beta: { name: 'beta', parameters: ['a', 'b'] },
};

/** A call as R writes it: `qnorm(0.975)`, `1-pf(x,6,23)`, `2*pt(x,df)`. */
function distribution(call: string, desk: Desk): unknown {
  const [, front = '', kind = '', name = '', list = ''] =
    /^(1-|2\*)?([pq])(norm|t|chisq|f|beta)\((.*)\)$/.exec(call) ?? [];
  const known = functions[name];
  if (!known) return null;
  const [first, ...more] = list.split(',').map(Number);
  const parameters = Object.fromEntries(known.parameters.map((one, place) => [one, more[place]]));
  const { value, above } = got(desk, 'distribution', {
    name: known.name,
    ...(kind === 'q' ? { p: first } : { x: first }),
    ...parameters,
  });
  if (front === '1-') return above;
  return front === '2*' ? 2 * Number(value) : value;
}

const nps = (input: Input, desk: Desk): Got => {
  const found = got(desk, 'nps', input);
  const [low = 0, high = 0] = (found.wald95 ?? []) as readonly number[];
  return { ...found, nps: found.share, waldWidth: high - low };
};

const intervals = (pair: Input, desk: Desk): Got => {
  const [hits = pair.x, n = pair.n] = Array.isArray(pair) ? pair : [];
  return got(desk, 'share-interval', { hits, n });
};

/** Distribution functions, shares, NPS, sizes of samples. */
export const shareAsks: Asks = {
  dist: (_, desk, { expected }) =>
    Object.fromEntries(Object.keys(expected as object).map((call) => [call, distribution(call, desk)])),
  'nps-basic': nps,
  'nps-thirds': nps,
  'nps-zero-to-ten': nps,
  'nps-all-promoters': nps,
  'nps-difference-own': (input, desk) => {
    const found = got(desk, 'nps-difference', input);
    return { ...found, delta: found.difference, ci95: found.interval };
  },
  'wilson-newcombe': (input, desk) => each(input).map((one) => intervals(one, desk).wilson),
  'binomial-2-of-100': intervals,
  'binomial-4-of-100': intervals,
  'binomial-ends': (input, desk) => {
    const all = each(input).map((one) => intervals(one, desk));
    return { wilson: all.map(({ wilson }) => wilson), clopperPearson: all.map((one) => one.clopperPearson) };
  },
  'agresti-coull-leaves-range': (input, desk) => intervals(input, desk).agrestiCoull,
  'newcombe-difference': (input, desk) => {
    const found = got(desk, 'newcombe', input);
    return { ...found, ci95: found.interval95, chi2NoCorrection: found.chiSquare };
  },
  'sample-size-km': (input, desk) =>
    (input as unknown as readonly number[]).map((population) => got(desk, 'krejcie-morgan', { population }).value),
  'sample-size-to-detect': (input, desk) =>
    each(input).map(({ npsChange: change, ...one }) =>
      change === undefined ? got(desk, 'detect-shares', one).value : got(desk, 'detect-nps', { change, ...one }).value,
    ),
  'shrinkage-proportion': ({ x: hits, ...rest }, desk) => {
    const found = got(desk, 'shrink-share', { hits, ...rest });
    return { ...found, mean: found.value, ci95: found.interval95 };
  },
};
