import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';
import { figureWarnings } from '../../../core/text/figure-warning.ts';

const run = (id: string, input: unknown) => runFigure(id, Object.freeze(input), 'en');

// R package NPS: 50/30/20; adjusted Wald by formula (measurement §19).
test('nps from counts, from scores and from counts by score is the same', () => {
  const scores = [...Array(50).fill(9), ...Array(30).fill(8), ...Array(20).fill(6)];
  const inputs = [
    { promoters: 50, passives: 30, detractors: 20 },
    { scores },
    { byScore: [0, 0, 0, 0, 0, 0, 20, 0, 30, 50, 0] },
    { promoterShare: 0.5, detractorShare: 0.2, n: 100 },
    { promoterShare: '1/2', passiveShare: '3/10', detractorShare: '1/5', n: 100 },
  ];
  for (const input of inputs) {
    const found = run('nps', input);
    expect(found.value).toBeCloseTo(30, 10);
    expect(found.interval?.[0]).toBeCloseTo(14.0511, 4);
    expect(found.interval?.[1]).toBeCloseTo(44.2013, 4);
    expect(found).toMatchObject({ n: 100, status: 'graded', warnings: [] });
    expect(found.details?.se).toBeCloseTo(0.07810249676, 9);
    expect(found.details?.adjusted).toBeCloseTo(0.2912621359, 9);
  }
});

test('nps: blanks, off the scale and halves are not answered, and said so', () => {
  const found = run('nps', { scores: [10, 9, 0, null, 11, 8.5, -1] });
  expect(found).toMatchObject({ n: 3, notAnswered: 4, status: 'provisional' });
  expect(found.value).toBeCloseTo(100 / 3, 10);
  expect([...found.warnings].sort()).toEqual([figureWarnings.notWhole.en, figureWarnings.offScale.en].sort());
  const fromOne = run('nps', { scores: [0, 1, 10], scale: '1-10' });
  expect(fromOne).toMatchObject({ value: 0, n: 2, notAnswered: 1 });
  expect(fromOne.warnings).toContain(figureWarnings.oneToTen.en);
});

test('nps: shares without a number of answers give no interval; ½, ⅓, ⅙ has variance 5/9', () => {
  const found = run('nps', { promoterShare: '1/2', passiveShare: '1/3', detractorShare: '1/6' });
  expect(found.value).toBeCloseTo(100 / 3, 10);
  expect(found.details?.variance).toBeCloseTo(5 / 9, 12);
  expect(found.interval).toBeUndefined();
  expect(found.warnings).toEqual([figureWarnings.noSampleSize.en]);
});

test('nps: all promoters are told of the false interval; the level moves it', () => {
  const found = run('nps', { promoters: 10, passives: 0, detractors: 0 });
  expect(found.warnings).toEqual([figureWarnings.oneGroup.en]);
  expect(found.interval?.[0]).toBeCloseTo(47.5035515448, 8);
  expect(found.interval?.[1]).toBe(100);
  // .3 ± 1.644853626951472·.0781024967591
  const at90 = run('nps', { promoters: 50, passives: 30, detractors: 20, level: 0.9 });
  expect(at90.details?.wald90).toEqual([expect.closeTo(0.1715328, 6), expect.closeTo(0.4284672, 6)]);
});

test.each([
  ['nps', { promoters: 0, passives: 0, detractors: 0 }, 'noAnswers'],
  ['nps', { scores: [] }, 'noAnswers'],
  ['nps', { scores: [null, 8.5] }, 'noAnswers'],
  ['nps', { promoters: -1, passives: 0, detractors: 3 }, 'badInput'],
  ['nps', { promoters: 1.5, passives: 0, detractors: 3 }, 'badInput'],
  ['nps', { promoters: 1 }, 'missing'],
  ['nps', { promoterShare: 0.7, detractorShare: 0.4 }, 'badInput'],
  ['nps', { promoterShare: 0.7 }, 'missing'],
  ['nps', { promoterShare: 0.5, passiveShare: 0.1, detractorShare: 0.2 }, 'badInput'],
  ['nps', { byScore: [1, 2, 3] }, 'badInput'],
  ['nps', { scores: [9], scale: '1-5' }, 'badInput'],
  ['nps', { scores: [9], level: 1 }, 'badInput'],
  ['nps-difference', { first: { promoters: 1, passives: 1, detractors: -1 }, secondScores: [9] }, 'negative'],
  ['nps-difference', { first: { promoters: 1, passives: 1, detractors: 0.5 }, secondScores: [9] }, 'badInput'],
  ['nps-difference', { firstScores: [9] }, 'missing'],
  ['nps-difference', { firstScores: [9], secondScores: [null] }, 'noAnswers'],
])('%s of %j is refused: %s', (id, input, code) => {
  const found = run(id, input);
  expect(found.status).toBe('refused');
  expect(found.reasons?.map((reason) => reason.code)).toEqual([code]);
});

// Formula, run in R; the sign is second minus first.
test('nps-difference from counts and from scores', () => {
  const scores = (p: number, q: number, d: number) => [...Array(p).fill(10), ...Array(q).fill(7), ...Array(d).fill(0)];
  const inputs = [
    {
      first: { promoters: 40, passives: 40, detractors: 20 },
      second: { promoters: 110, passives: 60, detractors: 30 },
    },
    { firstScores: [...scores(40, 40, 20), null], secondScores: scores(110, 60, 30) },
  ];
  for (const input of inputs) {
    const found = run('nps-difference', input);
    expect(found.value).toBeCloseTo(20, 10);
    expect(found.n).toBe(300);
    expect(found.interval?.[0]).toBeCloseTo(2.14387830133, 8);
    expect(found.interval?.[1]).toBeCloseTo(37.85612169867, 8);
    expect(found.details?.z).toBeCloseTo(2.1952851997938, 9);
    expect(found.details?.p).toBeCloseTo(0.0281431458963, 10);
  }
});

test('nps-difference: sides without spread have a difference but no interval', () => {
  const found = run('nps-difference', { firstScores: [9, 9], secondScores: [0, 0, 0] });
  expect(found.value).toBe(-200);
  expect(found.interval).toBeUndefined();
  expect(found.warnings).toEqual([figureWarnings.noSpread.en]);
});

test('nps: ten answers or more of which none is above 5 are asked back for their scale', () => {
  const asked = 'No answer is above 5: is this a 0–10 question?';
  const twelve = [1, 2, 3, 4, 5, 5, 4, 4, 3, 5, 4, null, 5];
  expect(run('nps', { scores: twelve }).warnings).toContain(asked);
  expect(run('nps', { scores: [...twelve, 6] }).warnings).not.toContain(asked);
  expect(run('nps', { scores: twelve.slice(0, 9) }).warnings).not.toContain(asked);
  expect(run('nps-difference', { firstScores: [9, 10, 8], secondScores: twelve }).warnings).toContain(asked);
});
