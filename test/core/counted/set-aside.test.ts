import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waveShape } from '../../../core/analysis/shape.ts';
import { summariseWave } from '../../../core/analysis/wave.ts';
import { chosenGroup, joinSegments } from '../../../core/counted/join-segments.ts';
import type { Entry, RepeatPolicy } from '../../../core/counted/schema.ts';
import { countAsides, setAside } from '../../../core/counted/set-aside.ts';
import { columnIn, gradedOf, rubricOf } from '../analysis/sample.ts';

const at = '2026-01-10T09:00:00';
const twice = [2, 3].map((row) => gradedOf({ response: { row, at, respondent: 'ann' } }));
const identities = new Map([[2, 'ann'] as const, [3, 'ann'] as const]);
const setting = { policy: 'latest', period: 'month', identities } as const;
const out = (reason: string): Entry => ({ isLeftOut: true, reason });

test('a left-out response replaces none, and says why it is out', () => {
  const { counting, asides } = setAside(twice, { ...setting, entries: new Map([[3, out('test')]]) });
  expect(counting.map(({ response }) => response.row)).toEqual([2]);
  expect([...asides]).toEqual([[3, { kind: 'leftOut', reason: 'test' }]]);
});

test('a left-out response is not a repeat as well', () => {
  const { asides } = setAside(twice, { ...setting, entries: new Map([[2, out('')]]) });
  expect([...asides]).toEqual([[2, { kind: 'leftOut', reason: '' }]]);
});

test('a reason without a tick leaves nothing out', () => {
  const entries = new Map([[2, { isLeftOut: false, reason: 'ask him' }]]);
  const { counting, asides } = setAside(twice, { ...setting, policy: 'all', entries });
  expect(counting).toEqual(twice);
  expect(countAsides(asides)).toEqual({ repeats: 0, leftOut: 0 });
});

const columns = [columnIn('segment', 3, 'Region'), columnIn('staff', 4, 'Agent')];
const rubric = rubricOf(['Quality', 'Delivery']);
const shape = waveShape(rubric, columns);

test('the groups of every segment add up to the responses that count, and those with the others to all', () => {
  const region = fc.constantFrom('North', 'NORTH', '北方', 'North / 北方', '男', 'Male', '__proto__', null);
  const one = fc.record({
    who: fc.constantFrom('a', 'b', 'c', null),
    day: fc.constantFrom('2026-01-10T09:00:00', '2026-02-11T09:00:00', null),
    segments: fc.tuple(region, region),
    isLeftOut: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(one), fc.constantFrom<RepeatPolicy>('all', 'latest', 'latestPerPeriod'), (rows, policy) => {
      const graded = rows.map(({ day, segments }, row) => gradedOf({ response: { row, at: day, segments } }));
      const joined = joinSegments(graded, columns, { same: [], language: 'en' });
      const { counting, asides } = setAside(joined.graded, {
        ...{ policy, period: 'month' },
        identities: new Map(rows.flatMap(({ who }, row) => (who === null ? [] : [[row, who] as const]))),
        entries: new Map(rows.map(({ isLeftOut }, row) => [row, { isLeftOut, reason: '' }] as const)),
      });
      const { segments } = summariseWave(counting, rubric, shape);
      for (const groups of segments)
        expect(Object.values(groups).reduce((sum, { moments }) => sum + moments.n, 0)).toBe(counting.length);
      expect(counting.length + asides.size).toBe(rows.length);
      // What replaces another one counts itself.
      const rowsThatCount = new Set(counting.map(({ response }) => response.row));
      for (const aside of asides.values()) if (aside.kind === 'repeat') expect(rowsThatCount).toContain(aside.by);
      // Anonymous answers are left out by hand only.
      for (const [row, { kind }] of asides) if (kind === 'repeat') expect(rows[row]?.who).not.toBeNull();
    }),
  );
});

test.each([
  ['Region: North', 'Region: North'],
  ['Region: 北方', 'Region: North'],
  ['region：ＮＯＲＴＨ', 'Region: North'],
  ['Region: West', 'Region: West'],
  ['Agent: 北方', 'Agent: 北方'],
  ['', ''],
])('the selector "%s" asks for "%s"', (segment, asked) => {
  const rows = ['North', 'North', 'NORTH', '北方', 'North / 北方'].map((region, row) =>
    gradedOf({ response: { row, segments: [region, 'Li'] } }),
  );
  const { names, issues } = joinSegments(rows, columns, { same: [], language: 'en' });
  expect(chosenGroup({ period: '2026-01', segment }, shape, names)).toEqual({ period: '2026-01', segment: asked });
  expect(issues).toEqual([{ code: 'optionsJoined', row: null, column: 3, args: { options: 'North = 北方' } }]);
});
