import type { Verdict } from './evidence.ts';
import type { Standard } from './standard.ts';

/** Every grade that a standard can give, best first: those of its bands, or the verdicts of its evidence. */
export function gradesOf({ bands, verdicts }: Pick<Standard, 'bands' | 'verdicts'>): readonly Verdict[] {
  return verdicts ?? bands;
}
