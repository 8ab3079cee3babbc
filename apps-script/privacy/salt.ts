import { sha256 } from '../../core/privacy/sha256.ts';
import { documentSettings, newId } from '../google-settings.ts';

const name = 'erasedSalt';

/** What is mixed into the digests of erased customers, kept beside the spreadsheet; `null`: nobody was erased in this one. */
export const readSalt = (): string | null => documentSettings().read()[name] ?? null;

/** The same, made when there is none: 32 bytes as 64 hexadecimal digits. */
export function saltForErasing(): string {
  const kept = readSalt();
  if (kept !== null) return kept;
  // Each id holds 122 random bits.
  const made = sha256()([newId(), newId(), newId()].join());
  documentSettings().write(name, made);
  return made;
}
