import { describe, expect, test } from 'vitest';
import { figureMethods } from '../../../core/figure-methods/index.ts';
import type { AskedFigure } from '../../../core/figure-methods/run.ts';
import { showFigure } from '../../../core/figure-range/show-figure.ts';

describe('what a value is', () => {
  const shown = (method: string, more: Partial<AskedFigure>, language: 'en' | 'zh-CN' = 'en') =>
    showFigure(
      { method, value: 0.551, n: 40, notAnswered: 0, status: 'graded', warnings: [], ...more },
      0.95,
      language,
    );
  const lines = (...asked: Parameters<typeof shown>) =>
    shown(...asked).rows.map(({ label, text }) => `${label}: ${text}`);

  test('a share is shown as percent under its own name', () => {
    expect(lines('regression', {})[0]).toBe('R², share of the variance explained: 55.1%');
    expect(lines('csat', { interval: [0.4, 0.7] }).slice(0, 2)).toEqual([
      expect.stringMatching(/^\w.*: 55\.1%$/),
      '95 % interval: 40% to 70%',
    ]);
    expect(lines('margin-of-error', { value: 0.00032 })[0]).toMatch(/: 0\.032%$/);
    expect(lines('mean-interval', { value: 4 })[0]).toBe('Mean: 4');
    expect(lines('lmg', {}, 'zh-CN')[0]).toBe('驱动因素占比（LMG）: 55.1%');
  });

  test('no value of any method is called "Value", and only shares are percents', () => {
    const notShares = [
      'nps',
      'correlation',
      'cronbach-alpha',
      'omega',
      'icc',
      'ahp',
      'distribution',
      'fuzzy',
      'pettitt',
    ];
    const shares = ['share-interval', 'newcombe', 'mann-whitney', 'shrink-share', 'margin-of-error', 'drivers', 'lmg'];
    const more = [
      'johnson',
      'regression',
      'group-icc',
      'csat',
      'churn',
      'annual-rate',
      'response-rate',
      'non-response',
    ];
    for (const { id } of figureMethods) {
      const [first = ''] = lines(id, {});
      expect(first).not.toMatch(/^Value|\b0 to 1\b|at most/);
      if (notShares.includes(id)) expect(first).not.toContain('%');
      if ([...shares, ...more].includes(id)) expect(first).toContain('55.1%');
    }
  });

  test('p and the shares of the questions stand among the first rows, not below', () => {
    const details = { t: 2.5, p: 0.01234, df: 39 };
    expect(lines('welch', { details })[1]).toBe('p: 0.01234');
    expect(lines('welch', { details: { p: 1e-9 } })[1]).toBe('p: < 0.0001');
    expect(shown('welch', { details }).details.map(({ label }) => label)).toEqual(['t', 'degrees of freedom']);
    const lmg = { price: 0.15, service: 0.401 };
    expect(lines('lmg', { details: { R2: 0.551, lmg } }).slice(1, 3)).toEqual([
      'LMG shares: service: 40.1%',
      'LMG shares: price: 15%',
    ]);
    expect(shown('lmg', { details: { R2: 0.551, lmg } }).details.map(({ label }) => label)).toEqual(['R²']);
  });
});
