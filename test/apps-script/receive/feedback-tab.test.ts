import { expect, test } from 'vitest';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { itemsOf } from '../../../core/standard-rules/items-of.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { standards } from '../../../core/standards/index.ts';
import { markOf } from '../automatic/survey.ts';
import { ask } from '../sidebar-asks.ts';
import { appendOf, feedbackOf, feedbackRows, item, openTeam, pairOne, post, send } from './team.ts';

/** Rows of a tab of a set, each by header; `set` '' is the first. */
function rowsOf({ book }: LocalHost, mark: string) {
  const tab = book.sheets.find(({ developerMetadata }) =>
    developerMetadata.some((one) => one.metadataKey === 'satisgrade.tab' && one.metadataValue === mark),
  );
  const [headers = [], ...rows] = (tab?.cells ?? []).map((row) =>
    row.map((cell) => cell?.userEnteredValue?.stringValue ?? cell?.userEnteredValue?.numberValue ?? ''),
  );
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(headers.map((header, at) => [String(header), row[at] ?? ''])));
}

const sheetIdOf = (host: LocalHost) => feedbackOf(host)?.sheetId ?? -1;
/** The manager names another standard for the Feedback tab on its Setup. */
function choose(host: LocalHost, standard: Standard): void {
  const setup = host.book.sheets.find(({ title }) => title === 'Setup');
  const row = (setup?.cells ?? []).findIndex((cells) =>
    cells[0]?.userEnteredValue?.stringValue?.startsWith('standard|'),
  );
  if (!setup || row < 0) throw new Error('no cell for the standard');
  host.edit(setup.sheetId, `C${row + 1}`, standard.title.en);
}

test('the first post makes the tab and grades it whole, and nobody is asked about a column', () => {
  const host = openTeam();
  const device = pairOne(host);
  const { results } = send(host, device, item({ note: 'fine', customer: 'Acme' }));
  // (4 + 5) ÷ 2 = 4.5 of 5 → 90, very satisfied.
  expect(results).toMatchObject([{ status: 'appended', row: 2, score: 90, grade: 'very satisfied' }]);
  expect(host.book.sheets.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Feedback', 'Grades', 'Dashboard', 'Setup', 'Standard']),
  );
  expect(rowsOf(host, 'grades')).toMatchObject([{ Score: 90, Grade: 'very satisfied' }]);
  const { status, columns } = ask(host, 'propose', { sheetId: sheetIdOf(host), standard: 'five-point' });
  expect(status).toBe('ready');
  const asked = columns.filter((one: { needsConfirmation: boolean }) => one.needsConfirmation);
  expect(asked).toEqual([]);
});

test('beside a graded survey it gets tabs of its own, and the survey keeps its figures', () => {
  const host = openTeam();
  host.call('gradeResponses');
  const grades = rowsOf(host, 'grades');
  const device = pairOne(host);
  for (let times = 0; times < 3; times += 1) send(host, device, item());
  expect(rowsOf(host, 'grades')).toEqual(grades);
  expect(rowsOf(host, `grades:${sheetIdOf(host)}`).map(({ Score }) => Score)).toEqual([90, 90, 90]);
  expect(markOf(host)).not.toBe('');
});

test('a post to a graded tab is graded in its row at once, with at most 15 service calls', () => {
  const host = openTeam();
  const device = pairOne(host);
  send(host, device, item());
  host.resetLog();
  const { results } = send(host, device, item({ answers: { 'product-quality': 2, 'after-sales': 4 } }));
  const calls = host.calls.length;
  console.log(`service calls of a post of one item: ${calls}`);
  expect(calls).toBeLessThanOrEqual(15);
  // (2 + 4) ÷ 2 = 3 of 5 → 60; a level of 2 opens a case.
  expect(results).toMatchObject([{ row: 3, score: 60, grade: 'dissatisfied' }]);
  expect(rowsOf(host, 'grades').map(({ Score }) => Score)).toEqual([90, 60]);
  expect(rowsOf(host, 'actions').length).toBe(1);
  host.resetLog();
  send(host, device, ...Array.from({ length: 20 }, () => item()));
  console.log(`service calls of a post of twenty items: ${host.calls.length}`);
  expect(host.calls.length).toBeLessThanOrEqual(15);
  expect(rowsOf(host, 'grades').length).toBe(22);
});

test('what a post draws is what a whole grading draws', () => {
  const host = openTeam();
  const device = pairOne(host);
  send(host, device, item());
  send(host, device, item({ answers: { 'delivery-time': 1 }, customer: 'Acme', channel: 'phone' }), item());
  const atOnce = rowsOf(host, 'grades');
  ask(host, 'step', { sheetId: sheetIdOf(host), standard: 'five-point', mostRows: 1000 });
  expect(rowsOf(host, 'grades')).toEqual(atOnce);
});

