import { columnLetters } from '../../../apps-script/local/book/a1.ts';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { feedbackOf, pairOne } from '../receive/team.ts';
import { ask } from '../sidebar-asks.ts';
import { choose, tabOf, valuesOf } from './book.ts';
import { crashOnce, shownOf, watchDrawing } from './crash.ts';
import { type Acts, actOn, openBook, openOn, rowOf, stampOf } from './open-day.ts';
import { itemsFrom } from './posts.ts';
import { casesOf, type Told, takeDown } from './record.ts';
import { formAnswers, header } from './survey.ts';

export const caseChoices = { caseMails: 'on', owners: 'Sales = sales@team.example; Quality = quality@team.example' };
export const digestChoices = { digest: 'monthly', recipients: 'ann@team.example; bob@team.example' };
export const standard = 'weighted-procedure';

/** All that the day leaves behind. */
export type Day = Told & {
  readonly host: LocalHost;
  readonly acts: Acts;
  readonly feedbackId: number;
  /** Whether the crash of a post and that of a redraw came about. */
  readonly crashed: { readonly post: boolean; readonly redraw: boolean };
  /** What people saw after the crash of the redraw was what they saw before. */
  readonly isWhole: boolean;
  readonly drawnAt: number;
};

const letterOf = (title: string) => columnLetters(header.indexOf(title));

/** A person sorts the whole Actions tab from Z to A by what happened. */
function sortActions(host: LocalHost): void {
  const book = structuredClone(host.book);
  const { cells } = tabOf({ book }, 'actions');
  const values = valuesOf(tabOf(host, 'actions'));
  const filled = values.filter((row) => row.some((cell) => cell !== '')).length;
  const by = (values[0] ?? []).indexOf('What happened');
  const said = (row: (typeof cells)[number]) => row[by]?.userEnteredValue?.stringValue ?? '';
  const sorted = cells.slice(1, filled).sort((a, b) => (said(a) > said(b) ? -1 : said(a) < said(b) ? 1 : 0));
  cells.splice(1, sorted.length, ...sorted);
  host.setBook(book);
}

/** Lives one day of a team, from the import in the evening to the third hour of the next month. */
export function liveDay(imported = 300): Day {
  const host = openOn(openBook(imported), '2026-11-30T17:58:00Z');
  const drawnAt = watchDrawing(host);
  const acts = actOn(host);
  const people = takeDown(acts, imported);
  const { work, beside, post, submit, told } = people;

  ask(host, 'grade', { standard });
  choose(host, 'setup', caseChoices);
  host.call('turnAutomaticOn');
  const [laptop, phone] = [pairOne(host, 'Laptop'), pairOne(host, 'Phone')];
  host.tick(7);

  post(laptop, ...itemsFrom(1, 8));
  post(laptop, ...itemsFrom(1, 8));
  post(phone, ...itemsFrom(9, 7));
  work(2, { Status: 'action taken', Cause: 'worn tool', 'Action taken': 'new tool', Remarks: '@SUM(1+1)' });
  work(5, {
    ...{ Cause: 'late', 'Action taken': 'second carrier', Effect: 'proven', 'Customer informed on': '2026-11-29' },
    ...{ 'Closed by': 'Mei', Status: 'closed' },
  });
  work(8, { Status: 'failed' });
  work(11, { Owner: 'Mei', 'Due on': '2026-12-24', Remarks: "+cmd|' /C calc'!A0" });
  host.tick(10);

  for (const seed of [101, 102, 103, 104]) submit(formAnswers(seed));
  const reason = 'counted twice';
  ask(host, 'override', { row: 40, override: '75', reason });
  told.entered.push({ stamp: stampOf(host, 40), cells: { Override: '75', Reason: reason }, isAsked: true });
  beside(62, { Override: '50', Reason: 'typed in the wrong row' });
  const [, typedOver] = told.entered;
  beside(92, { 'Left out': 'TRUE', Reason: 'a test' });
  host.tick(10);

  const stopPost = crashOnce(host, 'after');
  post(phone, ...itemsFrom(16, 6));
  const isPostKilled = stopPost();
  post(phone, ...itemsFrom(16, 6));
  // Of the forms that are sent again one gets better and one worse.
  const better = Number(casesOf(host)[20]?.cells['Response row']);
  people.submitAgain(better, { 'Product quality': 'Very satisfied', Service: 'Very satisfied' });
  people.submitAgain(30, { Improvement: 'Very dissatisfied' });
  people.retype(letterOf('Service'), rowOf(host, typedOver?.stamp ?? ''), 'Dissatisfied');
  people.retype(letterOf('Region'), 20, 'South');
  people.retype(letterOf('Packaging and transport'), 200, 'Very dissatisfied');
  const shown = shownOf(host);
  const stopRedraw = crashOnce(host, 'before', true);
  host.tick(5);
  const isRedrawKilled = stopRedraw();
  const isWhole = shownOf(host) === shown;
  host.tick(10);

  work(20, { Remarks: 'the response is deleted later', Status: 'cause found', Cause: 'unknown' });
  const worked = stampOf(host, Number(casesOf(host)[19]?.cells['Response row']));
  people.remove([worked, stampOf(host, 121), stampOf(host, 222)]);
  post(laptop, ...itemsFrom(22, 8), ...itemsFrom(5, 2));
  host.tick(60);
  acts.sortBy(header.indexOf('Region'));
  host.tick(5);
  sortActions(host);
  host.tick(60);

  for (const seed of [105, 106]) submit(formAnswers(seed));
  work(30, { Status: 'cause found', Cause: 'no training' });
  work(2, { Status: 'effect checked', Effect: 'better' });
  post(phone, ...itemsFrom(30, 11), ...itemsFrom(9, 3));
  host.tick(15);
  post(laptop, ...itemsFrom(36, 5), ...itemsFrom(1, 1));
  const feedbackId = feedbackOf(host)?.sheetId ?? -1;
  people.workOnFeedback(`actions:${feedbackId}`, { Status: 'cause found', Cause: 'wrong part', Owner: 'Bo' });

  // Asked for after the last tick of the month, else October's would go out too.
  host.tick((Date.parse('2026-11-30T23:59:00Z') - host.now()) / 60_000);
  choose(host, 'setup', digestChoices);
  host.tick(130);
  const crashed = { post: isPostKilled, redraw: isRedrawKilled };
  return { ...told, host, acts, feedbackId, crashed, isWhole, drawnAt: drawnAt() };
}
