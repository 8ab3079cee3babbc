import type { Column, Response, Role } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import { isNotAnswered } from '../scales/not-answered.ts';
import type { Standard } from '../standard-rules/standard.ts';

/** Folded texts by which somebody says that they would not say who they are. */
const anonymous: ReadonlySet<string> = new Set([
  ...[
    'anonymous',
    'anonymous user',
    'guest',
    '匿名',
    '匿名用户',
    '匿名用戶',
    '匿名使用者',
    '匿名者',
    '游客',
    '訪客',
    '访客',
  ],
  ...['匿名希望', '익명', 'anónimo', 'anonyme', 'anonym', 'anônimo'],
]);

/** The role that tells respondents apart; `null`: no column does. A customer does only where the standard is about customers. */
export function identityRole(columns: readonly Column[], { subject }: Standard): Role | null {
  const has = (role: Role) => columns.some((column) => column.role === role);
  if (has('respondent')) return 'respondent';
  return subject === 'customer' && has('customer') ? 'customer' : null;
}

/**
 * Who answered, as a text to compare: case, width and spacing aside the very same one, never a similar name. `null`:
 * anonymous.
 */
export function identityOf(
  { respondent, customer }: Pick<Response, 'respondent' | 'customer'>,
  role: Role | null,
): string | null {
  const said = role === 'respondent' ? respondent : role === 'customer' ? customer : null;
  const folded = foldText(said ?? '');
  return folded === '' || anonymous.has(folded) || isNotAnswered(folded) ? null : folded;
}

/** Who answered, by row; anonymous responses are not in it. */
export function identitiesOf(responses: readonly Response[], role: Role | null): ReadonlyMap<number, string> {
  const identities = new Map<number, string>();
  for (const one of role === null ? [] : responses) {
    const who = identityOf(one, role);
    if (who !== null) identities.set(one.row, who);
  }
  return identities;
}