test('it is the server that dates and grades, in the time zone of the sheet', () => {
  const host = openTeam({ timeZone: 'Asia/Shanghai', locale: 'zh_CN' });
  const device = pairOne(host);
  send(host, device, item({ createdAt: '2026-11-21T01:30:00-05:00' }));
  const [row = []] = feedbackRows(host).map((one) => Object.values(one));
  // 09:30 UTC is 17:30 in Shanghai; 01:30 five hours west of UTC is 14:30. 2026-11-21 is day 46347.
  expect([row[1], row[2]]).toEqual([46347.72917, 46347.60417]);
  expect(row[4]).toBe('满意');
  expect(host.book.sheets.map(({ title }) => title)).toContain('客户反馈');
});

/** The best that can be said under a standard, as an extension sends it. */
function bestOf({ id, version, dimensions, scale, evidence }: Standard) {
  const best = scale.kind === 'labelled' ? scale.levels.length : scale.max;
  const asked = dimensions.flatMap((one) => itemsOf(one));
  const answers = Object.fromEntries(asked.map((one) => [one.id, one.operational ? 97 : best]));
  const [kind] = evidence ?? [];
  const link = 'https://x.example/1';
  const said = kind ? { answers: {}, evidence: { kind: kind.id, score: kind.from, link } } : { answers };
  return item({ standard: { id, version }, ...said });
}

test.each(standards.map((one) => [one.id, one] as const))(
  '%s: once Setup names it, its items have columns and are graded as the extension did, without a question',
  (id, standard) => {
    const host = openTeam();
    const device = pairOne(host);
    send(host, device, item());
    choose(host, standard);
    const { results } = send(host, device, bestOf(standard), bestOf(standard));
    expect(results.map(({ status, score }: { status: string; score: unknown }) => [status, typeof score])).toEqual([
      ['appended', 'number'],
      ['appended', 'number'],
    ]);
    expect(send(host, device, bestOf(standard)).results).toMatchObject([{ row: 5, score: results[0].score }]);
    const [, ...graded] = rowsOf(host, 'grades').slice(-4);
    expect(graded.map(({ Score }) => Score)).toEqual(graded.map(() => results[0].score));
    const { columns } = ask(host, 'propose', { sheetId: sheetIdOf(host), standard: id });
    expect(columns.filter((column: { needsConfirmation: boolean }) => column.needsConfirmation)).toEqual([]);
  },
);

test('columns may be moved and others put between; a header that was renamed or deleted stops it, and nothing is written', () => {
  const host = openTeam();
  const device = pairOne(host);
  send(host, device, item());
  const tab = feedbackOf(host);
  if (!tab) throw new Error('no tab');
  // A column of a person in front of all of ours.
  tab.cells = tab.cells.map((row, at) => [{ userEnteredValue: { stringValue: at === 0 ? 'Mine' : 'x' } }, ...row]);
  const moved = item({ note: 'moved' });
  expect(send(host, device, moved).results).toMatchObject([{ status: 'appended', row: 3 }]);
  expect(feedbackRows(host)[1]).toMatchObject({ Mine: '', 'Feedback ID': moved.id, Note: 'moved' });
  expect(send(host, device, moved).results).toMatchObject([{ status: 'duplicate', row: 3 }]);
  const note = Object.keys(feedbackRows(host)[0] ?? {}).indexOf('Note');
  host.edit(tab.sheetId, `${String.fromCharCode(65 + note)}1`, 'My note');
  const rows = feedbackRows(host);
  host.resetLog();
  expect(send(host, device, item(), item()).results).toMatchObject([
    { status: 'rejected', code: 'tab_changed' },
    { status: 'rejected', code: 'tab_changed' },
  ]);
  expect(host.requests).toEqual([]);
  expect(feedbackRows(host)).toEqual(rows);
});

test('a renamed tab and rows in another order change nothing', () => {
  const host = openTeam();
  const device = pairOne(host);
  const items = [item(), item(), item()];
  post(host, appendOf(device, items));
  const tab = feedbackOf(host);
  if (!tab) throw new Error('no tab');
  tab.title = 'What agents say';
  const [header, ...rows] = tab.cells;
  if (header) tab.cells = [header, ...rows.slice(0, 3).reverse()];
  expect(post(host, appendOf(device, items)).results.map((one: { row: number }) => one.row)).toEqual([4, 3, 2]);
  expect(send(host, device, item()).results).toMatchObject([{ status: 'appended', row: 5 }]);
});

test('the first grading of a survey does not take the Feedback tab for its responses', () => {
  const host = openTeam();
  send(host, pairOne(host), item());
  const feedback = sheetIdOf(host);
  const ours = host.book.sheets.filter(({ developerMetadata }) =>
    developerMetadata.some(({ metadataKey }) => metadataKey === 'satisgrade.tab'),
  );
  host.setBook({ ...host.book, sheets: host.book.sheets.filter((sheet) => !ours.includes(sheet)) });
  host.select(0, 1, 1);
  host.call('gradeResponses');
  expect(host.toasts.at(-1)?.message).toContain('"Form Responses 1"');
  expect(feedback).toBeGreaterThan(0);
});
