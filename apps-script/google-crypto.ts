import { atHost } from './errors.ts';
import { newId } from './google-settings.ts';

// Google's bytes are signed.
const sha256 = (text: string): readonly number[] =>
  atHost('make a digest', () =>
    Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8),
  );

const hex = (byte: number): string => (byte & 0xff).toString(16).padStart(2, '0');

/** SHA-256 of a text as 64 hexadecimal digits. */
export const digestOf = (text: string): string => sha256(text).map(hex).join('');

/** Thirty-two bytes, 0..255, that nobody can guess: two ids of Google's random source, mixed. */
export const randomBytes = (): readonly number[] => sha256(newId() + newId()).map((byte) => byte & 0xff);

/** A secret of 32 bytes in 43 letters, digits, `-` and `_`. */
export function newToken(): string {
  const bytes = [...sha256(newId() + newId())];
  return atHost('make a token', () => Utilities.base64EncodeWebSafe(bytes)).replace(/=+$/, '');
}
