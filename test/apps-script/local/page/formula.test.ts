import { expect, test } from 'vitest';
import { parseFormula } from '../../../../apps-script/local/page/page-formula.ts';
import type { Value } from '../../../../apps-script/local/page/page-formula-value.ts';
import { evaluate, isOn } from '../../../../apps-script/local/page/page-formula-value.ts';

const cells: Readonly<Record<string, Value>> = {
  '0,0': 'A',
  '0,1': 12,
  '1,0': 'b',
  '1,1': 0,
  '2,1': true,
  '3,1': { fault: 'REF' },
  '4,1': '7',
};
const valueAt = (row: number, column: number) => cells[`${row},${column}`] ?? null;
const at = (formula: string, rowShift = 0, columnShift = 0) =>
  evaluate(parseFormula(formula), { rowShift, columnShift, valueAt });

// Expected: Google's help on comparison operators (EQ, LT, GT …) and on N; a text is compared without regard to case.
test.each([
  ['=$A1="A"', true],
  ['=$A$1="a"', true],
  ['=A1="B"', false],
  ['=B1=12', true],
  ['=B1="12"', false],
  ['=B1<12', false],
  ['=B1<=12', true],
  ['=B1>11.5', true],
  ['=B1>=13', false],
  ['=A1>B1', true],
  ['=B3>A1', true],
  ['=C9=""', true],
  ['=C9=0', true],
  ['=C9=C8', true],
  ['=C9="x"', false],
  ['=B3=C9', false],
  ['=(B1=12)*(A1="A")', 1],
  ['=B1*B5*2', 168],
  ['=C9*5', 0],
  ['=A1*2', { fault: '#VALUE!' }],
  ['=B4=1', { fault: 'REF' }],
  ['=1=B4', { fault: 'REF' }],
  ['=N("satisgrade")=0', true],
  ['=($A1="A")=(N("satisgrade")=0)', true],
  ['=($A1="B")=(N("satisgrade")=0)', false],
  ['="say ""no"""', 'say "no"'],
  ['= 1 < 2 ', true],
])('%s: %j', (formula, value) => {
  expect(at(formula)).toEqual(value);
});

// A reference without $ moves with the cell that is formatted.
test.each([
  ['=A1="b"', 1, 0, true],
  ['=A$1="A"', 1, 0, true],
  ['=A1=12', 0, 1, true],
  ['=$A1="A"', 0, 1, true],
  ['=$A$1="A"', 1, 1, true],
])('%s moved %i down and %i right: %j', (formula, rowShift, columnShift, value) => {
  expect(at(formula, rowShift, columnShift)).toBe(value);
});

test.each([
  ['A1=1'],
  ['='],
  ['=A1+1'],
  ['=A1<>"A"'],
  ['=AND(A1=1)'],
  ['=N(A1)'],
  ['=N("a"'],
  ['=(A1=1'],
  ['=A1=1)'],
  ['=A1 B1'],
  ['=Sheet2!A1=1'],
  ["='Form 1'!A1=1"],
  ['=-A1'],
  ['=A1:B2=1'],
  ['=A0=1'],
  ['="open'],
  ['=TRUE'],
])('%s is refused', (formula) => {
  expect(() => parseFormula(formula)).toThrow(formula);
});

test.each([
  [true, true],
  [2, true],
  [0, false],
  [false, false],
  ['TRUE', false],
  [null, false],
  [{ fault: 'REF' }, false],
] as readonly (readonly [Value, boolean])[])('%j switches a rule: %j', (value, on) => {
  expect(isOn(value)).toBe(on);
});
