import { expect, test } from 'vitest';
import { byteLength } from '../../../core/feedback/byte-length.ts';
import { checkDevice, isStale } from '../../../core/feedback/devices.ts';
import { codeFrom, readInvites, typedCode, withInvite } from '../../../core/feedback/invites.ts';
import { isSameText } from '../../../core/feedback/same-text.ts';

test('a code is ten of thirty-two signs, each from five bits of its byte', () => {
  expect(codeFrom([0, 1, 31, 32, 63, 255, 128, 7, 8, 9, 10])).toBe('AB9A99AHJK');
});

test.each([
  ['ABCDEFGHJK', 'ABCDEFGHJK'],
  [' abcde-fghjk ', 'ABCDEFGHJK'],
  ['ABCDEFGHJ', null],
  ['ABCDEFGHJKL', null],
  // I, O, 0 and 1 are taken for one another, so none is used.
  ['ABCDEFGHI0', null],
  ['', null],
])('%j typed is %j', (text, code) => {
  expect(typedCode(text)).toBe(code);
});

test('invitations end, and a setting that nobody can read holds none', () => {
  const [one, two] = [
    { hash: 'a', until: 10, by: '' },
    { hash: 'b', until: 11, by: '' },
  ];
  expect(readInvites(JSON.stringify([one, two]), 10)).toEqual([two]);
  for (const text of ['', 'x', '{}', 'null']) expect(readInvites(text, 0)).toEqual([]);
  const many = Array.from({ length: 20 }, (_, place) => ({ hash: String(place), until: 1, by: '' }));
  expect(withInvite(many, two)).toEqual([...many.slice(1), two]);
});

test.each([
  ['', 0],
  ['a', 1],
  ['é', 2],
  ['满', 3],
  ['😀', 4],
])('%j has %d bytes', (text, bytes) => {
  expect(byteLength(text)).toBe(bytes);
});

test.each([
  ['abc', 'abc', true],
  ['abc', 'abd', false],
  ['abc', 'ab', false],
  ['', '', true],
  ['', 'a', false],
])('%j is %j: %s', (one, other, isSame) => {
  expect(isSameText(one, other)).toBe(isSame);
});

const header = ['', 'Device', 'Revoked', 'Connected', 'Last seen', 'Invited by', 'Fingerprint'];
const row = (revoked: string | boolean, digest = 'd') => ['one', 'Laptop', revoked, 1, 2, '', digest];

test.each([
  [[header, row(false)], 'one', 'd', 'known'],
  [[header, row('')], 'one', 'd', 'known'],
  [[header, row('no')], 'one', 'd', 'known'],
  [[header, row(true)], 'one', 'd', 'revoked'],
  [[header, row('x')], 'one', 'd', 'revoked'],
  [[header, row('lost 3 May')], 'one', 'd', 'revoked'],
  // A copy of the row, ticked.
  [[header, row(false), row(true)], 'one', 'd', 'revoked'],
  [[header, row(true)], 'one', 'other', 'stranger'],
  [[header, row(false, '')], 'one', '', 'stranger'],
  [[header, row(false)], 'two', 'd', 'stranger'],
  [[], 'one', 'd', 'stranger'],
  [[header.slice(0, 6), row(false)], 'one', 'd', 'unknown'],
  [[['', 'Device', 'Ended', ...header.slice(3)], row(false)], 'one', 'd', 'unknown'],
  [[[...header, 'Revoked'], row(false)], 'one', 'd', 'unknown'],
])('%j: %s with %j is %s', (rows, id, digest, kind) => {
  expect(checkDevice(rows, id, digest).kind).toBe(kind);
});

test('last seen is written once an hour', () => {
  expect([isStale(10, 10.04), isStale(10, 10.05), isStale('', 10)]).toEqual([false, true, true]);
});
