import { caseMail } from '../../core/digest/case-mail.ts';
import { caseNews } from '../../core/digest/case-news.ts';
import { digestSubject } from '../../core/digest/describe.ts';
import { mailOf } from '../../core/digest/mail.ts';
import type { Digest, KnownCase } from '../../core/digest/schema.ts';
import { rowDigest } from '../../core/tabs/row-digest.ts';
import type { MailState } from '../../core/tabs/schema.ts';
import type { Tab } from '../../core/tabs/tab.ts';
import type { Language } from '../../core/text/schema.ts';
import { type Kept, toldOf, toldUnder } from './had.ts';
import type { Letter, MailKey } from './letter.ts';

/** What a grading leaves to be mailed. */
export type Outgoing = {
  /** The set of our tabs that was graded. */
  readonly set: string;
  /** Title of the response tab. */
  readonly source: string;
  readonly language: Language;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** As it was drawn; `null`: none was. */
  readonly digest: { readonly digest: Digest; readonly tab: Tab } | null;
  readonly recipients: readonly string[];
  /** `null`: owners are told nothing. */
  readonly cases: {
    readonly cases: readonly KnownCase[];
    readonly owners: MailState['owners'];
    /** Title of the Actions tab. */
    readonly tab: string;
  } | null;
};

/** The address of a spreadsheet. */
export const spreadsheetAddress = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;

const personId = (address: string): string => rowDigest([address.toLowerCase()]);

/** Who had a digest is remembered under its period. */
const digestKey = ({ set }: Outgoing, { period }: Digest): MailKey => ({
  set,
  what: period.kind === 'week' ? 'weekly' : 'monthly',
  day: period.from,
});

/** The digest for each recipient who has not had it. */
export function digestLetters(outgoing: Outgoing, kept: Kept, address: string): readonly Letter[] {
  const { digest: drawn, recipients, language } = outgoing;
  if (drawn === null) return [];
  const { digest, tab } = drawn;
  const key = digestKey(outgoing, digest);
  const told = toldUnder(kept, key);
  const mail = mailOf(tab, { subject: digestSubject(digest), address, language });
  return recipients
    .filter((to) => !told.has(personId(to)))
    .map((to) => ({ key, ids: [personId(to)], to, mail, isUrgent: false }));
}

/** What each owner has not been told yet. */
export function caseLetters(outgoing: Outgoing, kept: Kept, address: string): readonly Letter[] {
  const { set, source, language, today, cases: asked } = outgoing;
  if (asked === null) return [];
  const key: MailKey = { set, what: 'cases', day: today };
  const { cases, owners, tab } = asked;
  return caseNews(cases, owners, { today, told: toldOf(kept, key) }).map((news) => ({
    key,
    ids: news.ids,
    to: news.address,
    mail: caseMail(news, { source, tab, address, language }),
    isUrgent: news.due.some(({ isOverdue }) => isOverdue),
  }));
}
