import type { NotWorked } from '../figure/method.ts';
import { type GivenJudgements, type Judgements, readJudgements } from '../stats/judgements.ts';

/** A comparison matrix, checked and completed; a fault names the two things by `names`, else by number from 1. */
export function judgementsOf(given: GivenJudgements, names: readonly string[]): Judgements | NotWorked {
  const read = readJudgements(given);
  if (!('fault' in read)) return read;
  if (read.fault === 'notSquare')
    return { refused: 'badInput', args: { field: 'matrix', fault: 'not as many rows as columns' } };
  const { fault, i, j } = read;
  const args = { first: names[i] ?? String(i + 1), second: names[j] ?? String(j + 1) };
  return fault === 'missing'
    ? { refused: fault, args: { fields: `${args.first} / ${args.second}` } }
    : { refused: fault, args };
}
