import { beforeAll, describe, expect, test } from 'vitest';
import type { LocalBook } from '../../../apps-script/local/book/book.ts';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { mailsTo } from '../mail/open-mailing.ts';
import { feedbackOf, idsOf } from '../receive/team.ts';
import { linesOf, ownTabs, tabOf, valuesOf } from './book.ts';
import { differences } from './compare.ts';
import { type Day, liveDay } from './day.ts';
import { gradeAfresh } from './fresh.ts';
import { rowOf, sourceOf } from './open-day.ts';
import { itemsFrom } from './posts.ts';
import { casesOf } from './record.ts';

const imported = 300;
const posts = 40;
let day: Day;
let fresh: LocalHost;

beforeAll(() => {
  day = liveDay(imported);
  fresh = gradeAfresh(day);
}, 600_000);

const keysOf = (says: string): readonly string[] =>
  casesOf(day.host).flatMap(({ cells }) => (String(cells.State).includes(says) ? [String(cells.key)] : []));

describe('at the end of the day', () => {
  test('the workbook equals a fresh full grade with the columns of people', () => {
    const { found, cells } = differences(day.host, fresh);
    expect(found).toEqual([]);
    // 303 rows of Grades alone have 22 columns.
    expect(cells).toBeGreaterThan(303 * 22);
    const { counts, entered, crashed } = day;
    const { forms, edits, deletions, sent } = counts;
    const overrides = entered.filter((one) => 'Override' in one.cells).length;
    const digests = new Set(day.host.mails.flatMap(({ to, subject }) => (to.startsWith('ann@') ? [subject] : []))).size;
    console.log(
      `day: ${imported} imported, ${forms} forms, ${posts} posts (${sent - posts} replays), ${edits} edits, ` +
        `${deletions} deletions, ${overrides} overrides, ${Number(crashed.redraw)} crash in a redraw, ` +
        `${Number(crashed.post)} in a post, ${digests} digest: ${found.length === 0 ? 'equal' : 'not equal'} (${cells} cells)`,
    );
    expect([forms, edits, deletions, overrides, sent - posts, digests]).toEqual([6, 5, 3, 2, 25, 1]);
  });

  test.each([
    ['grades', 'the score', 8],
    ['actions', 'the state', 2],
    ['overrides', 'the row', 2],
    ['setup', 'a line', 1],
    ['standard', 'a line', 1],
    ['dashboard', 'a line', 1],
    ['digest', 'a line', 1],
  ] as const)('on %s %s that is another would be found', (mark, _what, column) => {
    const book: LocalBook = structuredClone(day.host.book);
    const row = tabOf({ book }, mark).cells[1];
    if (!row) throw new Error('no row');
    row[column] = { userEnteredValue: { stringValue: 'another' } };
    expect(differences({ book }, fresh).found).not.toEqual([]);
  });

  test('300 imported, 6 sent, 3 deleted: 303 responses, each graded once', () => {
    const rows = linesOf(day.host, 'grades').map(({ cells }) => Number(cells.Row));
    const wanted = Array.from({ length: imported + 6 - 3 }, (_, place) => place + 2);
    expect(rows.sort((a, b) => a - b)).toEqual(wanted);
  });

  test('the response tab is as the same acts leave it without the add-on', () => {
    const alone = sourceOf({ book: day.acts.alone() });
    expect(sourceOf(day.host).cells).toEqual(alone.cells);
    expect(valuesOf(alone)).toHaveLength(304);
  });

  test('each post is stored once, whatever was sent again', () => {
    expect([...idsOf(day.host)].sort()).toEqual(itemsFrom(1, posts).map(({ id }) => id));
    expect(linesOf(day.host, `grades:${day.feedbackId}`)).toHaveLength(posts);
    // The killed post stored six and told nobody.
    const told = day.answers.map((answer) => answer?.map(({ status }) => status) ?? null);
    expect(told.filter((one) => one === null)).toHaveLength(1);
    const all = told.flatMap((one) => one ?? []);
    expect([all.filter((one) => one === 'appended').length, all.filter((one) => one === 'duplicate').length]).toEqual([
      34, 25,
    ]);
  });

  test('each response and rule has one case, and the failed one a second', () => {
    const ids = casesOf(day.host).map(({ cells }) => String(cells.key).replace(/ \d+$/, ''));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => /\|\d+$/.test(id))).toHaveLength(1);
    const feedback = casesOf(day.host, `actions:${day.feedbackId}`).map(({ cells }) => cells['Response row']);
    expect(new Set(feedback).size).toBe(feedback.length);
    expect(feedback).toHaveLength(5);
  });

  test('cases of deleted responses stay, and those whose rule fires no more; no other says so', () => {
    expect([...keysOf('response is gone')].sort()).toEqual([...day.lost].sort());
    // Four of one response, five of another, none of the third.
    expect(new Set(day.lost.map((key) => key.split('|')[0])).size).toBe(2);
    expect(day.lost).toHaveLength(9);
    // Product quality and service became very satisfied: of its five cases, low total and service.
    const [better] = day.sentAgain;
    const quiet = better?.keys.filter((key) => /low-total|:service/.test(key));
    expect(keysOf('rule no longer fires')).toEqual(quiet);
    expect(quiet).toHaveLength(2);
  });

  test('every cell that a person typed is there, beside its case or response', () => {
    const dates = /^\d{4}-\d{2}-\d{2}$/;
    for (const { typed, mark } of [
      { typed: day.typed, mark: 'actions' },
      { typed: day.typedFeedback, mark: `actions:${day.feedbackId}` },
    ])
      for (const { key, cells } of typed) {
        const line = linesOf(day.host, mark).find((one) => one.cells.key === key);
        const texts = Object.entries(cells).filter(([, text]) => !dates.test(text));
        expect(line?.cells).toMatchObject(Object.fromEntries(texts));
      }
    for (const { stamp, cells } of day.entered) {
      const line = linesOf(day.host, 'grades').find((one) => one.cells.Row === rowOf(day.host, stamp));
      for (const [title, text] of Object.entries(cells))
        expect(String(line?.cells[title]).toUpperCase()).toBe(text.toUpperCase());
    }
  });

  test('each person has one digest', () => {
    const { 'ann@team.example': ann, 'bob@team.example': bob } = mailsTo(day.host);
    expect([ann, bob]).toEqual([1, 1]);
    const subjects = day.host.mails.flatMap(({ to, subject }) => (to.startsWith('ann@') ? [subject] : []));
    expect(subjects).toEqual([expect.stringMatching(/^Satisfaction, 2026-11: /)]);
  });

  test('no cell is a formula', () => {
    const tabs = [...ownTabs(day.host).values(), feedbackOf(day.host), sourceOf(day.host)];
    const cells = tabs.flatMap((tab) => tab?.cells.flat() ?? []);
    expect(cells.filter((cell) => cell?.userEnteredValue?.formulaValue !== undefined)).toEqual([]);
  });

  test('both crashes came about; people saw the last whole result, and nothing else failed', () => {
    expect([day.crashed, day.isWhole]).toEqual([{ post: true, redraw: true }, true]);
    expect(day.host.failures.map(({ functionName, message }) => [functionName, message])).toEqual([
      ['clockTicked', 'the run was killed'],
    ]);
    expect(day.host.logs).toEqual([]);
  });
});
