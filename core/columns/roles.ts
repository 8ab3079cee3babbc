import type { ColumnType, Role } from '../responses/schema.ts';
import type { Meaning } from '../words/meaning.ts';
import { says as isSaid } from '../words/meanings.ts';
import type { Candidate, Test } from './candidate.ts';
import { isRepeated, means } from './evidence.ts';
import { subjects } from './subjects.ts';

const typed =
  (types: readonly ColumnType[], also: Test): Test =>
  (one) =>
    types.includes(one.draft.type) && also(one);
const says =
  (meaning: Meaning): Test =>
  ({ evidence }) =>
    means(evidence, meaning);

const times: readonly ColumnType[] = ['timestamp', 'date'];
const timed = (types: readonly ColumnType[], ...meanings: readonly Meaning[]): Test =>
  typed(types, ({ evidence }) => !means(evidence, 'birth') && (meanings.length === 0 || means(evidence, ...meanings)));
const isMail: Test = ({ evidence }) =>
  isSaid(evidence.text, 'mail') || [...evidence.profile.spelled.values()].some((text) => text.includes('@'));

/** Roles that one column has: the first column that meets the first condition that any meets. */
const single: readonly (readonly [Role, readonly Test[]])[] = [
  ...subjects,
  [
    'timestamp',
    [
      timed(['timestamp'], 'submitted'),
      timed(times, 'submitted'),
      timed(['timestamp']),
      timed(times, 'date'),
      timed(times),
    ],
  ],
  ['customer', [typed(['pii', 'id', 'category', 'freeText'], says('customer'))]],
  [
    'respondent',
    [
      typed(['pii'], isMail),
      typed(['pii'], ({ evidence }) => isSaid(evidence.text, 'name')),
      typed(['id', 'pii', 'category'], says('respondent')),
    ],
  ],
  ['recommend', [({ draft }) => draft.use === 'recommend']],
];

/** Segment columns that are offered: more would make groups nobody looks at. */
const mostSegments = 8;

/** A group that says how satisfied its people are would explain the score by itself. */
function isSegment({ draft, evidence }: Candidate): boolean {
  return (
    draft.type === 'category' &&
    !means(evidence, 'usage', 'outcome', 'comment', 'remark') &&
    evidence.profile.distinct >= 2 &&
    isRepeated(evidence)
  );
}

/** Roles other than those of ratings, by column. `isFree`: the standard uses the role and nobody confirmed it for another column. */
export function rolesOf(candidates: readonly Candidate[], isFree: (role: Role) => boolean): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  for (const [role, among] of single) {
    if (!isFree(role)) continue;
    const free = candidates.filter(({ evidence }) => !roles.has(evidence.index));
    const found = among.flatMap((meets) => free.filter(meets).slice(0, 1))[0];
    if (found !== undefined) roles.set(found.evidence.index, role);
  }
  const rest = candidates.filter(({ evidence }) => !roles.has(evidence.index));
  for (const { evidence } of rest.filter(isSegment).slice(0, mostSegments)) roles.set(evidence.index, 'segment');
  for (const { evidence, draft } of rest) if (draft.type === 'freeText') roles.set(evidence.index, 'comment');
  return roles;
}
