import { addDays } from '../actions/deadlines.ts';
import { foldText } from '../scales/fold.ts';
import { isAddress } from '../tabs/mail-address.ts';
import { rowDigest } from '../tabs/row-digest.ts';
import type { MailState } from '../tabs/schema.ts';
import type { KnownCase } from './schema.ts';

/** What one owner is to be told. `ids`: short names of all that it tells. */
export type CaseNews = {
  readonly address: string;
  readonly fresh: readonly KnownCase[];
  /** Due within three days, or overdue. */
  readonly due: readonly KnownCase[];
  /** Cases opened from responses of long ago: only counted. */
  readonly older: number;
  readonly ids: readonly string[];
};

/** Days: a case is told before it is due; a response, an opening or a due day longer ago is not told one by one. */
const daysBefore = 3;
const daysPast = 14;
/** More in one mail nobody reads; the rest follows in the next. */
const mostInMail = 150;

type Owners = MailState['owners'];

/** The addresses of an owner: of all of "Sales + Quality department", of each part, or an address written there itself. */
export function addressesOf(owner: string, owners: Owners): readonly string[] {
  const parts = [owner, ...owner.split(/[+＋,，、;；/\n]/)].map((part) => part.trim()).filter(Boolean);
  const found = parts.flatMap((part) => [
    ...owners.filter((one) => foldText(one.owner) === foldText(part)).map(({ address }) => address),
    ...(isAddress(part) ? [part] : []),
  ]);
  const folded = found.map((address) => address.toLowerCase());
  return found.filter((_, place) => folded.indexOf(folded[place] ?? '') === place);
}

const idOf = (address: string, ...what: readonly string[]): string => rowDigest([address.toLowerCase(), ...what]);

/** Opened lately and still to be worked on. */
const isFresh = ({ isOpen, opened }: KnownCase, today: string): boolean =>
  isOpen && opened >= addDays(today, -daysPast);

/** The response was given long before the case was opened: the sheet is older than our first look at it. */
const isOld = ({ answered, opened }: KnownCase): boolean =>
  answered !== null && opened !== '' && answered.slice(0, 10) < addDays(opened, -daysPast);

const isDue = ({ isOpen, due }: KnownCase, today: string): boolean =>
  isOpen && due !== '' && due <= addDays(today, daysBefore) && due >= addDays(today, -daysPast);

/** What is to be told of an owner's cases; `null`: nothing. */
function newsFor(
  address: string,
  cases: readonly KnownCase[],
  { today, told }: { readonly today: string; readonly told: ReadonlySet<string> },
): CaseNews | null {
  const dayId = idOf(address, 'day', today);
  const untold = (kind: string, one: KnownCase) => !told.has(idOf(address, kind, one.id));
  const due = told.has(dayId)
    ? []
    : cases.filter((one) => isDue(one, today) && untold('due', one)).slice(0, mostInMail);
  const ids = new Set(due.map(({ id }) => id));
  const opened = cases.filter((one) => isFresh(one, today) && !ids.has(one.id));
  const fresh = opened.filter((one) => !isOld(one) && untold('new', one)).slice(0, mostInMail);
  const older = opened.filter((one) => isOld(one) && !told.has(idOf(address, 'older', one.opened)));
  if (due.length + fresh.length + older.length === 0) return null;
  return {
    ...{ address, fresh, due, older: older.length },
    ids: [
      ...(due.length > 0 ? [dayId] : []),
      ...due.flatMap(({ id }) => [idOf(address, 'due', id), idOf(address, 'new', id)]),
      ...fresh.map(({ id }) => idOf(address, 'new', id)),
      ...[...new Set(older.map((one) => one.opened))].map((day) => idOf(address, 'older', day)),
    ],
  };
}

/** One piece of news for each address that has any, however many cases it is about. `told`: ids of earlier news. */
export function caseNews(
  cases: readonly KnownCase[],
  owners: Owners,
  setting: { readonly today: string; readonly told: ReadonlySet<string> },
): readonly CaseNews[] {
  const byAddress = new Map<string, { readonly address: string; readonly cases: KnownCase[] }>();
  for (const one of cases)
    for (const address of addressesOf(one.owner, owners)) {
      const found = byAddress.get(address.toLowerCase());
      if (found) found.cases.push(one);
      else byAddress.set(address.toLowerCase(), { address, cases: [one] });
    }
  return [...byAddress.values()].flatMap((one) => newsFor(one.address, one.cases, setting) ?? []);
}

/** Cases that somebody should be told of now, but nobody has an address. */
export const untellable = (cases: readonly KnownCase[], owners: Owners, today: string): readonly KnownCase[] =>
  cases.filter(
    (one) => ((isFresh(one, today) && !isOld(one)) || isDue(one, today)) && addressesOf(one.owner, owners).length === 0,
  );
