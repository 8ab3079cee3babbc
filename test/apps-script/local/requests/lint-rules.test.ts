import { expect, test } from 'vitest';
import type { Request } from '../../../../apps-script/local/book/sheets-types.ts';
import { lintRequests } from '../../../../apps-script/local/requests/lint-requests.ts';

const range = { sheetId: 1, startRowIndex: 0, endRowIndex: 5 };
const condition = (type: string, ...values: (string | object)[]) => ({
  type,
  values: values.map((value) => (typeof value === 'string' ? { userEnteredValue: value } : value)),
});
const rule = (more: object): Request => ({
  addConditionalFormatRule: { rule: { ranges: [range], ...more }, index: 0 },
});
const when = (given: object, format: object = {}): Request => rule({ booleanRule: { condition: given, format } });
const validate = (given: object): Request => ({ setDataValidation: { range, rule: { condition: given } } });
const gradient = (minpoint: object, maxpoint: object): Request => rule({ gradientRule: { minpoint, maxpoint } });
const items = (count: number) => Array.from({ length: count }, (_, place) => String(place));

test.each<[why: string, request: Request]>([
  ['a number between', when(condition('NUMBER_BETWEEN', '0', '60'))],
  ['no values', when(condition('BLANK'))],
  [
    'a formula',
    when(condition('CUSTOM_FORMULA', '=AND($C2="E",N("ours")=0)'), {
      backgroundColorStyle: {},
      textFormat: { bold: true },
    }),
  ],
  ['another sheet through INDIRECT', when(condition('CUSTOM_FORMULA', '=A1=INDIRECT("Other!A1")'))],
  ['a relative date', when(condition('DATE_BEFORE', { relativeDate: 'TODAY' }))],
  ['a gradient', gradient({ type: 'MIN' }, { type: 'NUMBER', value: '100' })],
  ['a list of 500', validate(condition('ONE_OF_LIST', ...items(500)))],
  ['a tick box with words of its own', validate(condition('BOOLEAN', 'yes', 'no'))],
  ['clearing validation', { setDataValidation: { range } }],
])('%s is sound', (_why, request) => {
  expect(lintRequests([request])).toEqual([]);
});

test.each<[why: string, request: Request, message: RegExp]>([
  ['no ranges', rule({ ranges: [], booleanRule: { condition: condition('BLANK') } }), /needs ranges/],
  [
    'ranges on two sheets',
    rule({ ranges: [range, { sheetId: 2 }], booleanRule: { condition: condition('BLANK') } }),
    /on one sheet/,
  ],
  ['neither boolean nor gradient', rule({}), /either boolean or a gradient/],
  ['a size in a format', when(condition('BLANK'), { textFormat: { fontSize: 9 } }), /cannot set fontSize/],
  [
    'a number format in a format',
    when(condition('BLANK'), { horizontalAlignment: 'LEFT' }),
    /cannot set horizontalAlignment/,
  ],
  ['no type', when({}), /needs a type/],
  ['too few values', when(condition('NUMBER_BETWEEN', '1')), /takes 2..2 values, not 1/],
  ['too many values', when(condition('NUMBER_EQ', '1', '2')), /takes 1..1 values, not 2/],
  ['a value for nothing', when(condition('NOT_BLANK', 'x')), /takes 0..0 values/],
  ['a formula without a sign', when(condition('CUSTOM_FORMULA', 'A1>1')), /begins with = or \+/],
  ['a formula on another sheet', when(condition('CUSTOM_FORMULA', '=Other!A1>1')), /INDIRECT/],
  [
    'a relative date with another condition',
    when(condition('DATE_EQ', { relativeDate: 'TODAY' })),
    /does not go with DATE_EQ/,
  ],
  [
    'a relative date in validation',
    validate(condition('DATE_BEFORE', { relativeDate: 'TODAY' })),
    /does not go with DATE_BEFORE/,
  ],
  ['a value that is nothing', when(condition('NUMBER_EQ', {})), /a text or a relative date/],
  ['a list of 501', validate(condition('ONE_OF_LIST', ...items(501))), /takes 1..500 values, not 501/],
  ['a value on MIN', gradient({ type: 'MIN', value: '0' }, { type: 'MAX' }), /MIN point takes no value/],
  ['no value on NUMBER', gradient({ type: 'NUMBER' }, { type: 'MAX' }), /needs a value/],
  ['half a gradient', rule({ gradientRule: { minpoint: { type: 'MIN' } } }), /two ends/],
  [
    'a fault in the validation of a cell',
    {
      repeatCell: { range, cell: { dataValidation: { condition: condition('BLANK', 'x') } }, fields: 'dataValidation' },
    },
    /BLANK takes 0..0 values/,
  ],
])('%s is found', (_why, request, message) => {
  const findings = lintRequests([request]);
  expect(findings.map((finding) => finding.message).join('\n')).toMatch(message);
});
