import type { AskedFigure } from '../../../core/figure-methods/run.ts';
import type { Answer, Asks, Desk, Input } from './ask.ts';
import { comparisonAsks } from './ask-comparisons.ts';
import { modelAsks } from './ask-models.ts';
import { scoreAsks } from './ask-scores.ts';
import { shareAsks } from './ask-shares.ts';
import { type Compared, compare } from './compare.ts';
import type { ReferenceCase } from './schema.ts';

/** A case with every value that it expects; 'skipped' says why nothing was compared. */
export type Checked = {
  readonly id: string;
  readonly method: string;
  readonly source: string;
  readonly tolerance: number;
  readonly compared: readonly Compared[];
};

const asks: Asks = { ...shareAsks, ...scoreAsks, ...comparisonAsks, ...modelAsks };

/** A case that we do not know by its id may name a method of ours; its details are held against what is expected. */
const byMethod: Answer = (input, desk, { id, method }) => {
  const figures = [method, id].map((name): AskedFigure => desk.figure(name, input));
  const found = figures.find(({ status }) => status !== 'refused');
  return found && { ...found.details, ...found };
};

/** What is only said of a value, such as where its tables lie, is nothing to compare. */
const isRemark = (value: unknown): boolean => typeof value === 'string' && value.startsWith('see ');

function withoutRemarks(expected: unknown): unknown {
  if (typeof expected !== 'object' || expected === null || Array.isArray(expected)) return expected;
  return Object.fromEntries(Object.entries(expected).filter(([, value]) => !isRemark(value)));
}

/** Every case of a reference file, worked out by the figures of the built add-on and compared. */
export function runCases(cases: readonly ReferenceCase[], desk: Desk): readonly Checked[] {
  return cases.map((one) => {
    const { id, method, source, tol, expected } = one;
    const answer = asks[id] ?? byMethod;
    const compared = compare(withoutRemarks(expected), answer(one.input as Input, desk, one), tol);
    return { id, method, source, tolerance: tol, compared };
  });
}
