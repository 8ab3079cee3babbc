import type { Draft } from './draft.ts';
import type { Evidence } from './evidence.ts';
import type { Role } from './schema.ts';

/** A column as its role is looked for. */
export type Candidate = { readonly evidence: Evidence; readonly draft: Draft };

type Choice = { readonly role: Role; readonly among: readonly ((candidate: Candidate) => boolean)[] };

const isTime = ({ draft, evidence }: Candidate) =>
  ['timestamp', 'date'].includes(draft.type) && !evidence.meanings.has('birth');
const isMail = ({ evidence }: Candidate) =>
  /e-?mail|邮/.test(evidence.text) || [...evidence.profile.spelled.values()].some((text) => text.includes('@'));
const isName = ({ evidence }: Candidate) => /name|姓名|名字|称呼/.test(evidence.text);

/** Roles that one column has: the first column that meets the first condition that any meets. */
const single: readonly Choice[] = [
  {
    role: 'timestamp',
    among: [
      (one) => isTime(one) && one.draft.type === 'timestamp' && one.evidence.meanings.has('submitted'),
      (one) => isTime(one) && one.evidence.meanings.has('submitted'),
      (one) => isTime(one) && one.draft.type === 'timestamp',
      (one) => isTime(one) && one.evidence.meanings.has('date'),
      isTime,
    ],
  },
  {
    role: 'customer',
    among: [
      ({ draft, evidence }) =>
        evidence.meanings.has('customer') && ['pii', 'id', 'category', 'freeText'].includes(draft.type),
    ],
  },
  {
    role: 'respondent',
    among: [
      (one) => one.draft.type === 'pii' && isMail(one),
      (one) => one.draft.type === 'pii' && isName(one),
      ({ draft, evidence }) => evidence.meanings.has('respondent') && ['id', 'pii', 'category'].includes(draft.type),
    ],
  },
  { role: 'recommend', among: [({ draft }) => draft.use === 'recommend'] },
];

/** Segment columns that are offered: more would make groups nobody looks at. */
const mostSegments = 8;

/** A group that says how satisfied its people are would explain the score by itself. */
function isSegment({ draft, evidence: { profile, meanings } }: Candidate): boolean {
  const { distinct, filled } = profile;
  return (
    draft.type === 'category' &&
    !meanings.has('usage') &&
    !meanings.has('outcome') &&
    !meanings.has('comment') &&
    distinct >= 2 &&
    distinct <= 30 &&
    filled >= 2 * distinct
  );
}

/** Roles other than `item`, by column. A role in `taken` was confirmed for another column and is not given again. */
export function rolesOf(candidates: readonly Candidate[], taken: ReadonlySet<Role>): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  for (const { role, among } of single) {
    if (taken.has(role)) continue;
    const free = candidates.filter(({ evidence }) => !roles.has(evidence.index));
    const found = among.flatMap((meets) => free.filter(meets).slice(0, 1))[0];
    if (found !== undefined) roles.set(found.evidence.index, role);
  }
  const rest = candidates.filter(({ evidence }) => !roles.has(evidence.index));
  for (const { evidence } of rest.filter(isSegment).slice(0, mostSegments)) roles.set(evidence.index, 'segment');
  for (const { evidence, draft } of rest) if (draft.type === 'freeText') roles.set(evidence.index, 'comment');
  return roles;
}
