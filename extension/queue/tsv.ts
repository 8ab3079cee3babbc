import type { FeedbackItem } from '../../core/feedback/schema.ts';
import type { TextKey, Words } from '../text/say.ts';
import type { Waiting } from './waiting.ts';

type Cell = string | number | null | undefined;

/** Each column before and behind the answers: its header, and what it holds of an entry. */
const before: readonly (readonly [TextKey, (item: FeedbackItem) => Cell])[] = [
  ['copyId', ({ id }) => id],
  ['copyCreated', ({ createdAt }) => createdAt],
  ['copyStandard', ({ standard: { id, version } }) => `${id}@${version}`],
  ['copyCustomer', ({ customer }) => customer],
];
const behind: typeof before = [
  ['copyEvidence', ({ evidence }) => evidence?.kind],
  ['copyEvidenceScore', ({ evidence }) => evidence?.score],
  ['copyEvidenceLink', ({ evidence }) => evidence?.link],
  ['copyNote', ({ note }) => note],
  ['copyQuote', ({ quote }) => quote],
  ['copyUrl', ({ url }) => url],
  ['copyTitle', ({ title }) => title],
  ['copyChannel', ({ channel }) => channel],
  ['copyTags', ({ tags }) => tags?.join(', ')],
  ['copyAgent', ({ agent }) => agent],
  ['copyScore', ({ client }) => client.score],
  ['copyGrade', ({ client }) => client.grade],
  ['copyCore', ({ client }) => client.core],
];

/** What a sheet would take for a formula when it is pasted. */
const isRisky = (text: string): boolean => /^[=+\-@＝＋－＠\t\r\n]/.test(text);

/** The line breaks that sheets know stay, inside quotes; all else that could end a cell or a row is a space. */
function cell(value: Cell): string {
  if (typeof value !== 'string') return value === null || value === undefined ? '' : String(value);
  const shown = (isRisky(value) ? `'${value}` : value)
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)[\p{Cc}\u2028\u2029]/gu, ' ');
  return /["\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

/**
 * Entries as a table for the clipboard, a row each below a header in words: tabs between cells, line feeds between rows.
 * Every field of an item is there, and a column for each item that was answered; "not applicable" is said in words.
 * `teamName`: what a team's id is called.
 */
export function tsvOf(waiting: readonly Waiting[], { say }: Words, teamName: (id: string) => string): string {
  const asked = [...new Set(waiting.flatMap(({ item }) => Object.keys(item.answers)))];
  const notApplicable = say('copyNotApplicable');
  const answer = (given: number | null | undefined): Cell => (given === null ? notApplicable : given);
  const header = [
    ...before.map(([key]) => say(key)),
    ...asked.map((item) => say('copyAnswer', { item })),
    ...behind.map(([key]) => say(key)),
    say('copyTeam'),
  ];
  const rows = waiting.map(({ item, team }) => [
    ...before.map(([, of]) => of(item)),
    ...asked.map((id) => answer(Object.hasOwn(item.answers, id) ? item.answers[id] : undefined)),
    ...behind.map(([, of]) => of(item)),
    teamName(team),
  ]);
  return [header, ...rows].map((row) => row.map(cell).join('\t')).join('\n');
}
