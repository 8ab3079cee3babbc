import { expect, test } from 'vitest';
import { type Fields, readInput } from '../../../core/figure/schema.ts';

const fields = { hits: 'count', rate: 'number?', scores: 'numbers?', groups: 'groups?' } as const satisfies Fields;
const faultsOf = (input: unknown) => {
  const read = readInput(fields, input);
  return read.ok ? [] : read.faults;
};

test.each([
  [{ hits: true }, 'hits', 'send a whole number from 0'],
  [{}, 'hits', 'send a whole number from 0'],
  [{ hits: 1, scores: { a: 5 } }, 'scores', 'send a list of numbers; null: not answered'],
  [{ hits: 1, scores: [4, true] }, 'scores.1', 'send a list of numbers; null: not answered'],
  [{ hits: 1, groups: [[1, 2], [3]] }, 'groups', 'send lists of numbers by name, of any length each'],
  [{ hits: 1, x: 3 }, 'x', 'there is no such field, but hits, rate, scores, groups'],
  [{ hits: 1, rate: '1/0' }, 'rate', 'not a finite number'],
  [{ hits: 1, rate: 'x' }, 'rate', 'not a number or a fraction such as "1/3"'],
  [[1, 2], 'input', 'send an object with hits, rate, scores, groups'],
])('what does not fit is told with what to send: %j', (input, field, fault) => {
  expect(faultsOf(input)).toEqual([{ field, fault }]);
});

test('numbers as text are read as in a spreadsheet: "12", "-4.5", "1/3"', () => {
  const read = readInput(fields, { hits: '12', scores: ['4', '-4.5', '1/4', null] });
  expect(read).toEqual({ ok: true, input: { hits: 12, scores: [4, -4.5, 0.25, null] } });
});

test('one number stands for a list of one', () => {
  expect(readInput(fields, { hits: 1, scores: 50 })).toEqual({ ok: true, input: { hits: 1, scores: [50] } });
});

const ofNames = {
  columns: 'columns?',
  mixed: 'mixed?',
  amounts: 'amounts?',
  answers: 'answers?',
  names: 'names?',
} as const;
const allNames = { ...ofNames, groups: 'groups?', margins: 'margins?' } as const satisfies Fields;
// JSON keeps the name; an object written in code would take it for its prototype.
test.each([
  ['columns', '{"__proto__": [1], "a": [2]}'],
  ['groups', '{"__proto__": [1]}'],
  ['mixed', '{"__proto__": ["x"]}'],
  ['amounts', '{"__proto__": 1}'],
  ['answers', '{"__proto__": "x"}'],
  ['names', '{"__proto__": ["a"]}'],
  ['margins', '{"__proto__": {"a": 1}}'],
  ['margins.region', '{"region": {"__proto__": 1}}'],
])('a name that cannot be carried is refused, not dropped: %s', (field, value) => {
  const read = readInput(allNames, { [field.split('.')[0] ?? '']: JSON.parse(value) });
  expect(read).toEqual({ ok: false, faults: [{ field, fault: 'the name "__proto__" cannot be used, rename it' }] });
});

test('names that every object has of its own are no names of the input', () => {
  const read = readInput(allNames, { columns: { a: [1] }, margins: { region: { north: 1 } } });
  if (!read.ok) throw new Error('not read');
  const { columns = {}, margins = {} } = read.input;
  expect(['a' in columns, 'toString' in columns, columns.constructor]).toEqual([true, false, undefined]);
  expect(margins.region?.valueOf).toBeUndefined();
});
