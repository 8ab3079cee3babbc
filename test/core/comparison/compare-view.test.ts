import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Targets } from '../../../core/analysis/schema.ts';
import { waveShape } from '../../../core/analysis/shape.ts';
import { viewOf } from '../../../core/analysis/view.ts';
import { summariseWave } from '../../../core/analysis/wave.ts';
import { workOutFigures } from '../../../core/analysis/work-out-figures.ts';
import { type Compared, compareView } from '../../../core/comparison/compare-view.ts';
import type { Comparison } from '../../../core/comparison/comparison.ts';
import type { GradedResponse, Rubric } from '../../../core/scoring/schema.ts';
import { columnIn, frozen, gradedOf, rubricOf } from '../analysis/sample.ts';

const columns = frozen([
  columnIn('segment', 3, 'Region'),
  columnIn('team', 5, 'Team'),
  columnIn('recommend', 6, 'Again?'),
]);
const noTargets: Targets = { index: null, csat: null, nps: null };
const fitted = frozen(rubricOf(['Overall quality', 'Delivery']));

/** What a view compares when this is chosen. */
function comparedOf(
  counting: readonly GradedResponse[],
  chosen: { readonly period?: string; readonly segment?: string } = {},
  { targets = noTargets, rubric = fitted }: { readonly targets?: Targets; readonly rubric?: Rubric } = {},
): Compared {
  const shape = waveShape(rubric, columns);
  const figures = workOutFigures(summariseWave(counting, rubric, shape), rubric, shape);
  const setting = {
    rubric,
    shape,
    chosen: { period: '', segment: '', ...chosen },
    words: { all: [], undated: [] },
    today: '2026-10-31',
  };
  return { view: viewOf(frozen(counting), figures, setting), targets, rubric, columns, counting };
}

const row = (at: string, region: string, raw: number, more: Parameters<typeof gradedOf>[0] = {}) =>
  gradedOf({
    raw,
    dimensions: [raw, 80],
    ...more,
    response: { at, segments: [region, 'x'], answers: [raw >= 80 ? 5 : 3, 4], recommend: raw >= 80 ? 9 : 5 },
  });
const rows = (at: string, region: string, ...raws: readonly number[]) => raws.map((raw) => row(at, region, raw));

// September: mean 60, variance 250 · 5 / 4 … of −20, −10, 0, 10, 20: 1000 / 4 = 250. October: the same 30 higher.
const september = rows('2026-09-10', 'North', 40, 50, 60, 70, 80);
const october = rows('2026-10-10', 'South', 70, 80, 90, 100, 110 - 10);
const brief = ({ about, against, verdict, now, there }: Comparison) => [
  about.kind === 'dimension' ? about.id : about.kind,
  against.kind === 'rest' ? against.value : against.kind,
  now.value,
  there.value,
  verdict,
];

describe('waves', () => {
  test('index, satisfied, NPS and each dimension of the newest wave beside the one before', () => {
    const { all } = compareView(comparedOf([...september, ...october]));
    expect(all.filter(({ against }) => against.kind === 'before').map(brief)).toEqual([
      // Mean 88, variance (324 + 64 + 4 + 144 + 144) / 4 = 170: t = 28 / √(250 / 5 + 170 / 5) = 3.055.
      ['index', 'before', 88, 60, 'up'],
      // 4 of 5 and 1 of 5 say 4 or 5.
      ['csat', 'before', 80, 20, expect.any(String)],
      ['nps', 'before', expect.closeTo(60, 10), expect.closeTo(-60, 10), expect.any(String)],
      ['quality', 'before', 88, 60, 'up'],
      // All said the same: nothing can be tested.
      ['delivery', 'before', 80, 80, 'untested'],
    ]);
    const [index] = all;
    expect(index?.against).toEqual({ kind: 'before', period: '2026-09' });
    expect(index?.test?.difference).toBeCloseTo(28, 10);
    // R: t.test(c(70, 80, 90, 100, 100), c(40, 50, 60, 70, 80)): df = 84² / (50² / 4 + 34² / 4) = 7.7199.
    expect(index?.test?.p).toBeGreaterThan(0.015);
    expect(index?.test?.p).toBeLessThan(0.018);
  });

  test('identical waves: no detectable change', () => {
    const again = september.map((one) => ({ ...one, response: { ...one.response, at: '2026-10-10' } }));
    const { all } = compareView(comparedOf([...september, ...again]));
    for (const { verdict, test } of all.filter(({ against }) => against.kind === 'before')) {
      expect(['none', 'untested']).toContain(verdict);
      expect(Math.abs(test?.difference ?? 0)).toBe(0);
    }
  });

  test('waves of the chosen segment, up to the chosen period', () => {
    const north = rows('2026-10-12', 'North', 50, 60, 70, 80, 90);
    const all = [...september, ...october, ...north, ...rows('2026-08-01', 'North', 90, 91, 92, 93, 94)];
    const [index] = compareView(comparedOf(all, { segment: 'Region: North' })).all;
    expect(index && brief(index)).toEqual(['index', 'before', 70, 60, 'none']);
    const [earlier] = compareView(comparedOf(all, { segment: 'Region: North', period: '2026-09' })).all;
    expect(earlier && brief(earlier)).toEqual(['index', 'before', 60, 92, 'down']);
  });

  test('another standard between two waves breaks the comparison', () => {
    const other = october.map((one) => ({ ...one, standard: 'sample@2' }));
    const { all, broken } = compareView(comparedOf([...september, ...other]));
    expect(broken).toEqual({ waves: true, groups: true });
    expect(all).toEqual([]);
  });

  test.each([
    ['one wave alone', september],
    ['a wave of four', [...september, ...october.slice(0, 4)]],
  ])('%s is compared with nothing', (_, counting) => {
    const { all, broken } = compareView(comparedOf(counting));
    expect(all.filter(({ against }) => against.kind === 'before')).toEqual([]);
    expect(broken.waves).toBe(false);
  });
});

