import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../../apps-script/local/book/book.ts';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { readLogKey } from '../../../core/log/schema.ts';
import { hostWith, surveyCsv } from '../add-on.ts';
import { cellsOf, enter, sheetOf } from '../counting.ts';
import { ask } from '../sidebar-asks.ts';
import { gradedSurvey, work, workedOut, write } from './making.ts';

const titles = (host: LocalHost) => host.book.sheets.map(({ title }) => title);
const others = (host: LocalHost) =>
  cloneBook(host.book).sheets.filter(({ title }) => !['Models', 'Model inputs', 'Log'].includes(title));
/** Another answer in a cell of the response tab. */
function answer(host: LocalHost, row: number, column: number, text: string) {
  const cells = sheetOf(host, 'Form Responses 1').cells[row - 1];
  if (!cells) throw new Error(`no row ${row}`);
  cells[column] = { userEnteredValue: { stringValue: text }, effectiveValue: { stringValue: text } };
}

describe('the models', () => {
  test('are planned, worked out part by part and drawn; no other tab changes but the Log', () => {
    const host = gradedSurvey();
    const before = others(host);
    const done = workedOut(host);
    expect(done).toEqual(work);
    expect(Object.keys(done.results).length).toBeGreaterThan(0);
    expect(host.requests).toEqual([]);
    const answer = write(host, done);
    const { sheetId } = sheetOf(host, 'Models');
    expect(answer).toMatchObject({
      status: 'done',
      message: 'The models are on the tab "Models".',
      place: { sheetId, cell: 'A1' },
      problems: [],
    });
    expect(titles(host)).toContain('Model inputs');
    expect(others(host)).toEqual(before);
    const [line] = cellsOf(host, 'Log').flatMap(([key]) => readLogKey(String(key)) ?? []);
    expect(line).toMatchObject({ what: 'models', outcome: 'done', rows: 130, standard: 'five-point@1' });
  });

  test('made twice are the same tabs', () => {
    const host = gradedSurvey();
    write(host, work);
    const first = cloneBook(host.book).sheets.filter(({ title }) => title !== 'Log');
    write(host, work);
    expect(host.book.sheets.filter(({ title }) => title !== 'Log')).toEqual(first);
  });

  test('leave grading and undo as they are, and stay through both', () => {
    const host = gradedSurvey();
    write(host, work);
    const made = structuredClone([sheetOf(host, 'Models'), sheetOf(host, 'Model inputs')]);
    answer(host, 3, 2, 'Very satisfied');
    host.call('gradeResponses');
    expect(ask(host, 'undo')).toMatchObject({ status: 'done' });
    expect([sheetOf(host, 'Models'), sheetOf(host, 'Model inputs')]).toEqual(made);
  });

  test('a part worked out alone, last first, is the same', () => {
    const host = gradedSurvey();
    const [last = ''] = Object.keys(work.results).reverse();
    const call = { stamp: work.stamp, part: last };
    expect(ask(host, 'modelsPart', call)).toEqual({ status: 'worked', result: work.results[last] });
  });

  test('a comment may change meanwhile', () => {
    const host = gradedSurvey();
    answer(host, 5, 6, 'Thank you');
    expect(write(host, work).status).toBe('done');
  });
});

describe('what stands in the way', () => {
  test.each([
    ['before the first grading', () => hostWith(surveyCsv(30, 3)), 'Nothing has been graded yet'],
    [
      'a sheet of counts',
      () => {
        const host = hostWith(
          ['Question,Very satisfied,Satisfied,Neutral,Dissatisfied,Very dissatisfied', 'Service,10,8,3,1,0'].join('\n'),
        );
        host.call('gradeResponses');
        return host;
      },
      'so there are no models.',
    ],
  ])('%s: nothing, in words', (_, open, words) => {
    const host = open();
    const before = cloneBook(host.book);
    for (const [method, call] of [
      ['modelInputs', {}],
      ['modelsPlan', {}],
      ['models', { stamp: '', results: {} }],
    ] as const) {
      const found = ask(host, method, call);
      expect(found.status).toBe('nothing');
      expect(found.message).toContain(words);
    }
    expect(ask(host, 'modelsPart', { stamp: '', part: 'folds:0' }).status).toBe('changed');
    expect(host.book).toEqual(before);
  });

  test.each([
    ['an answer', (host: LocalHost) => answer(host, 5, 2, 'Very satisfied')],
    ['a response left out', (host: LocalHost) => enter(host, 5, 'Left out', true)],
    ['the size of a group in Setup', (host: LocalHost) => setMinimum(host)],
  ])('%s that changed between two parts: told, nothing written', (_, change) => {
    const host = gradedSurvey();
    const [part = ''] = Object.keys(work.results);
    change(host);
    const before = cloneBook(host.book);
    for (const found of [ask(host, 'modelsPart', { stamp: work.stamp, part }), ask(host, 'models', work)])
      expect(found).toEqual({
        status: 'changed',
        message:
          'Answers, rules or the tab "Model inputs" were changed meanwhile, so nothing was written. Start again.',
      });
    expect(host.book).toEqual(before);
  });

  test.each([
    ['a part is missing', (results: Record<string, unknown>) => Object.fromEntries(Object.entries(results).slice(1))],
    ['a part that there is not', (results: Record<string, unknown>) => ({ ...results, 'paths:77': [[1]] })],
    ['a row of another width', (results: Record<string, unknown>) => ({ ...results, 'folds:0': [[1, 2]] })],
    ['words for numbers', (results: Record<string, unknown>) => ({ ...results, 'folds:0': [['=1+1']] })],
  ])('%s: refused, nothing written', (_, damage) => {
    const host = gradedSurvey();
    const { stamp, results } = work;
    const before = cloneBook(host.book);
    const found = ask(host, 'models', { stamp, results: damage(results) });
    expect(['nothing', 'failed']).toContain(found.status);
    expect(found.message).toMatch(/written|Nothing was changed/);
    expect(() => ask(host, 'modelsPart', { stamp, part: 'folds:99' })).toThrow('unknown part');
    expect(host.book).toEqual(before);
  });
});

/** Another smallest group in Setup. */
function setMinimum(host: LocalHost) {
  const row = sheetOf(host, 'Setup').cells.find((cells) => cells[0]?.userEnteredValue?.stringValue === 'minimumGroup');
  if (!row) throw new Error('no such setting');
  row[2] = { userEnteredValue: { numberValue: 7 }, effectiveValue: { numberValue: 7 } };
}
