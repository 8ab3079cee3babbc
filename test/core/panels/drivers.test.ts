import { expect, test } from 'vitest';
import { drivers } from '../../../core/panels/drivers.ts';
import type { GradedResponse, Rubric } from '../../../core/scoring/schema.ts';
import { gradedOf, rubricOf } from '../analysis/sample.ts';
import { balanced, beside, noisy, saying, surveyOf } from '../drivers/survey.ts';
import { blockOf, panelInput } from './panel-input.ts';

const names = (count: number) => Array.from({ length: count }, (_, place) => `Part ${place}`);
const shown = (
  graded: readonly GradedResponse[],
  rubric: Rubric = surveyOf(['Quality', 'Delivery']),
  language: 'en' | 'zh-TW' = 'en',
) => drivers(panelInput({ rubric, language }, {}, { shown: graded }));
const lines = (...asked: Parameters<typeof shown>) => blockOf(shown(...asked), 'notes').lines;
const table = (...asked: Parameters<typeof shown>) => blockOf(shown(...asked), 'table');

test('the largest share first, in whole percents that add up, with its interval and its correlation', () => {
  // Shares .8 and .2, correlations a = √.8 and b = √.2 by hand. The share of Quality, (a² + R² − b²) / 2R², moves by
  // 0.4a da − 1.6b db + 0.6ab dc (c between the two), and a response with q and d of ±1, z = (2q + d) / √5, moves a by
  // 0.2qd/√5, b by 1.6qd/√5, c by qd: together 0.032 − 0.512 + 0.24 = −0.24 qd. 1.96 · 0.24/√32 = 8.3 points.
  expect(table(balanced).rows).toEqual([
    ['Quality', 50, 0.8, '72% to 88%', expect.closeTo(0.894, 3)],
    ['Delivery', 50, 0.2, '12% to 28%', expect.closeTo(0.447, 3)],
  ]);
  expect(lines(balanced)).toEqual([
    'Quality explains 80 % of the explainable difference in “Overall”.',
    'All together explain 100 % of the difference between the answers (R² 1.00, n = 32 responses without a gap). This says what goes together, not what brings what about.',
  ]);
  expect(lines(balanced, surveyOf(['Quality', 'Delivery'], [beside('整體')]), 'zh-TW')[0]).toBe(
    '在「整體」可解釋的差異中，Quality解釋了 80%。',
  );
});

test('the chart draws the shares of the rows that are shown', () => {
  const { chart, columns, rows } = table(
    noisy(
      400,
      names(17).map(() => 1),
    ),
    surveyOf(names(17)),
  );
  expect(rows).toHaveLength(15);
  expect(chart).toMatchObject({ id: 'drivers', labels: 0, values: 2 });
  expect(columns.map(({ title }) => title)).toEqual([
    'Dimension',
    'Index',
    'Share',
    '95 % interval of the share',
    'Correlation',
    'Priority',
  ]);
  const blocks = shown(
    noisy(
      400,
      names(17).map(() => 1),
    ),
    surveyOf(names(17)),
  )?.blocks;
  expect(blocks?.[2]).toEqual({ kind: 'notes', lines: ['2 more have smaller shares.'] });
  expect(blocks?.[0]).toMatchObject({ lines: expect.arrayContaining([expect.stringMatching(/^Shares by Johnson/)]) });
});

test('from four dimensions on each has its priority, and what to work on first is named', () => {
  // Quality matters most and lies at half its points.
  const graded = noisy(600, [1, 0.1, 0.1, 0.1]).map(({ dimensions, response }) =>
    saying(
      dimensions.map((score, place) => (score === null || place > 0 ? score : score / 2)),
      response.beside?.overall[0] ?? null,
    ),
  );
  const [first] = table(graded, surveyOf(names(4))).rows;
  expect([first?.[0], first?.[5]]).toEqual(['Quality', 'work here first']);
  expect(lines(graded, surveyOf(names(4)))).toContain(
    'Important and below the average, so work pays there first: Quality.',
  );
});

test('without a clear side its priority says which one is unclear, and a sentence what that means', () => {
  // Weights alike: no share is clearly above or below a quarter. Quality lies at half its points, clearly below the others.
  const graded = noisy(200, [1, 1, 1, 1]).map(({ dimensions, response }) =>
    saying(
      dimensions.map((score, place) => (score === null || place > 0 ? score : score / 2)),
      response.beside?.overall[0] ?? null,
    ),
  );
  const words = Object.fromEntries(table(graded, surveyOf(names(4))).rows.map((row) => [row[0], row[5]]));
  expect(words.Quality).toBe('importance unclear');
  expect(lines(graded, surveyOf(names(4)))).toContain(
    'Unclear: the 95 % interval of its share (importance) or of its index (performance) crosses the average.',
  );
  // Nothing but noise has no intervals that could be trusted.
  const noise = table(noisy(200, [0, 0, 0, 0]), surveyOf(names(4)));
  expect(noise.columns.map(({ title }) => title)).toEqual(['Dimension', 'Index', 'Share', 'Correlation']);
});

