import { figureStatus } from '../analysis/figure-status.ts';
import type { FigureStatus } from '../analysis/schema.ts';
import type { Worked } from '../figure/method.ts';
import { readInput } from '../figure/schema.ts';
import { type FigureRefusal, sayFigureRefusal } from '../text/figure.ts';
import { sayFigureWarning } from '../text/figure-warning.ts';
import type { Language, TextArgs } from '../text/schema.ts';
import { figureMethods } from './index.ts';

/** `fields`: what is missing, by the names that callers know. */
type Reason = { readonly code: FigureRefusal; readonly message: string; readonly fields?: string };

/** A figure that was asked for by name (design §3.9). */
export type AskedFigure = Omit<Worked, 'n' | 'interval' | 'isInsufficient'> & {
  readonly method: string;
  /** `null`: the input is no sample. */
  readonly n: number | null;
  readonly notAnswered: number;
  readonly interval?: readonly [number, number];
  readonly status: FigureStatus | 'refused';
  readonly warnings: readonly string[];
  /** Why it was refused; left out: it was not. */
  readonly reasons?: readonly Reason[];
};

function refused(
  method: string,
  language: Language,
  faults: readonly { readonly code: FigureRefusal; readonly args?: TextArgs }[],
): AskedFigure {
  const reasons = faults.map(({ code, args = {} }) => ({
    ...{ code, message: sayFigureRefusal(language, code, args) },
    ...(code === 'missing' && { fields: String(args.fields) }),
  }));
  return { method, value: null, n: null, notAnswered: 0, status: 'refused', warnings: [], reasons };
}

const isWithinReach = (found: unknown): boolean =>
  typeof found === 'number'
    ? Number.isFinite(found)
    : typeof found !== 'object' || found === null || Object.values(found).every(isWithinReach);

/** Works one figure out. An unknown method, an input that does not fit, and what cannot be computed are refused in words. */
export function runFigure(id: string, input: unknown, language: Language): AskedFigure {
  const method = figureMethods.find((one) => one.id === id);
  if (!method) return refused(id, language, [{ code: 'unknownMethod', args: { method: id } }]);
  const read = readInput(method.fields, input);
  if (!read.ok)
    return refused(
      id,
      language,
      read.faults.map((args) => ({ code: 'badInput', args })),
    );
  const worked = method.run(read.input as never);
  if ('refused' in worked) return refused(id, language, [{ code: worked.refused, args: worked.args ?? {} }]);
  if (!isWithinReach(worked))
    return refused(id, language, [
      { code: 'badInput', args: { field: 'input', fault: 'numbers too large or too small to be worked with' } },
    ]);
  const { value, n = null, notAnswered = 0, interval, warnings = [], isInsufficient = false, details } = worked;
  const status = isInsufficient ? 'insufficient' : n === null ? 'graded' : figureStatus(n, 0);
  return {
    ...{ method: id, value, n, notAnswered },
    ...(interval && { interval }),
    ...{ status, warnings: warnings.map((warning) => sayFigureWarning(language, warning)) },
    ...(details && { details }),
  };
}
