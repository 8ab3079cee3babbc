import { describe, expect, test } from 'vitest';
import { createBook } from '../../apps-script/local/book/book.ts';
import { plainValue } from '../../apps-script/local/book/cell.ts';
import { importCsv } from '../../apps-script/local/book/import-csv.ts';
import { type LocalHost, openHost } from '../../apps-script/local/services/sandbox.ts';
import { doneSchema, explanationSchema, lookSchema, stepSchema } from '../../apps-script/rpc/answers/schema.ts';
import { code, manifest, now } from './add-on.ts';
import { ask, small } from './sidebar-asks.ts';

/** A survey in Chinese, under another standard. */
const chinese = [
  '时间戳记,产品质量,服务质量,价格合理性,交付准时性,品牌,意见',
  '2026-11-05 10:00:00,非常满意,满意,一般,满意,满意,',
  '2026-11-06 10:00:00,满意,满意,满意,一般,满意,很好',
].join('\n');

const locale = 'en_US';

function twoTabs(): { readonly host: LocalHost; readonly english: number; readonly chinese: number } {
  const sheets = [
    importCsv(small, { title: 'English', locale }),
    importCsv(chinese, { title: 'Chinese', locale, sheetId: 12 }),
  ];
  const book = createBook({ title: 'Survey', locale, timeZone: 'Etc/UTC', sheets });
  const host = openHost({ code, manifest, now, book });
  const [first, second] = host.book.sheets.map(({ sheetId }) => sheetId);
  return { host, english: first ?? 0, chinese: second ?? 0 };
}

const step = (host: LocalHost, sheetId: number, standard = 'five-point') =>
  stepSchema.parse(ask(host, 'step', { sheetId, standard }));
const titles = ({ book }: LocalHost) => book.sheets.filter(({ hidden }) => !hidden).map(({ title }) => title);
const tab = ({ book }: LocalHost, title: string) => {
  const found = book.sheets.find((sheet) => sheet.title === title);
  if (!found) throw new Error(`no tab ${title}`);
  return found;
};
const cells = (host: LocalHost, title: string) =>
  JSON.stringify(tab(host, title).cells.map((row) => row.map((cell) => plainValue(cell))));
const open = (host: LocalHost, title: string) => host.select(tab(host, title).sheetId, 1, 1);

function bothGraded() {
  const tabs = twoTabs();
  expect(step(tabs.host, tabs.english).status).toBe('graded');
  const before = ['Setup', 'Standard', 'Grades', 'Dashboard'].map((title) => cells(tabs.host, title));
  expect(step(tabs.host, tabs.chinese, 'five-dimension').status).toBe('graded');
  return { ...tabs, before };
}

describe('two response tabs', () => {
  test('each has tabs of its own, and one leaves the other alone', () => {
    const { host, before } = bothGraded();
    expect(titles(host)).toEqual([
      // Actions only where a rule opened a case: 2 of 5 under five-point; no answer is below 'fair' under five-dimension.
      ...['English', 'Chinese', 'Dashboard', 'Grades', 'Setup', 'Standard', 'Actions'],
      ...['Dashboard (Chinese)', 'Grades (Chinese)', 'Setup (Chinese)', 'Standard (Chinese)'],
    ]);
    expect(['Setup', 'Standard', 'Grades', 'Dashboard'].map((title) => cells(host, title))).toEqual(before);
    expect(cells(host, 'Grades (Chinese)')).toContain('five-dimension@1');
  });

  test('the menu grades the one that is open, by its own standard', () => {
    const { host } = bothGraded();
    const first = tab(host, 'Chinese').cells[1];
    if (first) first[1] = { userEnteredValue: { stringValue: '非常不满意' } };
    const before = [cells(host, 'Grades'), cells(host, 'Grades (Chinese)')];
    open(host, 'English');
    host.call('gradeResponses');
    expect([cells(host, 'Grades'), cells(host, 'Grades (Chinese)')]).toEqual(before);
    open(host, 'Dashboard (Chinese)');
    host.call('gradeResponses');
    expect(cells(host, 'Grades')).toBe(before[0]);
    expect(cells(host, 'Grades (Chinese)')).not.toBe(before[1]);
    expect(cells(host, 'Grades (Chinese)')).toContain('five-dimension@1');
  });

  test('undo goes back on the one that is meant', () => {
    const { host, chinese: source, before } = bothGraded();
    const first = cells(host, 'Grades (Chinese)');
    const answers = tab(host, 'Chinese').cells[1];
    if (answers) answers[1] = { userEnteredValue: { stringValue: '一般' } };
    step(host, source, 'five-dimension');
    expect(cells(host, 'Grades (Chinese)')).not.toBe(first);
    expect(doneSchema.parse(ask(host, 'undo', { sheetId: source })).status).toBe('done');
    expect(cells(host, 'Grades (Chinese)')).toBe(first);
    expect(cells(host, 'Grades')).toBe(before[2]);
  });

  test('a row is explained by the rules of its own tab', () => {
    const { host } = bothGraded();
    host.select(tab(host, 'Chinese').sheetId, 3, 2);
    expect(explanationSchema.parse(ask(host, 'explain'))).toMatchObject({
      status: 'explained',
      row: 3,
      standard: expect.stringContaining('five-dimension@1'),
    });
    host.select(tab(host, 'Grades').sheetId, 2, 2);
    expect(explanationSchema.parse(ask(host, 'explain'))).toMatchObject({
      standard: expect.stringContaining('five-point@1'),
    });
  });

  test('the sidebar is told of the tab that it asks about', () => {
    const { host, english, chinese: source } = bothGraded();
    const look = (sheetId: number) => lookSchema.parse(ask(host, 'look', { sheetId }));
    expect(look(source)).toMatchObject({ sourceId: source, standard: 'five-dimension', graded: [english, source] });
    expect(look(source).ours.map(({ title }) => title)).toContain('Dashboard (Chinese)');
    expect(look(english)).toMatchObject({ sourceId: english, standard: 'five-point' });
  });

  test('automatic grading draws the one whose answers changed', () => {
    const { host, chinese: source, before } = bothGraded();
    host.call('turnAutomaticOn');
    host.tick(5);
    const drawn = cells(host, 'Dashboard (Chinese)');
    host.edit(source, 'B2', '不满意');
    host.tick(10);
    expect(cells(host, 'Dashboard (Chinese)')).not.toBe(drawn);
    expect(cells(host, 'Grades')).toBe(before[2]);
    expect(host.failures).toEqual([]);
  });

  test('a copy of a tab of ours belongs to nobody', () => {
    const { host, chinese: source } = bothGraded();
    const copy = structuredClone(tab(host, 'Grades (Chinese)'));
    host.book.sheets.push({ ...copy, sheetId: 99, title: 'My copy' });
    const before = cells(host, 'My copy');
    expect(step(host, source, 'five-dimension').status).toBe('graded');
    expect(cells(host, 'My copy')).toBe(before);
  });

  test('a renamed response tab keeps its tabs', () => {
    const { host, chinese: source } = bothGraded();
    tab(host, 'Chinese').title = 'Fragebogen';
    expect(step(host, source, 'five-dimension').status).toBe('graded');
    expect(titles(host)).toHaveLength(11);
  });
});

