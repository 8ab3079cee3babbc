import { type FigureMethod, figureMethod } from '../figure/method.ts';
import { betaQuantile } from '../stats/beta-quantile.ts';
import { chiSquareCdf, chiSquareUpper } from '../stats/chi-square.ts';
import { fCdf, fUpper } from '../stats/f-distribution.ts';
import { incompleteBeta } from '../stats/incomplete-beta.ts';
import { invert } from '../stats/invert.ts';
import { normalCdf, normalQuantile } from '../stats/normal.ts';
import { studentTQuantile } from '../stats/student-t.ts';
import { studentTTwoSided } from '../stats/student-t-p.ts';

/** A distribution with its parameters: tails each on its own, so that small ones keep their digits. */
type Distribution = {
  readonly below: (x: number) => number;
  readonly above: (x: number) => number;
  readonly quantile: (p: number) => number;
  /** Symmetric about 0. */
  readonly isTwoSided: boolean;
};

/** The quantile of positive numbers from both tails. */
const ofPositive = (
  below: (x: number) => number,
  above: (x: number) => number,
): Pick<Distribution, 'below' | 'above' | 'quantile' | 'isTwoSided'> => ({
  ...{ below, above, isTwoSided: false },
  quantile: (p) => (p > 0.5 ? invert(above, 'falls', 1 - p) : invert(below, 'rises', p)),
});

const tOf = (df: number): Distribution => {
  const above = (x: number) => (x < 0 ? 1 - studentTTwoSided(x, df) / 2 : studentTTwoSided(x, df) / 2);
  return { above, below: (x) => above(-x), quantile: (p) => studentTQuantile(p, df), isTwoSided: true };
};
const betaOf = (a: number, b: number): Distribution => ({
  below: (x) => incompleteBeta(x, a, b),
  above: (x) => incompleteBeta(1 - x, b, a, x),
  quantile: (p) => betaQuantile(p, a, b),
  isTwoSided: false,
});
const normalOf = (mean: number, sd: number): Distribution => ({
  below: (x) => normalCdf((x - mean) / sd),
  above: (x) => normalCdf((mean - x) / sd),
  quantile: (p) => mean + sd * normalQuantile(p),
  isTwoSided: mean === 0,
});

/** The parameters that each needs, and the distribution that they make. */
const distributions: ReadonlyMap<
  string,
  { readonly needs: readonly string[]; readonly of: (one: number, two: number) => Distribution }
> = new Map([
  ['normal', { needs: ['mean', 'sd'], of: normalOf }],
  ['t', { needs: ['df'], of: tOf }],
  [
    'chi-square',
    {
      needs: ['df'],
      of: (df: number) =>
        ofPositive(
          (x) => chiSquareCdf(x, df),
          (x) => chiSquareUpper(x, df),
        ),
    },
  ],
  [
    'f',
    {
      needs: ['df1', 'df2'],
      of: (d1: number, d2: number) =>
        ofPositive(
          (x) => fCdf(x, d1, d2),
          (x) => fUpper(x, d1, d2),
        ),
    },
  ],
  ['beta', { needs: ['a', 'b'], of: betaOf }],
]);

/** Textbook distributions. */
export const distributionMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'distribution',
    question: 'basics',
    title: { en: 'Table of a distribution', 'zh-CN': '分布表', 'zh-TW': '分配表' },
    answers: {
      en: 'How often does chance give a value below or above this one, and which value does a given share lie below?',
      'zh-CN': '随机情况下，取值低于或高于此值的概率是多少？给定概率对应的取值是多少？',
      'zh-TW': '隨機情況下，取值低於或高於此值的機率是多少？給定機率對應的取值是多少？',
    },
    source: 'Abramowitz & Stegun (1964), 26; R pnorm, pt, pchisq, pf, pbeta and their quantiles',
    fields: {
      ...{ name: 'text', x: 'number?', p: 'share?', mean: 'number?', sd: 'positive?', df: 'positive?' },
      ...{ df1: 'positive?', df2: 'positive?', a: 'positive?', b: 'positive?' },
    },
    notes: {
      name: 'normal, t, chi-square, f or beta',
      x: 'a value, for the shares below and above it; or p',
      p: 'a share, for the value below which it lies',
      ...{ mean: 'of the normal, 0 if left out', sd: 'of the normal, 1 if left out' },
      df: 'degrees of freedom of t and chi-square',
      ...{ df1: 'of f, of its numerator', df2: 'of f, of its denominator' },
      ...{ a: 'first parameter of beta', b: 'second parameter of beta' },
      value: 'with x the share below it, with p the value',
      above: 'share above x; twoSided: share farther from 0 than x, of t and the normal around 0',
    },
    example: { name: 't', x: 2.0452, df: 29 },
    range: { kind: 'named', field: null },
    run: ({ name, x, p, mean = 0, sd = 1, ...rest }) => {
      const kind = distributions.get(name.trim().toLowerCase());
      if (!kind) return { refused: 'badInput', args: { field: 'name', fault: [...distributions.keys()].join(', ') } };
      const given: Readonly<Record<string, number | undefined>> = { mean, sd, ...rest };
      const missing = kind.needs.filter((need) => given[need] === undefined);
      if ((x === undefined) === (p === undefined)) missing.push('x | p');
      if (missing.length > 0) return { refused: 'missing', args: { fields: missing.join(', ') } };
      const [one = 0, two = 0] = kind.needs.map((need) => given[need] ?? 0);
      const found = kind.of(one, two);
      if (x === undefined) {
        const at = found.quantile(p ?? 0);
        return { value: Number.isFinite(at) ? at : null, details: { quantile: Number.isFinite(at) ? at : null } };
      }
      const below = found.below(x);
      const above = found.above(x);
      const twoSided = found.isTwoSided ? Math.min(1, 2 * Math.min(below, above)) : null;
      return { value: below, details: { below, above, twoSided } };
    },
  }),
];
