import type { ColumnType, Role } from '../responses/schema.ts';
import type { Meaning } from '../words/meaning.ts';
import { says } from '../words/meanings.ts';
import type { Candidate, Test } from './candidate.ts';
import { means } from './evidence.ts';

const types: readonly ColumnType[] = ['category', 'freeText', 'id', 'pii', 'number'];

const isNamed = ({ evidence, draft }: Candidate): boolean =>
  draft.use === 'no' &&
  types.includes(draft.type) &&
  !means(evidence, 'comment', 'measure', 'usage', 'customer', 'derived');

const named =
  (meaning: Meaning): Test =>
  (one) =>
    isNamed(one) && says(one.evidence.text, meaning);

/** A name is preferred to a number. */
const namesFirst = (meaning: Meaning): readonly Test[] => [
  (one) => named(meaning)(one) && one.draft.type !== 'id' && one.draft.type !== 'number',
  named(meaning),
];

/** What a response is about, for standards whose subject or rewards ask for it: project, team, member of staff. */
export const subjects: readonly (readonly [Role, readonly Test[]])[] = [
  ['project', namesFirst('project')],
  ['team', namesFirst('team')],
  ['staff', [...namesFirst('staff'), (one) => named('name')(one) && !says(one.evidence.text, 'others')]],
];
