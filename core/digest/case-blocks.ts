import type { Block, TableColumn } from '../panels/block.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import type { Digest, KnownCase } from './schema.ts';

/** A longer list is read on the Actions tab. */
const mostListed = 20;

const ownerWord = (owner: string, language: Language): string => owner || say(language, 'digest.noOwner');

/** Cases with owner and due day, and the customer where one may be named; the rest of a long list as a count. */
export function caseTable(cases: readonly KnownCase[], language: Language): readonly Block[] {
  if (cases.length === 0) return [];
  const listed = cases.slice(0, mostListed);
  const isNamed = listed.some(({ customer }) => customer !== null);
  const columns: readonly TableColumn[] = [
    { title: say(language, 'case.owner'), format: 'text' },
    { title: say(language, 'report.due'), format: 'date' },
    { title: say(language, 'case.state'), format: 'text' },
    ...(isNamed ? [{ title: say(language, 'digest.customer'), format: 'text' } as const] : []),
    { title: say(language, 'digest.what'), format: 'text' },
  ];
  const rows = listed.map(({ title, owner, due, isOverdue, customer }) => [
    ownerWord(owner, language),
    due,
    isOverdue ? say(language, 'digest.overdue') : '',
    ...(isNamed ? [customer ?? ''] : []),
    title,
  ]);
  const more = cases.length - listed.length;
  return [
    { kind: 'table', columns, rows },
    ...(more > 0 ? [{ kind: 'notes' as const, lines: [say(language, 'digest.moreCases', { n: more })] }] : []),
  ];
}

/** How many cases each owner has. */
function ownerTable({ cases, language }: Digest): Block {
  return {
    kind: 'table',
    columns: [
      { title: say(language, 'case.owner'), format: 'text' },
      { title: say(language, 'digest.opened'), format: 'integer' },
      { title: say(language, 'digest.openCases'), format: 'integer' },
      { title: say(language, 'digest.overdue'), format: 'integer' },
      { title: say(language, 'digest.nextDue'), format: 'date' },
    ],
    rows: cases.owners.map(({ owner, opened, open, overdue, nextDue }) => [
      ownerWord(owner, language),
      opened,
      open,
      overdue,
      nextDue,
    ]),
  };
}

/** New and overdue cases: how many, whose, and which. */
export function caseBlocks(digest: Digest): readonly Block[] {
  const { cases, language } = digest;
  const { owners, opened, overdue } = cases;
  if (owners.length === 0) return [{ kind: 'notes', lines: [say(language, 'digest.noCases')] }];
  const ids = new Set(overdue.map(({ id }) => id));
  return [
    {
      kind: 'notes',
      lines: [say(language, 'digest.newCases', { n: opened.length, overdue: overdue.length })],
    },
    ownerTable(digest),
    ...caseTable([...overdue, ...opened.filter(({ id }) => !ids.has(id))], language),
  ];
}
