import { periodName, periodNumber } from '../analysis/periods.ts';
import type { Column } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import { bandFor } from '../scoring/grade.ts';
import { lowestOf } from '../scoring/lowest.ts';
import { roundHalfUp, settle } from '../scoring/round.ts';
import type { GradedResponse, Rubric } from '../scoring/schema.ts';
import type { Rewards } from '../standard-rules/rewards.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { rowDigest } from '../tabs/row-digest.ts';
import { shapeOf } from './columns.ts';
import { type Group, groupResponses } from './group.ts';
import type { Assessed, AssessedLine } from './line.ts';

type Verdict = Pick<AssessedLine, 'score' | 'grade'> & { readonly deciding: GradedResponse | null };

/** The verdict on a project is that of its lowest evidence; on a team or a member of staff the grade of the mean. */
function verdictOf({ graded }: Group, standard: Standard, per: Rewards['per']): Verdict {
  const rated = graded.filter(({ status, score }) => status === 'graded' && score !== null);
  const deciding = lowestOf(rated, standard);
  if (per === 'project' || standard.bands.length === 0 || deciding === null)
    return { deciding, score: deciding?.score ?? null, grade: deciding?.grade ?? null };
  const mean = settle(rated.reduce((sum, { raw }) => sum + (raw ?? 0), 0) / rated.length);
  const score = roundHalfUp(mean, standard.roundTo);
  return { deciding, score, grade: bandFor(score, standard.bands).grade };
}

/** Of verdict and work quality the lower class applies; without one of them there is none. */
function classOf(grade: string | null, work: number | null, rewards: Rewards): number | null {
  const verdict = rewards.classes.findIndex(({ grades }) => grade !== null && grades.includes(grade));
  if (verdict < 0) return null;
  if (!shapeOf(rewards).asksWork) return verdict;
  return work === null ? null : Math.max(verdict, work);
}

/** The earliest moment of responses; `null` when none has a date. */
const firstOf = (graded: readonly GradedResponse[]): string | null =>
  graded.flatMap(({ response }) => response.at ?? []).sort()[0] ?? null;

/** A name as a line shows it: the beginning of a very long one. */
const shorten = (name: string): string => (name.length > 100 ? `${name.slice(0, 99)}…` : name);

function lineOf(group: Group, standard: Standard, rewards: Rewards): AssessedLine {
  const { subject, team, period, graded } = group;
  const { deciding, score, grade } = verdictOf(group, standard, rewards.per);
  const works = graded.flatMap(({ response }) => response.beside?.work ?? []);
  const work = works.length === 0 ? null : Math.max(...works) - 1;
  const own = deciding ?? graded[0];
  const others = graded.filter((one) => one !== own);
  const parts = [subject, rewards.per === 'project' ? team : '', period].map(foldText);
  return {
    // By the whole names: two that begin alike are two.
    id: rowDigest([standard.id, ...parts]),
    subject: shorten(subject),
    team: shorten(team),
    // The first evidence dates a project: what was paid for it stays in its period whatever comes in later.
    period: period || periodName(periodNumber(firstOf(graded), standard.period), standard.period),
    rows: [...(own ? [own] : []), ...others].map(({ response }) => response.row),
    score,
    grade,
    work,
    place: classOf(grade, work, rewards),
  };
}

/**
 * The lines of rewards that graded responses make, in the order in which they first appear: one for each project and
 * team, or for each team or member of staff and period. `null`: the standard has no rewards.
 */
export function assessRewards(
  graded: readonly GradedResponse[],
  rubric: Rubric,
  columns: readonly Column[],
): Assessed | null {
  const { standard } = rubric;
  const { rewards } = standard;
  if (!rewards) return null;
  const { groups, unnamed, isAsked } = groupResponses(graded, rubric, columns, rewards);
  return { lines: groups.map((group) => lineOf(group, standard, rewards)), unnamed, isAsked };
}
