import { describe, expect, test } from 'vitest';
import { headline } from '../../../core/panels/headline.ts';
import type { PanelInput } from '../../../core/panels/panel.ts';
import { trend } from '../../../core/panels/trend.ts';
import { trust } from '../../../core/panels/trust.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { addValue, emptyMoments } from '../../../core/stats/moments.ts';
import { answered, besides, rubricOf } from '../trust/answers.ts';
import { blockOf, figure, panelInput } from './panel-input.ts';

/** 40 people who answer five questions with care, in two camps: 4 4 5 4 4 and 2 2 1 2 2. */
const careful = Array.from({ length: 40 }, (_, place) =>
  answered(place + 2, place % 2 === 0 ? [4, 4, 5, 4, 4] : [2, 2, 1, 2, 2], {
    at: `2026-10-${10 + (place % 20)}T09:00:00`,
  }),
);
const rubric = rubricOf(5);
const panel = (shown: typeof careful, more: Partial<Omit<PanelInput, 'view'>> = {}, view: object = {}) =>
  trust(panelInput({ rubric, counting: shown, ...more }, {}, { shown, ...view }));
const checksOf = (found: ReturnType<typeof panel>) => blockOf(found, 'table').rows.flatMap(([check]) => check ?? []);
const textOf = (found: ReturnType<typeof panel>) => JSON.stringify(found?.blocks);

test('all is well: one line says what was looked for, and alpha stands in the table', () => {
  const found = panel(careful);
  expect(blockOf(found, 'notes').lines).toEqual([
    'Looked for: one answer throughout, only scale ends, sent twice. Nothing stands out.',
  ]);
  expect(blockOf(found, 'table').rows).toHaveLength(1);
  expect(textOf(found)).toContain('they go together well enough for one figure');
});

test('strong flags are counted, linked to their rows, and left in every figure', () => {
  const lines = [50, 51, 52, 53].map((row) => answered(row, [5, 5, 5, 5, 5], { at: '2026-10-05T09:00:00' }));
  const found = panel([...careful, ...lines]);
  expect(blockOf(found, 'notes').lines[0]).toMatch(/^4 of 44 responses .* None is left out of a figure/);
  const row = blockOf(found, 'table').rows.find(([check]) => check === 'One answer throughout');
  expect(row?.slice(1, 6)).toEqual([4, 4 / 44, ...[50, 51, 52].map((place) => ({ text: `row ${place}`, row: place }))]);
});

test('shares of different wholes show theirs; of one whole they do not', () => {
  const lines = [50, 51, 52, 53].map((row) => answered(row, [5, 5, 5, 5, 5], { at: '2026-10-05T09:00:00' }));
  const cellsOf = (asked: number | null) =>
    blockOf(panel([...careful, ...lines], { asked }), 'table').rows.filter(([, , share]) => share !== null);
  expect(cellsOf(100).map(([, responses]) => responses)).toEqual(['44 of 100', '4 of 44']);
  expect(cellsOf(null).map(([, responses]) => responses)).toEqual([4]);
});

test('flags of a small chosen part show no share', () => {
  const alike = (n: number) => Array.from({ length: n }, (_, place) => answered(place + 60, [5, 5, 5, 5, 5]));
  const some = [...careful.slice(0, 5), ...alike(2)];
  const shareOf = (shown: typeof careful, period: string | null) => {
    const found = panel(shown, {}, { selection: { period, segment: null } });
    return blockOf(found, 'table')
      .rows.find(([check]) => check === 'One answer throughout')
      ?.slice(1, 3);
  };
  // The standard's smallest group is 5.
  expect(shareOf(some, '2026-10')).toEqual([2, null]);
  expect(shareOf([...careful.slice(0, 8), ...alike(2)], '2026-10')).toEqual([2, 0.2]);
  expect(shareOf(some, null)).toEqual([2, 2 / 7]);
});

test('fewer than thirty responses say from when on the questions can be judged', () => {
  expect(blockOf(panel(careful.slice(0, 29)), 'notes').lines.slice(1)).toEqual([
    'Whether the questions go together can be said from 30 complete responses on.',
  ]);
});

test('a small choice says nothing, nor do no responses', () => {
  expect(panel(careful, {}, { isSmall: true })).toBeNull();
  expect(panel([])).toBeNull();
});

test('a standard of one question a dimension without times or names has nothing to check', () => {
  expect(panel([answered(2, [4])], { rubric: rubricOf(1) })).toBeNull();
});

