import { describe, expect, test } from 'vitest';
import { slimStandard } from '../../../core/feedback/slim-standard.ts';
import { standards } from '../../../core/standards/index.ts';
import { isSoundStandard } from '../../../extension/team/sound-standard.ts';

type Json = Record<string, unknown>;

const overWire = (value: unknown) => JSON.parse(JSON.stringify(value));
const slim = (id: string) => overWire(slimStandard(standards.find((one) => one.id === id) ?? fail(id)));
const fail = (id: string): never => {
  throw new Error(`no standard ${id}`);
};

test.each(standards.map((standard) => [standard.id, standard] as const))('%s is taken', (_, standard) => {
  expect(isSoundStandard(overWire(slimStandard(standard)))).toBe(true);
});

test.each([null, undefined, '', 5, [], {}, { id: 'x' }, [slim('five-point')]])('%j is none', (value) => {
  expect(isSoundStandard(value)).toBe(false);
});

test('what a newer sheet says beside is no fault', () => {
  expect(isSoundStandard({ ...slim('five-point'), colour: 'green' })).toBe(true);
});

// What grading and the form read; the rest is the add-on's own.
const needed = 'id version title summary source method scale aspects dimensions missing roundTo bands triggers'.split(
  ' ',
);

describe.each(needed)('without a right %s', (name) => {
  test.each([undefined, null, 0, -1, true, '', {}, [{}], [null]])('%j', (value) => {
    const standard = { ...slim('five-point'), [name]: value };
    // 0 and -1 are versions, if odd ones.
    expect(isSoundStandard(standard)).toBe(name === 'version' && typeof value === 'number');
  });
});

const dimension = (more: Json) => (standard: Json) => ({
  ...standard,
  dimensions: (standard.dimensions as Json[]).map((one, place) => (place === 0 ? { ...one, ...more } : one)),
});
const only = (more: Json) => (standard: Json) => ({ ...standard, ...more });
const kind = (more: Json) => (standard: Json) => ({
  ...standard,
  evidence: (standard.evidence as Json[]).map((one, place) => (place === 0 ? { ...one, ...more } : one)),
});
const level = ['a', 'b', 'c'];
const title = { en: 'x', 'zh-CN': 'x', 'zh-TW': 'x' };

test.each([
  ['weights that are not 100 in all', 'weighted-procedure', dimension({ weight: 11 })],
  ['a weight below nothing', 'weighted-procedure', dimension({ weight: -10 })],
  ['a weight of words', 'weighted-procedure', dimension({ weight: '20' })],
  [
    'two dimensions of one name',
    'five-point',
    (one: Json) => dimension({ id: (one.dimensions as Json[])[1]?.id })(one),
  ],
  ['a title in one language', 'five-point', dimension({ title: { en: 'x' } })],
  ['items that are not 100 in all', 'assessment', dimension({ items: [{ id: 'x', title, weight: 60, headers: [] }] })],
  ['items, but none', 'assessment', dimension({ items: [] })],
  [
    'a measured fact that nobody can score',
    'assessment',
    dimension({
      items: [
        { id: 'x', title, weight: 100, headers: [], operational: { unit: title, better: 'more', anchors: null } },
      ],
    }),
  ],
  ['points of another scale', 'weighted-procedure', dimension({ points: [1, 2] })],
  ['no points where the method needs them', 'weighted-procedure', dimension({ points: undefined })],
  ['points that no method asks for', 'five-point', dimension({ points: [1, 2, 3, 4, 5] })],
  ['descriptors of another scale', 'five-point', dimension({ descriptors: [title] })],
  ['one level', 'five-point', only({ scale: { kind: 'labelled', levels: [level] } })],
  ['a scale of another kind', 'five-point', only({ scale: { kind: 'stars', levels: [level, level] } })],
  ['a scale that ends before it begins', 'five-point', only({ scale: { kind: 'numeric', min: 5, max: 1 } })],
  ['half levels', 'five-point', only({ scale: { kind: 'numeric', min: 0.5, max: 5 } })],
  ['a million levels', 'five-point', only({ scale: { kind: 'numeric', min: 0, max: 1_000_000 } })],
  ['a step of rounding that is none', 'five-point', only({ roundTo: 0 })],
  [
    'bands that rise',
    'five-point',
    only({
      bands: [
        { grade: 'A', title, from: 0 },
        { grade: 'B', title, from: 80 },
      ],
    }),
  ],
  ['bands with a hole below', 'five-point', only({ bands: [{ grade: 'A', title, from: 80 }] })],
  [
    'a trigger on nothing',
    'five-point',
    only({ triggers: [{ id: 'x', clause: 'x', when: { on: 'noon' }, action: { title, owner: title, dueInDays: 1 } }] }),
  ],
  ['evidence without kinds', 'construction-evidence', only({ evidence: [] })],
  ['evidence without verdicts', 'construction-evidence', only({ verdicts: undefined })],
  ['a verdict that there is not', 'construction-evidence', kind({ grade: 'excellent?' })],
  ['a range that ends before it begins', 'construction-evidence', kind({ from: 90, to: 80 })],
  ['a range beyond 100', 'construction-evidence', kind({ to: 101 })],
  ['a score of its own outside the range', 'construction-evidence', kind({ initial: 1000 })],
])('%s', (_, id, broken) => {
  expect(isSoundStandard(overWire(broken(slim(id))))).toBe(false);
});
