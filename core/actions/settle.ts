import type { CaseEntry, CaseStatus, ClosingPart } from './schema.ts';

/** The parts that closing asks for, in the order of the work, each with what a case counts as as long as it is missing. */
const stages = [
  ['cause', 'open'],
  ['action', 'causeFound'],
  ['effect', 'actionTaken'],
  ['informed', 'effectChecked'],
] as const satisfies readonly (readonly [ClosingPart, CaseStatus])[];

/** What a case counts as, and what is missing where a person set it to closed too early. */
export type Settled = { readonly status: CaseStatus; readonly missing: readonly ClosingPart[] };

/**
 * A case as its cells say. One that is set to closed is closed once cause, action, effect and the day on which the
 * customer was informed are there; until then it counts as far as it is documented.
 * @param isProven the customer's next response shows the effect; it may be gone after the case was closed
 */
export function settle(entry: CaseEntry, isProven: boolean): Settled {
  if (entry.status !== 'closed') return { status: entry.status, missing: [] };
  const has: Readonly<Record<ClosingPart, boolean>> = {
    cause: entry.cause !== '',
    action: entry.action !== '',
    effect: entry.effect !== '' || isProven || entry.closedOn !== null,
    informed: entry.informed !== null,
  };
  const missing = stages.filter(([part]) => !has[part]);
  return { status: missing[0]?.[1] ?? 'closed', missing: missing.map(([part]) => part) };
}

/** Whether somebody still has to work on it. */
export const isAtWork = ({ status }: { readonly status: CaseStatus }): boolean =>
  status !== 'closed' && status !== 'failed';