test('the response rate with its interval; a number that cannot be is told', () => {
  expect(textOf(panel(careful, { asked: 100 }))).toContain('40 of 100 asked (31% to 50%)');
  expect(textOf(panel(careful, { asked: 5 }))).toContain('only 5 were asked');
});

test('who logged: named without blame, and only where five people have ten answers', () => {
  const columns = [besides(0, 'Logged by', { type: 'category', role: 'staff' })];
  const of = (person: string, scores: readonly number[]) =>
    scores.map((score, place) => answered(place + 2, [], { score, segments: [person] }));
  const usual = [60, 62, 64, 66, 68, 70, 72, 74, 76, 78];
  const people = ['Ann', 'Bob', 'Cem', 'Dao'].flatMap((person) => of(person, usual));
  const shown = [...people, ...of('Eve', [96, 97, 98, 99, 100, 96, 97, 98, 99, 100])];
  const said = textOf(panel(shown, { columns }));
  expect(said).toMatch(/goes with which of 5 people/);
  expect(said).toMatch(/Eve: mean 98\.0, where chance gives/);
  expect(said).not.toMatch(/Ann|Bob|Cem|Dao|cheat|fraud|fault|caus/i);
  expect(panel(people, { columns, rubric: rubricOf(1) })).toBeNull();
});

test('logged by staff beside entered by customers', () => {
  const source = (by: 'staff' | 'customers', scores: readonly number[]) => ({
    ...{ title: by, by, at: '2026-11-21T09:30:00', standard: fivePoint },
    index: { moments: scores.map((score) => score * 1e6).reduce(addValue, emptyMoments), notAnswered: 0, low: 0 },
  });
  const low = [58, 59, 60, 61, 62];
  const high = [88, 89, 90, 91, 92];
  const said = (first: readonly number[], second: readonly number[]) =>
    textOf(panel(careful, { sources: [source('staff', first), source('customers', second)] }));
  expect(said(high, low)).toContain(
    'Logged by staff 90.0 (n = 5), entered by customers 60.0 (n = 5): +30.0 (+27.7 to +32.3)',
  );
  expect(said(low, low)).toContain('no detectable difference (-2.3 to +2.3)');
});

describe('participants were rewarded', () => {
  const waves = ['2026-09', '2026-10', '2026-11'].map((period) => ({ period, index: figure(80, 40), grade: 'B' }));
  const input = (rewarded: readonly string[], period: string | null = null) =>
    panelInput({ rewarded }, { trend: waves }, { selection: { period, segment: null } });
  const notes = (found: ReturnType<typeof headline>) => blockOf(found, 'notes').lines.slice(1);
  const said = (periods: string) => [
    `Participants were rewarded in ${periods}: they may have answered more kindly than they think.`,
  ];

  test('beside the headline of the chosen wave, or of which of all', () => {
    expect(notes(headline(input(['2026-10'])))).toEqual(said('2026-10'));
    expect(notes(headline(input(['2026-Q3', '2026-11'])))).toEqual(said('2026-09, 2026-11'));
    expect(notes(headline(input(['2026-10'], '2026-10')))).toEqual(said('2026-10'));
    expect(notes(headline(input(['2026-10'], '2026-11')))).toEqual([]);
    expect(notes(headline(input(['all'])))).toEqual([
      'Participants were rewarded: they may have answered more kindly than they think.',
    ]);
  });

  test('a mark beside the wave in the trend', () => {
    const periods = blockOf(trend(input(['2026-Q4'], '2026-10')), 'table').rows.map(([cell]) => JSON.stringify(cell));
    expect(periods.map((one) => one.includes('rewarded'))).toEqual([false, true, true]);
  });

  test('in the panel about trust', () => {
    expect(blockOf(panel(careful, { rewarded: ['all'] }), 'notes').lines.at(-1)).toMatch(
      /^Participants were rewarded:/,
    );
  });
});

test.each(['en', 'zh-CN', 'zh-TW'] as const)('%s: every place of a text is filled', (language) => {
  const lines = [50, 51].map((row) => answered(row, [5, 5, 5, 5, 5], { at: '2026-10-05T09:00:00' }));
  const found = panel([...careful, ...lines], { language, asked: 100, rewarded: ['all'] });
  expect(textOf(found)).not.toMatch(/\{\w+\}|NaN|undefined|Infinity/);
  expect(checksOf(found).length).toBeGreaterThan(2);
});