test('targets are compared with what is shown', () => {
  const targets = { index: 60, csat: 0.9, nps: 0 };
  const { all } = compareView(comparedOf([...september, ...october], { period: '2026-10' }, { targets }));
  const found = all.filter(({ against }) => against.kind === 'target').map(brief);
  expect(found).toEqual([
    ['index', 'target', 88, 60, 'up'],
    ['csat', 'target', 80, 90, 'none'],
    ['nps', 'target', expect.closeTo(60, 10), 0, expect.any(String)],
  ]);
});

describe('groups', () => {
  const at = '2026-10-10';
  const three = [
    ...rows(at, 'North', 90, 92, 94, 96, 98),
    ...rows(at, 'South', 50, 52, 54, 56, 58),
    ...rows(at, 'East', 70, 71),
    ...rows(at, '', 0, 0, 0, 0, 0),
  ];
  const rest = (compared: Compared) => compareView(compared).all.filter(({ against }) => against.kind === 'rest');

  test('each value against all others that gave one; blanks and small groups are no group', () => {
    expect(rest(comparedOf(three)).map(brief)).toEqual([
      // (5 · 54 + 70 + 71) / 7 = 58.7143; (5 · 94 + 70 + 71) / 7 = 87.2857.
      ['index', 'North', 94, expect.closeTo(58.7143, 4), 'up'],
      ['index', 'South', 54, expect.closeTo(87.2857, 4), 'down'],
    ]);
  });

  test('a group whose rest is small is left out: the two would give the rest away', () => {
    const two = [...rows(at, 'North', 90, 92, 94, 96, 98), ...rows(at, 'East', 70, 71)];
    expect(rest(comparedOf(two))).toEqual([]);
  });

  test('a chosen segment stands in the others of its column, in the same period', () => {
    const found = rest(comparedOf([...september, ...three], { segment: 'Region: South', period: '2026-10' }));
    expect(found.map(brief)).toEqual([['index', 'South', 54, expect.closeTo(87.2857, 4), 'down']]);
    // By hand: two groups alone are each other's rest.
    const pair = three.slice(0, 10);
    expect(rest(comparedOf(pair)).map(({ test }) => test?.difference)).toEqual([
      expect.closeTo(40, 10),
      expect.closeTo(-40, 10),
    ]);
  });

  test('several pieces of evidence on one project are not averaged', () => {
    const rubric = { ...fitted, standard: { ...fitted.standard, evidence: [], subject: 'project' as const } };
    const compared = comparedOf(three, {}, { rubric });
    expect(rest(compared)).toHaveLength(2);
    const projects = [columnIn('project', 3, 'Project'), ...columns.slice(1)];
    expect(rest({ ...compared, columns: projects })).toEqual([]);
  });

  test('shrunken means of the groups that may be shown', () => {
    const { shrunken } = compareView(comparedOf(three));
    // σ² = 10, mean square between (20² · 5 · 2) / 1 = 4000, τ² = (4000 − 10) / 5 = 798, B = 5 / (5 + 10 / 798).
    const kept = 5 / (5 + 10 / 798);
    expect(shrunken[0]?.isAllChance).toBe(false);
    expect([...(shrunken[0]?.values ?? [])]).toEqual([
      ['North', expect.closeTo(kept * 94 + (1 - kept) * 74, 6)],
      ['South', expect.closeTo(kept * 54 + (1 - kept) * 74, 6)],
    ]);
    // One team alone.
    expect(shrunken[1]).toBeNull();
  });
});

test('a small selection compares nothing, and the same view is worked out once', () => {
  const small = comparedOf([...september, ...october], { segment: 'Region: East' });
  const view = { ...small.view, isSmall: true };
  expect(compareView({ ...small, view })).toEqual({
    all: [],
    shrunken: [],
    broken: { waves: false, groups: false },
  });
  const compared = comparedOf([...september, ...october]);
  expect(compareView({ ...compared })).toBe(compareView(compared));
  const targets = { ...noTargets, index: 80 };
  expect(compareView({ ...compared, targets }).all.length).toBeGreaterThan(compareView(compared).all.length);
});

test('the order of rows and added blank rows change nothing', () => {
  const blank = gradedOf({
    response: { at: '2026-10-10', answers: [null, null], segments: [null, null] },
    status: 'notAnswered',
    raw: null,
    score: null,
    grade: null,
    dimensions: [null, null],
  });
  const base = [...september, ...october];
  const wanted = compareView(comparedOf(base)).all;
  fc.assert(
    fc.property(fc.shuffledSubarray(base, { minLength: base.length }), fc.nat(3), (mixed, blanks) => {
      const more = Array.from({ length: blanks }, () => blank);
      expect(compareView(comparedOf([...more, ...mixed])).all).toEqual(wanted);
    }),
    { numRuns: 20 },
  );
});
