import type { GradedResponse } from '../scoring/schema.ts';
import { duplicates } from './duplicates.ts';
import type { Flag, TrustInput } from './schema.ts';
import { speeders } from './speeders.ts';
import { straightLines } from './straight-lines.ts';

/** Sheet rows that one of these flags marks strongly, each once. */
export const strongRows = (flags: readonly Flag[]): ReadonlySet<number> =>
  new Set(flags.filter(({ isStrong }) => isStrong).map(({ row }) => row));

/** What the checks that may flag a response strongly found. */
type Checks = {
  readonly straight: ReturnType<typeof straightLines>;
  readonly fast: ReturnType<typeof speeders>;
  readonly twice: ReturnType<typeof duplicates>;
};

// A memory only: two panels of one drawing ask about the same responses.
const known = new WeakMap<readonly GradedResponse[], { readonly input: TrustInput; readonly checks: Checks }>();

/** The checks of these responses, made once. */
export function checksOf(input: TrustInput): Checks {
  const before = known.get(input.graded);
  const isSame =
    before && (['rubric', 'columns', 'table'] as const).every((part) => before.input[part] === input[part]);
  if (isSame) return before.checks;
  const checks = { straight: straightLines(input), fast: speeders(input), twice: duplicates(input) };
  known.set(input.graded, { input, checks });
  return checks;
}

/** Sheet rows with a strong flag: the same answer to everything, no time to read, or sent twice. None of them is left out of a figure. */
export function flaggedRows(input: TrustInput): ReadonlySet<number> {
  const { straight, fast, twice } = checksOf(input);
  return strongRows([...(straight?.flags ?? []), ...(fast?.flags ?? []), ...twice.flags]);
}
