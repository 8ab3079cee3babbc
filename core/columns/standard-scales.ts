import type { Role } from '../responses/schema.ts';
import type { RatingScale, Scale } from '../scales/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { factOf } from './facts.ts';

const labelled = (levels: readonly (readonly string[])[]): RatingScale => ({ kind: 'labelled', levels });

/** The kinds of evidence as a scale: an answer is the place of its kind, from 1; `null` when evidence gives no grade. */
export function evidenceScale({ evidence }: Pick<Standard, 'evidence'>): Scale | null {
  if (!evidence) return null;
  return labelled(evidence.map(({ title, words }) => [...new Set([...Object.values(title), ...words])]));
}

/** Words for the quality of work as a scale: an answer is the place of the reward class, from 1, the best; `null` without. */
export function workScale({ rewards }: Pick<Standard, 'rewards'>): Scale | null {
  if (!rewards?.classes.some(({ work }) => work.length > 0)) return null;
  // A level needs a word: a class that no quality of work earns is called by its title.
  return labelled(rewards.classes.map(({ work, title }) => (work.length > 0 ? work : Object.values(title))));
}

/** What a score beside a kind of evidence lies between. */
export const evidenceScore: Scale = { kind: 'numeric', min: 0, max: 100 };

/**
 * The scale that the standard itself lays down for a column, whatever else is written for it: of kinds of evidence and
 * their score, of quality of work, of a measured fact. `null`: the survey's own scale counts.
 */
export function standardScale(role: Role, dimension: string | null, standard: Standard): Scale | null {
  if (role === 'evidence') return evidenceScale(standard);
  if (role === 'work') return workScale(standard);
  if (role !== 'item' && role !== 'expected') return null;
  if (role === 'item' && standard.evidence) return evidenceScore;
  const fact = factOf(dimension, standard);
  return fact && { kind: 'measured', unit: fact.operational.unit.en };
}

/** Roles whose words, points and dimensions are those of a standard: under another one they are asked anew. */
export const rulesRoles: readonly Role[] = ['item', 'overall', 'expected', 'evidence', 'work'];

/** Roles that mean something only where the standard asks for them. */
const asked: Readonly<Partial<Record<Role, (standard: Standard) => boolean>>> = {
  evidence: ({ evidence }) => evidence !== undefined,
  work: (standard) => workScale(standard) !== null,
  expected: ({ asksExpected }) => asksExpected === true,
  project: ({ subject, rewards }) => subject === 'project' || rewards?.per === 'project',
  team: ({ subject, rewards }) => subject === 'team' || rewards?.per === 'project' || rewards?.per === 'team',
  staff: ({ subject, rewards }) => subject === 'staff' || rewards?.per === 'staff',
};

/** Whether a standard has a use for a role. */
export function usesRole(standard: Standard, role: Role): boolean {
  return asked[role]?.(standard) ?? true;
}
