import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from '../../../core/privacy/sha256.ts';

// NIST, "SHA-256" example values to FIPS 180-4, and the empty message of the CAVP byte vectors.
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  [
    'abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu',
    'cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1',
  ],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
])('%#: the digest of the standard', (text, digest) => {
  expect(sha256()(text)).toBe(digest);
});

test('agrees with another implementation at every length around a block, and beyond Latin letters', () => {
  const digest = sha256();
  const texts = [
    ...Array.from({ length: 140 }, (_, length) => 'x'.repeat(length)),
    ...['Müller', '王小明', '고객', 'ﾃｽﾄ', '😀 Ann', '\ud800', 'a\u0000b'],
  ];
  for (const text of texts)
    expect([text, digest(text)]).toEqual([text, createHash('sha256').update(text, 'utf8').digest('hex')]);
});