test('a question about everything that is scored as well is not counted twice: one sentence says so', () => {
  const said = (rubric: Rubric) =>
    lines(
      noisy(60, [1, 1]).map(({ response, dimensions }) =>
        gradedOf({
          dimensions: [...dimensions, 50],
          response: { ...response, answers: [...response.answers, response.beside?.overall[0] ?? null] },
        }),
      ),
      rubric,
    );
  const sentence =
    '“Overall satisfaction” is scored as well, so it is part of the index; here it is what is explained and explains nothing itself.';
  expect(said(rubricOf(['Quality', 'Delivery', 'Overall satisfaction']))).toContain(sentence);
  expect(said(surveyOf(['Quality', 'Delivery'])).join(' ')).not.toMatch(/is scored as well/);
});

test('a suppressor and what goes together too closely are said in words', () => {
  const graded = noisy(300, [1, 0.2]).map(({ dimensions: [a = 0, b = 0] }, place) => {
    const near = (a ?? 0) + ((place * 37) % 11) / 4;
    return saying([a ?? 0, b ?? 0, near / 2], (a ?? 0) - 0.3 * (b ?? 0) + ((place * 53) % 17) / 17);
  });
  const said = lines(graded, surveyOf(['Quality', 'Delivery', 'Copy'])).join('\n');
  expect(said).toMatch(/^Delivery goes the other way once the others are known \(beta -0\.\d\d\)/m);
  expect(said).toMatch(/^These go together so closely .* \(VIF above 5\): .*Quality/m);
});

test('an important dimension that runs the other way may have its scale turned', () => {
  const turned = balanced.map(({ dimensions: [a = 0, b = 0], response }) =>
    saying([100 - (a ?? 0), b], response.beside?.overall[0] ?? null),
  );
  expect(lines(turned)[2]).toBe('The lower Quality, the higher “Overall”: check which way its scale runs.');
  expect(table(turned).rows[0]).toMatchObject(['Quality', 50, 0.8, '72% to 88%', expect.closeTo(-0.894, 3)]);
});

test.each([
  [
    balanced.slice(0, 12),
    'Too few responses to say what goes with “Overall”: 12 answered all 2 and it, 30 are needed.',
  ],
  [
    balanced.map(({ dimensions }) => saying(dimensions, 80)),
    'All answers to “Overall” are the same, so there is no difference to explain.',
  ],
  [
    balanced.map(({ dimensions: [a = null], response }) => saying([a, 60], response.beside?.overall[0] ?? null)),
    'What goes with “Overall” cannot be said: all answers are the same for Delivery.',
  ],
  [
    balanced.map(({ dimensions: [a = null], response }) => saying([a, a], response.beside?.overall[0] ?? null)),
    'What goes with “Overall” cannot be said: Quality, Delivery say the same as each other. Ask one of them only, or put them together.',
  ],
])('refused in a sentence', (graded, sentence) => {
  const panel = shown(graded);
  expect(panel?.blocks).toEqual([{ kind: 'notes', lines: [sentence] }]);
});

test('of several questions the mean is named; the dimension that few answered as well', () => {
  const rare = balanced.map(({ dimensions: [a = null, b = null] }, place) => saying([a, place < 3 ? b : null], 50, 60));
  expect(lines(rare, surveyOf(['Quality', 'Delivery'], [beside('Overall'), beside('Ideal', 1)]))).toEqual([
    'Too few responses to say what goes with the mean of “Overall”, “Ideal”: 3 answered all 2 and it, 30 are needed.',
    'Fewest answered Delivery (n = 3).',
  ]);
});

test('without a question about everything one note says which to add; nothing for a small group or one question', () => {
  expect(lines(balanced, rubricOf(['Quality', 'Delivery']))).toEqual([
    expect.stringMatching(/once the survey asks for it too: “Overall, how satisfied are you with us\?”/),
  ]);
  expect(shown(balanced, surveyOf(['Quality']))).toBeNull();
  const rubric = surveyOf(['Quality', 'Delivery']);
  expect(drivers(panelInput({ rubric }, {}, { shown: balanced, isSmall: true }))).toBeNull();
});

test('a redraw says the same, whatever stands first in the sheet', () => {
  const graded = noisy(300, [1, 0.5, 0.2, 0.1, 0.1]);
  expect(lines([...graded].reverse(), surveyOf(names(5)))).toEqual(lines(graded, surveyOf(names(5))));
});
