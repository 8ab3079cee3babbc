import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../apps-script/local/book/book.ts';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import { figureOfRangeSchema, figuresSchema } from '../../apps-script/rpc/answers/figures/schema.ts';
import { failedSchema } from '../../apps-script/rpc/answers/schema.ts';
import { hostWith } from './add-on.ts';
import { ask } from './sidebar-asks.ts';

/** Two columns of answers with a comment beside them; dates are dates in the sheet. */
const csv = [
  'Date,Before,After,Remark',
  '2026-11-02,4,5,fine',
  '2026-11-03,3,5,',
  '2026-11-04,,4,late',
  '2026-11-05,N/A,3,',
  '2026-11-06,5,3,',
].join('\n');

type Area = readonly [row: number, column: number, rows: number, columns: number];
/** A figure of an area of the first tab; nothing may be written. */
function figureOf(host: LocalHost, area: Area | null, method: string, fields = {}, language = 'en') {
  if (area) host.select(host.book.sheets[0]?.sheetId ?? 0, ...area);
  const before = cloneBook(host.book);
  const answer = figureOfRangeSchema.parse(ask(host, 'figureOfRange', { method, fields, language }));
  expect(host.requests).toEqual([]);
  expect(host.book).toEqual(before);
  return answer;
}
const worked = (...args: Parameters<typeof figureOf>) => {
  const answer = figureOf(...args);
  if (answer.status === 'refused') throw new Error(answer.message);
  return answer;
};

describe('figures', () => {
  test.each(['en', 'zh-CN', 'zh-TW'] as const)(
    'are listed in %s: every method under a question that is listed',
    (language) => {
      const { questions, methods } = figuresSchema.parse(ask(hostWith(csv), 'figures', { language }));
      expect(methods.length).toBeGreaterThan(20);
      expect(new Set(methods.map(({ question }) => question))).toEqual(new Set(questions.map(({ id }) => id)));
      const texts = [
        ...questions.map(({ title }) => title),
        ...methods.flatMap((one) => [one.title, one.answers, one.range]),
      ];
      for (const text of texts) expect(text).toMatch(language === 'en' ? /^[^{}]+$/ : /[一-鿿]/);
    },
  );

  test("without a language: in the person's own", () => {
    const host = hostWith(csv);
    host.as({ id: 'lee', locale: 'zh_TW', email: '' });
    expect(ask(host, 'figures').questions[0].title).toBe('整體表現如何？');
  });
});

