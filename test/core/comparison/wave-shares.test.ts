import { expect, test } from 'vitest';
import { waveShares } from '../../../core/comparison/wave-shares.ts';
import type { GradedResponse } from '../../../core/scoring/schema.ts';
import { columnIn, frozen, gradedOf, rubricOf } from '../analysis/sample.ts';
import { north, panelInput } from '../panels/panel-input.ts';

const columns = [columnIn('segment', 2, 'Region')];
/** A wave of `n`, of which `hits` have a case and did not say that they are satisfied. */
const wave = (month: number, hits: number, n: number): readonly GradedResponse[] =>
  Array.from({ length: n }, (_, place) =>
    gradedOf({
      triggers: place < hits ? ['any'] : [],
      response: {
        at: `2026-${String(month).padStart(2, '0')}-10`,
        answers: [place < hits ? 3 : 4, 5],
        segments: [place % 2 === 0 ? 'North' : 'South'],
      },
    }),
  );
const sharesOf = (
  counting: readonly GradedResponse[],
  titles: readonly string[] = ['Quality', 'Delivery'],
  view: Parameters<typeof panelInput>[2] = {},
) => waveShares(frozen(panelInput({ counting, columns, rubric: rubricOf(titles) }, {}, view)));

const qcc = [wave(1, 6, 50), wave(2, 4, 40), wave(3, 9, 60), wave(4, 25, 80), wave(5, 5, 45)].flat();

test('responses with a case: R qcc of 6 4 9 25 5 of 50 40 60 80 45 has its centre at .178182, the fourth outside', () => {
  const found = sharesOf(qcc);
  expect(found).toMatchObject({ counted: 'low', isBroken: false, centre: expect.closeTo(0.178182, 6) });
  expect(found?.waves.map(({ period, n, point }) => [period, n, point?.isOutside])).toEqual([
    ['2026-01', 50, false],
    ['2026-02', 40, false],
    ['2026-03', 60, false],
    ['2026-04', 80, true],
    ['2026-05', 45, false],
  ]);
  // .178182 + 3·√(.178182·.821818 / 80).
  expect(found?.waves[3]?.point).toMatchObject({ share: 0.3125, upper: expect.closeTo(0.306534, 5) });
});

test('where satisfaction as a whole is asked, its top two answers are counted', () => {
  // 226 of 275 say 4.
  expect(sharesOf(qcc, ['Overall satisfaction', 'Delivery'])).toMatchObject({
    counted: 'csat',
    centre: expect.closeTo(1 - 0.178182, 6),
  });
});

test('eight waves in a row on one side are marked', () => {
  const waves = [12, 10, 10, 10, 10, 10, 10, 10, 10].flatMap((hits, at) => wave(at + 1, hits, 40));
  const found = sharesOf(waves);
  expect(found?.waves.map(({ isInRun }) => isInRun)).toEqual([false, ...Array(8).fill(true)]);
});

test('a small wave shows no share and takes no part; undated responses are no wave', () => {
  const undated = { ...gradedOf(), response: { ...gradedOf().response, at: null } };
  const found = sharesOf([...qcc, ...wave(6, 4, 4), ...Array(9).fill(undated)]);
  expect(found?.centre).toBeCloseTo(0.178182, 6);
  expect(found?.waves[5]).toMatchObject({ period: '2026-06', n: 4, point: null, isInRun: false });
  expect(found?.waves).toHaveLength(6);
});

test('waves of the chosen segment', () => {
  const found = sharesOf(qcc, undefined, { selection: { period: null, segment: { ...north, place: 0 } } });
  expect(found?.waves.map(({ n }) => n)).toEqual([25, 20, 30, 40, 23]);
});

test('fewer than four waves, or a standard without rules, have no chart; several standards break it', () => {
  expect(sharesOf(qcc.slice(0, 150))).toBeNull();
  const rubric = rubricOf(['Quality', 'Delivery']);
  const ruleless = { ...rubric, standard: { ...rubric.standard, triggers: [] } };
  expect(waveShares(panelInput({ counting: qcc, columns, rubric: ruleless }))).toBeNull();
  const mixed = qcc.map((one, at) => (at < 60 ? { ...one, standard: 'sample@2' } : one));
  expect(sharesOf(mixed)).toMatchObject({ isBroken: true });
});
