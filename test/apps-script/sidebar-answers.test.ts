import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../apps-script/local/book/book.ts';
import {
  doneSchema,
  explanationSchema,
  failedSchema,
  lookSchema,
  mappingSchema,
  stepSchema,
} from '../../apps-script/rpc/answers/schema.ts';
import { hostWith } from './add-on.ts';
import { ask, graded, small, source } from './sidebar-asks.ts';
import { withoutLog } from './without-log.ts';

describe('explain', () => {
  test('a row of the response tab, from answers to what fired, adding up', () => {
    const host = graded();
    host.select(source(host).sheetId, 2, 1);
    const answer = explanationSchema.parse(ask(host, 'explain'));
    if (answer.status !== 'explained') throw new Error(answer.message);
    // Two of three equal aspects answered: 4 of 5 = 80 and 3 of 5 = 60, each worth half: 40 + 30 = 70.
    expect(answer.parts.map(({ title, answers, share, weight }) => [title, answers, share, weight])).toEqual([
      ['Product quality', ['Satisfied'], '40', '50'],
      ['After-sales service', ['Neutral'], '30', '50'],
      ['Delivery time', ['not answered'], '', '33.3'],
    ]);
    expect(answer).toMatchObject({ row: 2, raw: '70', score: '70', band: '70–79' });
    expect(answer.triggers).toMatchObject([{ due: expect.stringMatching(/^2026-1[12]-\d\d$/) }]);
  });

  test('the same row by its line on Grades', () => {
    const host = graded();
    const grades = host.book.sheets.find(({ title }) => title === 'Grades');
    host.select(grades?.sheetId ?? 0, 2, 4);
    expect(ask(host, 'explain')).toMatchObject({ status: 'explained', row: 2 });
  });

  test.each([
    ['the header', 1, 'Select a row'],
    ['a blank row', 4, 'This row holds no answers'],
    ['a row below the answers', 9, 'This row holds no answers'],
  ])('%s has no grade, and says what to do', (_, row, words) => {
    const host = graded();
    host.select(source(host).sheetId, row, 1);
    expect(ask(host, 'explain')).toEqual({ status: 'none', message: expect.stringContaining(words) });
  });

  test('before the first grading', () => {
    const host = hostWith(small);
    host.select(source(host).sheetId, 2, 1);
    expect(ask(host, 'explain')).toEqual({ status: 'none', message: expect.stringContaining('Grade first') });
  });
});

describe('the others', () => {
  test('a sample is added, opened, and can be graded', () => {
    const host = hostWith('a,b');
    const found = lookSchema.parse(ask(host, 'sample'));
    expect(host.activeSheetId).toBe(found.sourceId);
    const call = { sheetId: found.sourceId, standard: found.standard };
    expect(mappingSchema.parse(ask(host, 'propose', call)).status).toBe('ready');
    expect(ask(host, 'step', call)).toMatchObject({ status: 'graded', responses: 60 });
  });

  test('a second sample takes a free title', () => {
    const host = hostWith('a,b');
    ask(host, 'sample');
    ask(host, 'sample');
    expect(host.book.sheets.map(({ title }) => title)).toEqual([
      'Form Responses 1',
      'Sample answers',
      'Sample answers (2)',
    ]);
  });

  test.each([
    ['step', {}],
    ['propose', {}],
    ['confirm', { columns: [] }],
    ['whatIf', { changes: {} }],
    ['saveStandard', { changes: { bands: { satisfied: 81 } } }],
  ])('%s of a tab that is gone grades no other one', (method, more) => {
    const host = graded();
    const before = cloneBook(host.book);
    const answer = ask(host, method, { sheetId: 4711, standard: 'five-point', ...more });
    expect(JSON.stringify(answer)).toContain('no longer in this spreadsheet');
    expect(['failed', 'refused']).toContain(answer.status);
    expect(withoutLog(host.book)).toEqual(withoutLog(before));
  });

  test('a cell is shown; one on a tab that is gone is not', () => {
    const host = graded();
    expect(doneSchema.parse(ask(host, 'show', { sheetId: source(host).sheetId, cell: 'B2' })).status).toBe('done');
    expect(doneSchema.parse(ask(host, 'show', { sheetId: 4711, cell: 'B2' })).status).toBe('nothing');
  });

  test.each([
    ['step', { sheetId: 'one', standard: 'S2' }],
    ['propose', { sheetId: 0, standard: 'S99' }],
    ['confirm', { sheetId: 0, standard: 'S2', columns: [{ header: 'x' }] }],
    ['show', { sheetId: 0, cell: '=A1' }],
    ['automatic', {}],
    ['whatIf', { sheetId: 0, standard: 'S2' }],
    ['saveStandard', { sheetId: 0, standard: 'S2', changes: { weights: { a: 'ten' } } }],
    ['paste', { text: 7, repairs: [] }],
    ['usePasted', { sheetId: 0, text: '', repairs: [], title: '' }],
    ['answerSheet', {}],
    ['answerSheet', { standard: 'S99' }],
  ])('%s with a malformed input says so and changes nothing', (method, input) => {
    const host = hostWith(small);
    const answer = failedSchema.parse(ask(host, method, input));
    expect(answer.canRetry).toBe(false);
    expect(host.requests).toEqual([]);
  });

  test('a step by a standard that there is not is refused, and nothing is written', () => {
    const host = hostWith(small);
    const answer = stepSchema.parse(ask(host, 'step', { ...source(host), standard: 'S99' }));
    expect(answer).toMatchObject({ status: 'refused', reasons: [{ code: 'unknownStandard' }] });
    expect(host.requests).toEqual([]);
  });

  test('somebody else is grading: may be sent again', () => {
    const host = hostWith(small);
    const busy = hostWith(small, { isLockBusy: true });
    expect(failedSchema.parse(ask(busy, 'step', source(host))).canRetry).toBe(true);
  });
});