describe('a figure of the selected range', () => {
  // 4, 3, 5: mean 4, two blanks.
  test('of one column: value, interval, answers, what was not answered', () => {
    const answer = worked(hostWith(csv), [1, 2, 6, 1], 'mean-interval');
    expect(answer).toMatchObject({ method: 'mean-interval', read: 'B1:B6; cells: 5' });
    const rows = Object.fromEntries(answer.rows.map(({ label, text }) => [label, text]));
    // mean ± t(.975, 2) × 1 / √3, t = 4.3027 (any t table)
    expect(rows).toEqual({
      Mean: '4',
      '95 % interval': '1.516 to 6.484',
      'Answers (n)': '3',
      'Not answered': '2',
    });
    expect(answer.table.split('\n')[0]).toBe('Mean\t4');
  });

  test('with a field that a person fills in', () => {
    const answer = worked(hostWith(csv), [1, 2, 6, 1], 'mean-interval', { level: '90%' });
    // t(.95, 2) = 2.9200
    expect(answer.rows[1]).toEqual({ label: '90 % interval', text: '2.314 to 5.686' });
  });

  test('of two columns, in the language that was asked for', () => {
    const answer = worked(hostWith(csv), [1, 2, 6, 2], 'paired-t', {}, 'zh-CN');
    expect(answer.read).toBe('B1:C6：Before, After，共 5 行');
    expect(answer.rows[0]?.label).toBe(answer.title);
  });

  test('of a whole column, on a tab with an apostrophe in its name', () => {
    const host = hostWith(csv, { title: "Lee's tab" });
    expect(worked(host, [1, 3, 1000, 1], 'mean-interval').rows[0]?.text).toBe('4');
  });

  test('of nothing but what was filled in', () => {
    const fields = { error: '5%' };
    const answer = worked(hostWith(csv), [1, 1, 1, 1], 'sample-size', fields);
    // 1.96² × .25 / .05² = 384.16
    expect(answer.read).toBe('No cells: what you filled in');
    expect(JSON.stringify([answer.rows, answer.details])).toContain('385');
    expect(worked(hostWith(csv), [1, 1, 6, 4], 'sample-size', fields).rows).toEqual(answer.rows);
  });

  test.each([
    ['one cell', [2, 2, 1, 1], 'Only B2 is selected. Select the cells to work with, then press again.'],
    ['words', [1, 4, 6, 1], '2 cells are not numbers, first D2: "fine". Correct or clear them, or select other cells.'],
    [
      'dates',
      [1, 1, 3, 1],
      '2 cells are not numbers, first A2: "2026-11-02". Correct or clear them, or select other cells.',
    ],
    ['blank cells', [20, 1, 3, 3], 'The selected cells (A20:C22) are blank.'],
  ] as const)('%s: refused in a sentence', (_, area, message) => {
    expect(figureOf(hostWith(csv), area, 'mean-interval')).toEqual({ status: 'refused', message, field: '' });
  });

  test('what is filled in beside one cell counts where it is enough, else the selection is told', () => {
    const host = hostWith(csv);
    const counted = { promoters: '5', passives: '3', detractors: '2' };
    expect(worked(host, [2, 2, 1, 1], 'nps', counted).rows[0]).toEqual({ label: 'Net Promoter Score', text: '30' });
    const answer = figureOf(host, [2, 2, 1, 1], 'mean-interval', { level: '0.9' });
    expect(answer).toMatchObject({ status: 'refused', message: expect.stringContaining('Only B2 is selected.') });
  });

  test.each([
    ['sample-size', {}, 'error', 'Fill in: margin of error.'],
    ['share-interval', {}, 'hits', 'Fill in: hits, answers (n).'],
    ['share-interval', { hits: '3' }, 'n', 'Fill in: answers (n).'],
  ])('one cell and nothing enough filled in for %s: what to fill in is named', (method, fields, field, message) => {
    expect(figureOf(hostWith(csv), [2, 2, 1, 1], method, fields)).toEqual({ status: 'refused', message, field });
  });

  test('an outcome that is not filled in is asked for by the text of its header', () => {
    expect(figureOf(hostWith(csv), [1, 2, 6, 2], 'lmg')).toEqual({
      ...{ status: 'refused', field: 'outcome' },
      message: 'Fill in "outcome": the text in the header of a selected column.',
    });
  });

  test('one complete answer is told as one', () => {
    const { message } = figureOf(hostWith('A,B\n1,2\n3,\n'), [1, 1, 3, 2], 'paired-t') as { message: string };
    expect(message).toBe('Only 1 complete answer; at least 2 are needed.');
  });

  test('a field that cannot be read is named', () => {
    const answer = figureOf(hostWith(csv), [1, 2, 6, 1], 'mean-interval', { level: 'most' });
    expect(answer).toEqual({
      status: 'refused',
      field: 'level',
      message: expect.stringMatching(/^"confidence level" does not fit: .+\.$/),
    });
  });

  test('what the method itself refuses, and a method that there is not', () => {
    expect(figureOf(hostWith('Score\nN/A\nN/A\n4'), [1, 1, 4, 1], 'paired-t')).toMatchObject({
      status: 'refused',
      field: '',
    });
    const answer = figureOf(hostWith(csv), [1, 2, 6, 1], 'tea-leaves');
    expect(answer).toEqual({ status: 'refused', message: 'There is no method "tea-leaves".', field: '' });
  });

  test('more cells than can be read at once are not read', () => {
    const host = hostWith(`${csv}\n${'2026-11-07,1,2,\n'.repeat(60_000)}`);
    host.resetLog();
    const answer = figureOf(host, [1, 1, 60_000, 4], 'correlation');
    expect(answer).toMatchObject({ message: expect.stringContaining('240000 cells are selected; at most 200000') });
    expect(host.calls.some((call) => call.includes('Values'))).toBe(false);
  });

  test.each([10, 5000])('of %d rows: as many service calls', (rows) => {
    const host = hostWith(`a,b\n${'1,2\n3,5\n'.repeat(rows / 2)}`);
    host.resetLog();
    figureOf(host, [1, 1, rows + 1, 2], 'correlation');
    expect(host.calls.length).toBe(9);
  });

  test.each([
    ['figures', { language: 'fr' }],
    ['figureOfRange', { method: 'nps' }],
    ['figureOfRange', { method: 'nps', fields: { level: 0.9 } }],
    ['figureOfRange', { method: 'nps', fields: { level: 'x'.repeat(2001) } }],
  ])('%s with a malformed input says so', (method, input) => {
    expect(failedSchema.parse(ask(hostWith(csv), method, input)).canRetry).toBe(false);
  });
});

describe('from outside', () => {
  test('a figure of data that is brought along', () => {
    const asked = { method: 'mean-interval', input: { values: [3, 4, 5] } };
    expect(ask(hostWith(csv), 'figure', asked)).toMatchObject({
      method: 'mean-interval',
      value: 4,
      n: 3,
      status: 'provisional',
    });
    expect(ask(hostWith(csv), 'figure', { method: 'none', input: {}, language: 'zh-CN' })).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'unknownMethod', message: '没有名为“none”的方法。' }],
    });
  });

  test('every method with its fields in words and an example that runs', () => {
    const host = hostWith(csv);
    const methods: readonly Record<string, unknown>[] = ask(host, 'figureList');
    expect(methods.length).toBeGreaterThan(20);
    for (const { id, title, answers, source, fields, example } of methods) {
      expect([id, title, answers, source].every((text) => typeof text === 'string' && text !== '')).toBe(true);
      expect(Object.values(fields as object).every((words) => /\w/.test(words))).toBe(true);
      expect([id, ask(host, 'figure', { method: id, input: example }).status]).not.toEqual([id, 'refused']);
    }
    expect(ask(host, 'figureList', { language: 'zh-TW' })).toHaveLength(methods.length);
  });
});

test('the menu opens the sidebar on the screen of figures', () => {
  const files = { Sidebar: '<html><body><script>1</script></body></html>' };
  const host = hostWith(csv, { files });
  host.call('openFigures');
  expect(host.sidebar).toEqual({
    title: 'Satisgrade',
    html: files.Sidebar.replace('<body>', '<body data-screen="figures">'),
  });
  host.call('openSidebar');
  expect(host.sidebar?.html).toBe(files.Sidebar);
});
