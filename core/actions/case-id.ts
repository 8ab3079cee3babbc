/** What the id of a case says. `turn`: 1 for the first case of a response and rule, 2 for the one after it failed, … */
export type CaseName = { readonly response: string; readonly rule: string; readonly turn: number };

/** The id of a case: `k3f9|low-total`, and `k3f9|low-total|2` for the one that follows when that failed. */
export const caseId = ({ response, rule, turn }: CaseName): string =>
  turn === 1 ? `${response}|${rule}` : `${response}|${rule}|${turn}`;

/** Reads such an id; `null`: it is none. */
export function readCaseId(id: string): CaseName | null {
  const [, response, rule, turn = '1'] = /^([^|]+)\|(.+?)(?:\|(\d+))?$/.exec(id) ?? [];
  return response && rule ? { response, rule, turn: Number(turn) } : null;
}
