import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { cloneBook, type LocalBook } from '../../apps-script/local/book/book.ts';
import { openHost } from '../../apps-script/local/services/sandbox.ts';
import { doneSchema, explanationSchema } from '../../apps-script/rpc/answers/schema.ts';
import { code, grade, hostWith, manifest, now } from './add-on.ts';
import { cellsOf, gradesOf, sheetOf } from './counting.ts';
import { hasLog, logged, overridden, putRows, reason, rows, s12, scoresOf } from './overriding.ts';
import { ask } from './sidebar-asks.ts';

const set = { row: 2, override: '85', reason };
const start = s12().book;
const lead = { email: 'lead@x.org' };
const open = (book: LocalBook = start, more = {}) =>
  openHost({ code, manifest, now, book: cloneBook(book), user: lead, ...more });
type Host = ReturnType<typeof open>;
const told = (host: Host, method: string, input: object) => doneSchema.parse(ask(host, method, input));
const who = ['Row', 'What happened', 'Set to', 'Reason', 'Who', 'State'];

describe('from the sidebar', () => {
  test('a score is set by hand in the name of who asks, and noticed by no grading a second time', () => {
    const host = open();
    expect(told(host, 'override', set)).toEqual({
      status: 'done',
      message: 'Row 2: set to 85. Figures follow with the next grading.',
    });
    const line = ['2', 'score set by hand', '85', reason, 'lead@x.org', 'in force'];
    expect(logged(host, who)).toEqual([line]);
    expect(gradesOf(host)[0]).toMatchObject({ Override: '85', Reason: reason, Score: 62 });
    expect(scoresOf(grade(host))[2]).toBe(85);
    expect(logged(host, who)).toEqual([line]);
    expect(gradesOf(host)[0]).toMatchObject({ Override: '85', Reason: reason, Score: 85 });
  });

  test('it is cleared with the reason in the log, and the computed score is back', () => {
    const host = open();
    ask(host, 'override', set);
    expect(told(host, 'override', { ...set, override: '', reason: 'it was right' }).status).toBe('done');
    expect(gradesOf(host)[0]).toMatchObject({ Override: '', Reason: '' });
    expect(scoresOf(grade(host))[2]).toBe(62);
    expect(logged(host, who)).toEqual([
      ['2', 'score set by hand', '85', reason, 'lead@x.org', 'ended'],
      ['2', 'override cleared', '', 'it was right', 'lead@x.org', 'ended'],
    ]);
    expect(told(host, 'override', { ...set, override: '' }).status).toBe('nothing');
  });

  test('a response is left out and counted again', () => {
    const host = open(start, { user: { email: '' } });
    expect(told(host, 'leaveOut', { row: 3, isLeftOut: true, reason: 'test' }).message).toMatch(/^Row 3 is left out/);
    expect(grade(host).summary).toMatchObject({ n: 2, leftOut: 1 });
    expect(told(host, 'leaveOut', { row: 3, isLeftOut: true, reason: 'test' }).status).toBe('nothing');
    expect(told(host, 'leaveOut', { row: 3, isLeftOut: false, reason: 'a real one' }).status).toBe('done');
    expect(grade(host).summary).toMatchObject({ n: 3, leftOut: 0 });
    expect(logged(host, who)).toEqual([
      ['3', 'left out', '', 'test', 'unknown', 'ended'],
      ['3', 'counted again', '', 'a real one', 'unknown', 'ended'],
    ]);
  });

  test('the row of Grades is found although it was sorted and has a column of a person among ours', () => {
    const host = open();
    const sheet = sheetOf(host, 'Grades');
    const mine = { userEnteredValue: { stringValue: 'mine' }, effectiveValue: { stringValue: 'mine' } };
    const at = (cellsOf(host, 'Grades')[0] ?? []).indexOf('Override');
    for (const row of sheet.cells.slice(0, 4)) row.splice(at, 0, mine);
    sheet.gridProperties.columnCount = (sheet.gridProperties.columnCount ?? 0) + 1;
    sheet.cells.splice(1, 3, ...sheet.cells.slice(1, 4).reverse());
    expect(told(host, 'override', set).status).toBe('done');
    expect(gradesOf(host).map((row) => [row.Row, row.Override, row.Reason, row.mine])).toEqual([
      [4, '', '', 'mine'],
      [3, '', '', 'mine'],
      [2, '85', reason, 'mine'],
    ]);
  });

  test.each<[what: string, method: string, input: object, message: RegExp]>([
    ['a row without a response', 'override', { ...set, row: 9 }, /^Row 9 .* holds no response/],
    ['the header', 'override', { ...set, row: 1 }, /^Row 1 .* holds no response/],
    ['no score', 'override', { ...set, override: '=85' }, /^"=85" is no score from 0 to 100/],
    ['too much', 'override', { ...set, override: '101' }, /^"101" is no score/],
    ['what is so already', 'leaveOut', { row: 2, isLeftOut: false, reason }, /nothing was changed/],
  ])('%s is answered in words and nothing is written', (_what, method, input, message) => {
    const host = open();
    const answer = told(host, method, input);
    expect(answer).toMatchObject({ status: 'nothing', message: expect.stringMatching(message) });
    expect(isDeepStrictEqual(host.book, start)).toBe(true);
  });

  test.each([
    { row: 2, override: '85', reason: ' ' },
    { row: 2, override: '85' },
    { ...set, more: 1 },
    { ...set, row: 'two' },
  ])('%j is refused', (input) => {
    const host = open();
    expect(ask(host, 'override', input).status).toBe('failed');
    expect(isDeepStrictEqual(host.book, start)).toBe(true);
  });

  test('before the first grading, and after the row became another response, it says to grade', () => {
    const fresh = hostWith('Timestamp,Service\n2026-11-02,5');
    expect(ask(fresh, 'override', set)).toMatchObject({
      status: 'nothing',
      message: 'Nothing has been graded yet. Grade first.',
    });
    const host = open();
    putRows(host, [rows[2], rows[1], rows[0]]);
    expect(told(host, 'override', set).message).toMatch(/^Row 2 .* changed since the last grading/);
    expect(hasLog(host.book)).toBe(false);
  });

  test('while another run holds the lock it can be tried again', () => {
    expect(ask(open(start, { isLockBusy: true }), 'override', set)).toMatchObject({ status: 'failed', canRetry: true });
  });
});

