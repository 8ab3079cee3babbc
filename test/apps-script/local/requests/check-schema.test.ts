import { expect, test } from 'vitest';
import { checkSchema } from '../../../../apps-script/local/requests/check-schema.ts';
import { deriveSchema, googleSchema } from '../../../../apps-script/local/requests/google-schema.ts';

test('the whole schema is read from the type package', () => {
  const { types, readOnly } = googleSchema();
  // Counted in version 0.3.20260915 of the package; an id of a protected range may be sent, so one less is read-only.
  expect(types.size).toBe(261);
  expect(Object.keys(types.get('Request') ?? {})).toHaveLength(69);
  expect(readOnly.size).toBe(23);
});

test('a type file that holds nothing is an error, not an empty schema', () => {
  expect(() => deriveSchema('declare namespace gapi.client { }')).toThrow('no data types');
});

const sound = [
  { addSheet: { properties: { sheetId: 1, title: 'a', sheetType: 'GRID', gridProperties: { frozenRowCount: 1 } } } },
  { updateCells: { rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }, {}] }], fields: 'userEnteredValue' } },
  { addProtectedRange: { protectedRange: { protectedRangeId: 3, range: { sheetId: 1 } } } },
  { setBasicFilter: { filter: { criteria: { 0: { hiddenValues: ['x'] } } } } },
  { autoFill: { useAlternateSeries: false } },
];

test('sound requests have no findings', () => {
  expect(checkSchema(sound)).toEqual([]);
});

test('nothing to check is a finding', () => {
  expect(checkSchema([])).toHaveLength(1);
});

test.each<[why: string, request: object, message: RegExp]>([
  ['an unknown kind', { addShet: {} }, /addShet: Request has no such field/],
  [
    'an unknown field',
    { addSheet: { properties: { tabTitle: 'a' } } },
    /properties\.tabTitle: SheetProperties has no such field/,
  ],
  [
    'a wrong enum',
    { addChart: { chart: { spec: { basicChart: { chartType: 'BARS' } } } } },
    /chartType: "BARS" is not one of/,
  ],
  ['a string id', { addSheet: { properties: { sheetId: '1' } } }, /sheetId: "1" is not a number/],
  ['a number as text', { addSheet: { properties: { title: 5 } } }, /title: 5 is not a string/],
  ['NaN', { addSheet: { properties: { sheetId: Number.NaN } } }, /NaN is not a number/],
  ['Infinity', { appendDimension: { length: Infinity } }, /Infinity is not a number/],
  ['undefined', { addSheet: { properties: { title: undefined } } }, /undefined is not a string/],
  ['null', { addSheet: { properties: { title: null } } }, /null is not a string/],
  ['a read-only field', { repeatCell: { cell: { formattedValue: 'x' } } }, /formattedValue: the field is read-only/],
  [
    'a read-only error',
    { repeatCell: { cell: { userEnteredValue: { errorValue: {} } } } },
    /errorValue: the field is read-only/,
  ],
  ['an object for a list', { updateCells: { rows: {} } }, /is not a list/],
  ['a list for an object', { updateCells: { range: [] } }, /is not an object/],
  [
    'a fault deep in a list',
    { updateCells: { rows: [{}, { values: [{}, { note: 1 }] }] } },
    /rows\[1\]\.values\[1\]\.note: 1 is not a string/,
  ],
  ['a fault in a map', { setBasicFilter: { filter: { criteria: { 0: { hidden: [] } } } } }, /criteria\.0\.hidden/],
  ['a truth that is text', { addSheet: { properties: { hidden: 'yes' } } }, /hidden: "yes" is not a boolean/],
])('%s is found', (_why, request, message) => {
  const findings = checkSchema([...sound, request]);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.index).toBe(sound.length);
  expect(findings[0]?.message).toMatch(message);
});
