import type { ColumnType, Role } from '../responses/schema.ts';
import { nameHeader } from './answer-words.ts';
import type { Candidate, Test } from './candidate.ts';
import { means } from './evidence.ts';

/** Headers that name what a response is about; looked for in `headerText`. */
const headers = {
  project: /\bprojects?\b|项目|工程|专案|專案/,
  team: /\b(teams?|crews?|gangs?)\b|施工队|班组|团队|队伍|小组/,
  staff: /\b(staff|employee|interviewer|surveyor|enumerator)s?\b|员工|访员|访问员|调查员|调研员|调查人员/,
};

/** People who answer or are served: their names are those of others. */
const others = /\b(respondent|rater|your|contact|recipient)\b|受访|顾客|填写|填表|评价人|打分人|联系人/;

const types: readonly ColumnType[] = ['category', 'freeText', 'id', 'pii', 'number'];

const isNamed = ({ evidence, draft }: Candidate): boolean =>
  draft.use === 'no' &&
  types.includes(draft.type) &&
  !means(evidence, 'comment', 'measure', 'usage', 'customer', 'derived');

const named =
  (header: RegExp): Test =>
  (one) =>
    isNamed(one) && header.test(one.evidence.text);

/** A name is preferred to a number. */
const namesFirst = (header: RegExp): readonly Test[] => [
  (one) => named(header)(one) && one.draft.type !== 'id' && one.draft.type !== 'number',
  named(header),
];

/** What a response is about, for standards whose subject or rewards ask for it: project, team, member of staff. */
export const subjects: readonly (readonly [Role, readonly Test[]])[] = [
  ['project', namesFirst(headers.project)],
  ['team', namesFirst(headers.team)],
  ['staff', [...namesFirst(headers.staff), (one) => named(nameHeader)(one) && !others.test(one.evidence.text)]],
];
