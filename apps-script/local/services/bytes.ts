import { createHash, createHmac } from 'node:crypto';
import type { Members } from './strict-object.ts';

type Given = string | readonly number[];

/** The part of Utilities that turns texts and bytes into each other; bytes are signed, as in Java. */
export const byteUtilities = {
  base64Encode: (given: Given, charset?: string) => bytesOf(given, charset).toString('base64'),
  // Google keeps the padding, Node's own spelling drops it.
  base64EncodeWebSafe: (given: Given, charset?: string) =>
    bytesOf(given, charset).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
  computeDigest: (algorithm: string, given: Given, charset?: string) => {
    if (algorithm !== 'SHA_256') throw new Error(`refusing to pretend: digest ${algorithm}`);
    return signed(createHash('sha256').update(bytesOf(given, charset)).digest());
  },
  computeHmacSha256Signature: (given: Given, key: Given, charset?: string) =>
    signed(createHmac('sha256', bytesOf(key, charset)).update(bytesOf(given, charset)).digest()),
  DigestAlgorithm: { SHA_256: 'SHA_256' },
  Charset: { UTF_8: 'UTF_8' },
} satisfies Members;

const signed = (bytes: Buffer): number[] => [...new Int8Array(bytes)];

function bytesOf(given: Given, charset: string | undefined): Buffer {
  if (typeof given !== 'string') return Buffer.from(given.map((byte) => byte & 0xff));
  if (charset !== undefined && charset !== 'UTF_8') throw new Error(`refusing to pretend: charset ${charset}`);
  // Without a charset Google takes US-ASCII, and every other character becomes a question mark.
  if (charset === undefined && [...given].some((character) => character > '\u007f'))
    throw new Error('refusing to pretend: text beyond ASCII needs Utilities.Charset.UTF_8');
  return Buffer.from(given, 'utf8');
}
