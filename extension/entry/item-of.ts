import { byteLength } from '../../core/feedback/byte-length.ts';
import { longest, mostBytes } from '../../core/feedback/limits.ts';
import type { AppendPost, FeedbackItem } from '../../core/feedback/schema.ts';
import { sentAddress } from '../capture/sent-address.ts';
import type { Team } from '../team/team.ts';
import { cleanText, cutText } from './clean-text.ts';
import { answeredUnder, type Entry } from './entry.ts';
import { gradeEntry } from './grade-entry.ts';
import { sentAnswers } from './sent-answers.ts';
import { tagsIn } from './tags-in.ts';

/** `now`: when Send was pressed, milliseconds. `core`: version of the rules that graded it. */
export type SendWith = { readonly now: number; readonly core: string };

/** `isCut`: something that the person wrote or quoted was too long, and only its beginning goes. */
export type MadeItem = { readonly item: FeedbackItem; readonly isCut: boolean };

/** An entry as it is sent to a team, by the standard that the team has now, with the grade that was shown. */
export function itemOf(entry: Entry, team: Team, { now, core }: SendWith): MadeItem {
  const { standard } = team;
  const { score, grade } = gradeEntry(entry, standard).graded;
  const written = textsOf(entry);
  const item: FeedbackItem = {
    id: entry.id,
    createdAt: new Date(now).toISOString(),
    standard: { id: standard.id, version: standard.version },
    ...sentAnswers(answeredUnder(entry, standard.id), standard),
    ...written.texts,
    channel: cutText(entry.channel, longest.channel),
    client: { score, grade, core },
    agent: cutText(cleanText(team.agent), longest.agent),
  };
  const fitting = withRoom(item, team);
  return { item: fitting, isCut: written.isCut || fitting !== item };
}

type Texts = Pick<FeedbackItem, 'customer' | 'note' | 'quote' | 'url' | 'title' | 'tags'>;

/** The texts of an entry, without those that are blank. */
function textsOf({ customer, note, quote, page, keepsQuery, tags }: Entry): {
  readonly texts: Texts;
  readonly isCut: boolean;
} {
  const whole = { customer: cleanText(customer), note: cleanText(note), quote: cleanText(quote) };
  const cut = {
    customer: cutText(whole.customer, longest.customer),
    note: cutText(whole.note, longest.text),
    quote: cutText(whole.quote, longest.text),
  };
  const url = sentAddress(page.url, keepsQuery);
  const all = { ...cut, url, title: cutText(cleanText(page.title), longest.title) };
  const filled = Object.fromEntries(Object.entries(all).filter(([, text]) => text !== ''));
  const several = tagsIn(tags);
  return {
    texts: { ...filled, ...(several.length > 0 && { tags: [...several] }) },
    isCut: cut.customer !== whole.customer || cut.note !== whole.note || cut.quote !== whole.quote,
  };
}

/** The item with as much of its quote as a post of it alone has room for; the same item where that is all. */
function withRoom(item: FeedbackItem, { token, device }: Team): FeedbackItem {
  const { createdAt, quote = '' } = item;
  const sized = (one: FeedbackItem) => {
    const post: AppendPost = { v: 1, op: 'append', token, device, sentAt: createdAt, items: [one] };
    return byteLength(JSON.stringify(post));
  };
  if (sized(item) <= mostBytes) return item;
  // A character takes up to six bytes, so how many have room is tried out.
  let [fits, tooMany] = [0, quote.length];
  while (tooMany - fits > 1) {
    const tried = (fits + tooMany) >> 1;
    if (sized({ ...item, quote: cutText(quote, tried) }) <= mostBytes) fits = tried;
    else tooMany = tried;
  }
  return { ...item, quote: cutText(quote, fits) };
}
