import { expect, test } from 'vitest';
import { identitiesOf, identityOf, identityRole } from '../../../core/counted/identity.ts';
import type { Role } from '../../../core/responses/schema.ts';
import { usualStandard } from '../../../core/standards/index.ts';
import { blankResponse, columnIn } from '../analysis/sample.ts';

const about = (subject?: 'customer' | 'project') => ({ ...usualStandard, ...(subject && { subject }) });

test.each<[roles: readonly Role[], subject: 'customer' | 'project' | undefined, role: Role | null]>([
  [['respondent', 'customer'], undefined, 'respondent'],
  [['respondent', 'customer'], 'customer', 'respondent'],
  // Ten people of one customer are ten respondents, unless the standard is about the customer.
  [['customer'], undefined, null],
  [['customer'], 'project', null],
  [['customer'], 'customer', 'customer'],
  [['segment'], 'customer', null],
])('columns %j of a standard about %s: told apart by %s', (roles, subject, role) => {
  const { subject: _, ...usual } = about(subject);
  const standard = subject ? { ...usual, subject } : usual;
  expect(
    identityRole(
      roles.map((one, place) => columnIn(one, place, one)),
      standard,
    ),
  ).toBe(role);
});

const by = (respondent: string | null) => ({ ...blankResponse.response, respondent });

test.each([
  ['Ann@Example.com', 'ann@example.com'],
  ['ａｎｎ＠example.com ', 'ann@example.com'],
  ['王 小明', '王小明'],
  ['Ann Lee', 'ann lee'],
  // A similar name is another person.
  ['Anne Lee', 'anne lee'],
  [null, null],
  ['', null],
  ['Anonymous', null],
  ['匿名', null],
  ['匿名用户', null],
  ['N/A', null],
  ['-', null],
])('%j answers as %j', (respondent, identity) => {
  expect(identityOf(by(respondent), 'respondent')).toBe(identity);
});

test('anonymous rows have no identity, and without a role nobody has', () => {
  const rows = [
    { ...by('Ann'), row: 2 },
    { ...by(null), row: 3 },
    { ...by('ANN'), row: 4 },
  ];
  expect([...identitiesOf(rows, 'respondent')]).toEqual([
    [2, 'ann'],
    [4, 'ann'],
  ]);
  expect([...identitiesOf(rows, null)]).toEqual([]);
});