describe('counted together', () => {
  const inSetup = (host: LocalHost, setup: string, text: string) => {
    const sheet = tab(host, setup);
    const row = sheet.cells.findIndex((cells) => plainValue(cells[0]) === 'together');
    host.edit(sheet.sheetId, `C${row + 1}`, text);
    return row + 1;
  };
  const panel = (host: LocalHost) => {
    const rows = tab(host, 'Dashboard').cells.map((row) => row.map((cell) => plainValue(cell)));
    return rows.filter(([key]) => String(key).startsWith('sources:'));
  };

  // English: (80+60)/2 = 70, 100, and 40 and 80 of three aspects: 60. Chinese the same three rows in its words.
  const twin = [
    '时间戳记,产品质量,售后服务,交货时间,意见',
    '2026-11-05 10:00:00,满意,一般,,',
    '2026-11-06 10:00:00,非常满意,非常满意,非常满意,',
    '2026-11-06 10:00:00,不满意,不适用,满意,',
  ].join('\n');

  function twins() {
    const sheets = [
      importCsv(small, { title: 'English', locale }),
      importCsv(twin, { title: '中文', locale, sheetId: 12 }),
    ];
    const book = createBook({ title: 'Survey', locale, timeZone: 'Etc/UTC', sheets });
    const host = openHost({ code, manifest, now, book });
    step(host, 0);
    step(host, 12);
    return host;
  }

  test('only when Setup says so, and every response once', () => {
    const host = twins();
    expect(panel(host)).toEqual([]);
    inSetup(host, 'Setup', '中文');
    expect(step(host, 0).status).toBe('graded');
    const shown = panel(host)
      .flat()
      .filter((value) => value !== null && value !== '');
    expect(shown.join(' ')).toContain('English');
    expect(shown.join(' ')).toContain('中文');
    expect(shown).toContain('Together');
    // Six responses, (70 + 100 + 60) × 2 / 6 = 76.67; of three alone none is shown, fewer than five.
    expect(shown.filter((value) => typeof value === 'number' && Math.abs(value - 460 / 6) < 1e-6)).toHaveLength(1);
    expect(shown.filter((value) => value === 'n < 5')).toHaveLength(2);
    expect(panel(host).length).toBeGreaterThan(3);
  });

  test('a name that is no graded response tab is refused with its cell, and nothing changes', () => {
    const host = twins();
    const row = inSetup(host, 'Setup', 'Deutsch');
    const before = cells(host, 'Dashboard');
    const answer = step(host, 0);
    expect(answer.status).toBe('refused');
    expect(JSON.stringify(answer)).toContain(`"Deutsch\\" in C${row}`);
    expect(cells(host, 'Dashboard')).toBe(before);
  });

  test('it costs one more read, whatever is counted', () => {
    const host = twins();
    step(host, 0);
    host.resetLog();
    step(host, 0);
    const alone = host.calls.length;
    inSetup(host, 'Setup', '中文');
    host.resetLog();
    step(host, 0);
    expect(host.calls.length).toBe(alone + 1);
  });
});

test('a response tab of another name is no second set when the first lost its Setup', () => {
  const { host, english } = twoTabs();
  step(host, english);
  host.book.sheets.splice(host.book.sheets.indexOf(tab(host, 'Setup')), 1);
  expect(step(host, english).status).toBe('graded');
  expect(titles(host)).toHaveLength(7);
});
