import type { Rubric } from '../scoring/schema.ts';
import { type CaseName, caseId, readCaseId } from './case-id.ts';
import { addDays } from './deadlines.ts';
import { type CaseResponse, findNext, timelines } from './next-response.ts';
import type { Action, Case, CaseEntry, NextResponse, Standing } from './schema.ts';
import { isAtWork, settle } from './settle.ts';

/** What cases are kept from. */
export type CasesNow = {
  /** What the responses that count ask for now. */
  readonly decided: readonly Action[];
  /** What stands on the Actions tab, in its order. */
  readonly entries: readonly CaseEntry[];
  /** Every response, whether it counts or not. */
  readonly responses: readonly CaseResponse[];
  readonly rubric: Rubric;
  /** `YYYY-MM-DD`. */
  readonly today: string;
};

/** Days for a case whose rule is not in the standard any more: nobody says how long it may take. */
const usualDays = 7;

const chainOf = ({ response, rule }: CaseName): string => caseId({ response, rule, turn: 1 });

/** A case that is to be drawn: its name, what stands on the tab, and what its rule asks for now. */
type Kept = { readonly name: CaseName; readonly entry: CaseEntry; readonly isNew: boolean };

const blank = { row: null, title: '', clause: '', cause: '', action: '', effect: '', informed: null, closedOn: null };

/** Cases of the tab, then those that rules open now, then those that follow a failed one: each id once. */
function gather({ entries, rubric, today }: CasesNow, asked: ReadonlyMap<string, Action>): readonly Kept[] {
  const there = entries.flatMap((entry): Kept[] => {
    const name = readCaseId(entry.id);
    return name ? [{ name, entry, isNew: false }] : [];
  });
  let last = Math.max(0, ...there.map(({ entry }) => entry.number));
  const open = (name: CaseName, owner: string, due: string | null, more: Partial<CaseEntry> = {}): Kept => {
    last += 1;
    const entry = {
      ...blank,
      id: caseId(name),
      number: last,
      owner,
      due,
      opened: today,
      status: 'open',
      ...more,
    } as const;
    return { name, entry, isNew: true };
  };
  const chains = new Set(there.map(({ name }) => chainOf(name)));
  const opened = [...asked].flatMap(([id, { owner, due }]): Kept[] => {
    const name = readCaseId(id);
    return name && !chains.has(id) ? [open(name, owner, due)] : [];
  });
  const ids = new Set(there.map(({ entry }) => entry.id));
  const following = there.flatMap(({ name, entry }): Kept[] => {
    const next = { ...name, turn: name.turn + 1 };
    if (entry.status !== 'failed' || ids.has(caseId(next))) return [];
    const { owner, title, clause, row } = entry;
    return [open(next, owner, addDays(today, daysFor(name.rule, rubric)), { title, clause, row })];
  });
  return [...there, ...opened, ...following];
}

const daysFor = (rule: string, { standard }: Rubric): number =>
  standard.triggers.find(({ id }) => id === rule.split(':')[0])?.action.dueInDays ?? usualDays;

function standingOf(response: CaseResponse | undefined, isAsked: boolean): Standing {
  if (!response) return 'gone';
  return response.aside ?? (isAsked ? 'fires' : 'quiet');
}

/** From when on a response can show the effect: after the one that the case is about, and after the case that failed. */
function effectFrom(response: CaseResponse, opened: string, before: NextResponse | null | undefined): string {
  const { at } = response.graded.response;
  if (before === undefined) return at ?? opened;
  const seen = before && before.at.slice(0, 10) <= opened ? before.at : '';
  return [at ?? '', opened, seen].reduce((one, other) => (other > one ? other : one));
}

/**
 * All cases: those of the Actions tab with what people entered, and those that are not there yet. Exactly one for each
 * response and rule, however often it is asked; a failed one is followed by a new one, due counted from today. None goes:
 * one whose rule fires no more, or whose response is gone or does not count, says so.
 */
export function keepCases(now: CasesNow): readonly Case[] {
  const { decided, responses, rubric, today } = now;
  const byRow = new Map(responses.map((one) => [one.graded.response.row, one.id]));
  const byId = new Map(responses.map((one) => [one.id, one]));
  const asked = new Map(
    decided.map((action) => {
      const response = byRow.get(action.row);
      if (response === undefined) throw new Error(`no response in row ${action.row}`);
      return [caseId({ response, rule: action.rule, turn: 1 }), action];
    }),
  );
  const kept = gather(now, asked);
  const byCase = new Map(kept.map((one) => [one.entry.id, one]));
  const search = { lines: timelines(responses), rubric };
  const found = new Map<string, NextResponse | null>();
  const nextOf = ({ name, entry }: Kept): NextResponse | null => {
    const known = found.get(entry.id);
    if (known !== undefined) return known;
    const response = byId.get(name.response);
    const before = byCase.get(caseId({ ...name, turn: name.turn - 1 }));
    const since = name.turn > 1 ? (before ? nextOf(before) : null) : undefined;
    const next = response
      ? findNext(response, effectFrom(response, entry.opened ?? today, since), name.rule, search)
      : null;
    found.set(entry.id, next);
    return next;
  };
  return kept.map((one) => {
    const { name, entry, isNew } = one;
    const action = asked.get(chainOf(name));
    const response = byId.get(name.response);
    const next = nextOf(one);
    const settled = settle(entry, next?.effect === 'proven');
    const opened = entry.opened ?? today;
    const usual = name.turn === 1 && action ? action.due : addDays(opened, daysFor(name.rule, rubric));
    const due = entry.due ?? usual;
    const numberOf = (turn: number) => byCase.get(caseId({ ...name, turn }))?.entry.number ?? null;
    return {
      ...{ id: entry.id, number: entry.number, response: name.response, rule: name.rule },
      clause: action?.clause ?? entry.clause,
      row: response?.graded.response.row ?? entry.row ?? 0,
      dimensions: action?.dimensions ?? [],
      title: action?.title ?? entry.title,
      owner: entry.owner === '' ? (action?.owner ?? '') : entry.owner,
      ...{ opened, due, ...settled, isNew },
      isOverdue: isAtWork(settled) && due < today,
      standing: standingOf(response, action !== undefined),
      next,
      follows: name.turn > 1 ? numberOf(name.turn - 1) : null,
      followedBy: numberOf(name.turn + 1),
      closedOn: settled.status === 'closed' ? (entry.closedOn ?? today) : null,
    };
  });
}