test('a reason is text whatever it begins with', () => {
  const hostile = ['=IMPORTXML("x","//a")', '=HYPERLINK("x")', '+cmd|x', '@SUM(1)', '\t=1', '\r=1', '-1+1'];
  const host = open(s12(hostile.map((_, day) => rows[0].replace('2026/3/4', `2026/4/${day + 1}`))).book);
  hostile.forEach((text, place) => {
    expect(told(host, 'override', { ...set, row: place + 2, reason: `${text}!` }).status).toBe('done');
  });
  const values = host.book.sheets.flatMap(({ cells }) => cells.flat().flatMap((cell) => cell?.userEnteredValue ?? []));
  const formulas = values.filter(
    (value) => 'formulaValue' in value && !String(value.formulaValue).includes('#gid'),
  ).length;
  expect(logged(host, ['Reason'])).toEqual(hostile.map((text) => [`${text}!`.trim()]));
  console.log(`faults: formulas from ${hostile.length} hostile reasons from the sidebar: ${formulas}`);
  expect(formulas).toBe(0);
});

describe('a failure at any service call of an override', () => {
  const whole = open();
  ask(whole, 'override', set);
  const cases = whole.calls.flatMap((label, place) =>
    (['before', 'after'] as const).map((failWhen) => [place + 1, label, failWhen] as const),
  );
  let torn = 0;

  test.each(cases)('call %i, %s, %s it acted: the old state or the new one', (failAtCall, _label, failWhen) => {
    const host = open(start, { failAtCall, failWhen });
    try {
      ask(host, 'override', set);
    } catch {
      // Nobody is left to tell.
    }
    const isWhole = [start, whole.book].some(({ sheets }) => isDeepStrictEqual(host.book.sheets, sheets));
    const again = open(host.book);
    ask(again, 'override', set);
    const isDone = isDeepStrictEqual(again.book.sheets, whole.book.sheets);
    if (!isWhole || !isDone) torn += 1;
    expect([isWhole, isDone]).toEqual([true, true]);
  });

  test('tears none, and all is written in one call', () => {
    console.log(`faults: overrides torn by ${cases.length} failing calls: ${torn}`);
    expect(torn).toBe(0);
    expect(whole.calls.filter((label) => label.endsWith('batchUpdate'))).toHaveLength(1);
  });
});

describe('the explanation of a row', () => {
  const explained = (book: LocalBook, row: number) => {
    const host = open(book);
    host.select(host.book.sheets[0]?.sheetId ?? 0, row, 1);
    const answer = explanationSchema.parse(ask(host, 'explain'));
    if (answer.status !== 'explained') throw new Error(answer.message);
    return answer;
  };

  test('has what was entered, and the score in force beside the computed one', () => {
    const { host } = overridden();
    expect(explained(host.book, 2)).toMatchObject({
      entered: { isLeftOut: false, override: '85', reason },
      ...{ raw: '62', score: '85', grade: 'B' },
      why: `Set by hand to 85: ${reason}; computed 10+16+12+11+6+3+4 = 62 → C`,
      triggers: [{}, {}],
    });
    expect(explained(host.book, 3)).toMatchObject({
      entered: { isLeftOut: false, override: '', reason: '' },
      score: '100',
    });
  });

  test('says that a response is left out, and names no case', () => {
    const host = open();
    ask(host, 'leaveOut', { row: 2, isLeftOut: true, reason: 'test' });
    const answer = explained(host.book, 2);
    expect(answer).toMatchObject({ entered: { isLeftOut: true, override: '', reason: 'test' }, triggers: [] });
    expect(answer.why).toBe('Left out of every figure and rule: test. What it would be: 10+16+12+11+6+3+4 = 62 → C');
  });
});
