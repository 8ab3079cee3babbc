import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';

const codeOf = (id: string, input: unknown) => runFigure(id, input, 'en').reasons?.[0]?.code;

// By hand; the interval is Wilson's of 15 of 100: R binom.confint(15, 100, methods = 'wilson') = .0931–.2328.
test('churn and retention', () => {
  const counts = { start: 100, new: 20, end: 105 };
  const churn = runFigure('churn', counts, 'en');
  expect(churn.value).toBeCloseTo(0.15, 12);
  expect(churn.details?.retention).toBeCloseTo(0.85, 12);
  expect(churn.interval?.[0]).toBeCloseTo(0.0931, 4);
  expect(churn.interval?.[1]).toBeCloseTo(0.2328, 4);
  expect(runFigure('retention', counts, 'en').value).toBeCloseTo(0.85, 12);
  expect(runFigure('churn', { start: 100, lost: 15 }, 'en').value).toBe(0.15);
});

test('churn without customers at the start is nothing, and contradicting counts are refused', () => {
  expect(runFigure('churn', { start: 0, new: 3, end: 3 }, 'en')).toMatchObject({ value: null, status: 'noData' });
  expect(codeOf('churn', { start: 10, new: 0, end: 11 })).toBe('badInput');
  expect(codeOf('churn', { start: 10, new: 5, end: 4 })).toBe('badInput');
  expect(codeOf('churn', { start: 10, lost: 11 })).toBe('badInput');
  expect(codeOf('churn', { start: 10, end: 11 })).toBe('missing');
});

test('churn by reason', () => {
  const figure = runFigure('churn-reasons', { lost: { price: 6, quality: 4, moved: 5 }, start: 100 }, 'en');
  expect(figure.value).toBeCloseTo(0.15, 12);
  expect(figure.details).toMatchObject({ lost: 15, reasons: { price: { share: 0.06, ofLost: 0.4 } } });
  expect(codeOf('churn-reasons', { lost: { price: -1 }, start: 100 })).toBe('negative');
  expect(codeOf('churn-reasons', { lost: { price: 8, moved: 5 }, start: 10 })).toBe('badInput');
});

// By hand: 1 − .98¹².
test.each([
  ['annual-rate', { rate: 0.02 }, 0.2152833],
  ['complaint-rate', { complaints: 7, all: 320 }, 0.021875],
  ['resolution-rate', { resolved: 18, complaints: 24 }, 0.75],
  ['response-rate', { answered: 212, delivered: 640 }, 0.33125],
  ['coverage', { hits: 140, n: 310 }, 140 / 310],
])('%s of %j', (id, input, value) => {
  expect(runFigure(id, input, 'en').value).toBeCloseTo(value, 7);
});

test('coverage counts customers once, and leaves those excluded out of the denominator', () => {
  const surveyed = ['A', 'A', 'B', 'X', null, 'D'];
  const eligible = ['A', 'B', 'C', 'D', 'E'];
  const figure = runFigure('coverage', { surveyed, eligible, excluded: { 'in dispute': ['D'] } }, 'en');
  expect(figure).toMatchObject({
    value: 0.5,
    n: 4,
    details: { surveyed: 2, outside: 1, excluded: { 'in dispute': 1 } },
  });
  expect(figure.warnings).toHaveLength(1);
  expect(runFigure('coverage', { surveyed: [], eligible: [] }, 'en')).toMatchObject({ value: null, status: 'noData' });
});

test('response rate by channel', () => {
  const figure = runFigure(
    'response-rate',
    { answeredBy: { link: 100, phone: 50 }, deliveredBy: { link: 400, phone: 100 } },
    'en',
  );
  expect(figure).toMatchObject({
    value: 0.3,
    n: 500,
    details: { channels: { link: { share: 0.25 }, phone: { share: 0.5 } } },
  });
  expect(codeOf('response-rate', { answeredBy: { link: 5 }, deliveredBy: { link: 4 } })).toBe('badInput');
  expect(codeOf('response-rate', { answered: 5 })).toBe('missing');
});

// scipy.stats.chi2_contingency([[60, 150], [140, 150]], correction=False): 19.704433, p 9.0391e-06; R prop.test(correct = FALSE).
test('non-response: whether segments answered alike', () => {
  const figure = runFigure(
    'non-response',
    { invited: { north: 200, south: 300 }, answered: { north: 60, south: 150 } },
    'en',
  );
  expect(figure.value).toBeCloseTo(0.42, 12);
  expect(figure.details?.chiSquare).toBeCloseTo(19.704433, 6);
  expect(figure.details?.p).toBeCloseTo(9.03914e-6, 10);
  expect(figure.details).toMatchObject({
    df: 1,
    segments: { north: { share: 0.3, ofInvited: 0.4, ofAnswered: 60 / 210 } },
  });
  const silent = runFigure('non-response', { invited: { north: 20, south: 0 }, answered: {} }, 'en');
  expect(silent.details).toMatchObject({ chiSquare: null, p: null });
  expect(codeOf('non-response', { invited: {}, answered: {} })).toBe('noAnswers');
  expect(codeOf('non-response', { invited: { a: 1 }, answered: { b: 1 } })).toBe('badInput');
});
