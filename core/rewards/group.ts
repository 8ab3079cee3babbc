import { periodName, periodNumber } from '../analysis/periods.ts';
import { type Column, type Role, segmentRoles } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import type { GradedResponse, Rubric } from '../scoring/schema.ts';
import type { Rewards } from '../standard-rules/rewards.ts';

/** Responses that make one line, in the sheet's order. Names as first spelled; `period` only where it parts the lines. */
export type Group = {
  readonly subject: string;
  readonly team: string;
  readonly period: string;
  readonly graded: GradedResponse[];
};

export type Grouped = {
  readonly groups: readonly Group[];
  readonly unnamed: readonly number[];
  readonly isAsked: boolean;
};

/** Names are the same when they differ only in case, width and spaces: the first spelling stands for all. */
function speller(): (name: string) => string {
  const first = new Map<string, string>();
  return (name) => {
    const folded = foldText(name);
    const known = first.get(folded);
    if (known === undefined) first.set(folded, name);
    return known ?? name;
  };
}

/** Evidence that names no team is about every team of its project; it has a line of its own only when no other names one. */
function shareOut(groups: readonly Group[]): readonly Group[] {
  const teams = new Map<string, Group[]>();
  for (const group of groups)
    if (group.team !== '') teams.set(group.subject, [...(teams.get(group.subject) ?? []), group]);
  return groups.filter(({ subject, team, graded }) => {
    const named = team === '' ? teams.get(subject) : undefined;
    for (const other of named ?? []) {
      other.graded.push(...graded);
      other.graded.sort((one, next) => one.response.row - next.response.row);
    }
    return named === undefined;
  });
}

/** Responses by what is rewarded: project and team, or team or member of staff and period. */
export function groupResponses(
  graded: readonly GradedResponse[],
  { standard }: Rubric,
  columns: readonly Column[],
  { per }: Rewards,
): Grouped {
  const roles = columns.map(({ role }) => role).filter((role) => segmentRoles.includes(role));
  const placeOf = (role: Role) => roles.indexOf(role);
  const [subjectPlace, teamPlace] = [placeOf(per), per === 'team' ? -1 : placeOf('team')];
  const [spellSubject, spellTeam] = [speller(), speller()];
  const groups = new Map<string, Group>();
  const unnamed: number[] = [];
  for (const one of graded) {
    const { segments, row, at } = one.response;
    const name = segments[subjectPlace] ?? '';
    if (foldText(name) === '') {
      unnamed.push(row);
      continue;
    }
    const subject = spellSubject(name);
    const team = spellTeam(segments[teamPlace] ?? '');
    const period = per === 'project' ? '' : periodName(periodNumber(at, standard.period), standard.period);
    // A member of staff who changes teams within a period still has one line.
    const key = JSON.stringify([subject, per === 'project' ? team : '', period]);
    const group = groups.get(key);
    if (group) group.graded.push(one);
    else groups.set(key, { subject, team, period, graded: [one] });
  }
  return { groups: shareOut([...groups.values()]), unnamed, isAsked: subjectPlace >= 0 };
}
