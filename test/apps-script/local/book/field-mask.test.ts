import { describe, expect, test } from 'vitest';
import { parseMask, pickFields, replaceFields } from '../../../../apps-script/local/book/field-mask.ts';

describe('reading a mask', () => {
  test.each([
    ['title', { title: true }],
    ['title,hidden', { title: true, hidden: true }],
    ['gridProperties.frozenRowCount', { gridProperties: { frozenRowCount: true } }],
    [
      'userEnteredFormat(textFormat.bold,backgroundColor)',
      { userEnteredFormat: { textFormat: { bold: true }, backgroundColor: true } },
    ],
    ['a.b,a.c', { a: { b: true, c: true } }],
    ['a(b),a(c)', { a: { b: true, c: true } }],
    ['a,a.b', { a: true }],
    ['a.b,a', { a: true }],
    ['sheets/properties/title', { sheets: { properties: { title: true } } }],
    ['a( b , c )', { a: { b: true, c: true } }],
  ])('%s', (text, mask) => {
    expect(parseMask(text)).toEqual(mask);
  });

  test.each([undefined, '', '*', 'a.*', 'a(*)', 'a,', 'a(b', 'a)b', ',a', 'a..b', 'a b'])('%s is refused', (text) => {
    expect(() => parseMask(text)).toThrow(/field/);
  });
});

test('picking keeps what is named, also within lists', () => {
  const value = { sheets: [{ title: 'a', data: { x: 1, y: 2 } }, { title: 'b' }], id: 'z' };
  expect(pickFields(value, parseMask('sheets(data.x)'))).toEqual({ sheets: [{ data: { x: 1 } }, {}] });
});

describe('replacing', () => {
  const old = { note: 'keep', userEnteredFormat: { textFormat: { bold: true, italic: true }, wrapStrategy: 'WRAP' } };

  test.each([
    ['a masked field takes the given value', 'note', { note: 'new' }, { ...old, note: 'new' }],
    ['a masked field that is not given is cleared', 'note', {}, { userEnteredFormat: old.userEnteredFormat }],
    ['an unmasked field is ignored', 'note', { note: 'new', wrapStrategy: 'CLIP' }, { ...old, note: 'new' }],
    [
      'a nested mask touches its leaf alone',
      'userEnteredFormat.textFormat.bold',
      { userEnteredFormat: { textFormat: { italic: false } } },
      { note: 'keep', userEnteredFormat: { textFormat: { italic: true }, wrapStrategy: 'WRAP' } },
    ],
    ['an object left empty goes', 'userEnteredFormat(textFormat,wrapStrategy)', {}, { note: 'keep' }],
    [
      'a whole object replaces the old one',
      'userEnteredFormat',
      { userEnteredFormat: { wrapStrategy: 'CLIP' } },
      { note: 'keep', userEnteredFormat: { wrapStrategy: 'CLIP' } },
    ],
    [
      'an empty colour is black, not nothing',
      'userEnteredFormat.backgroundColor',
      { userEnteredFormat: { backgroundColor: {} } },
      { note: 'keep', userEnteredFormat: { ...old.userEnteredFormat, backgroundColor: {} } },
    ],
  ])('%s', (_why, fields, given, result) => {
    const before = structuredClone(old);
    expect(replaceFields(old, given, parseMask(fields))).toEqual(result);
    expect(old).toEqual(before);
  });
});
