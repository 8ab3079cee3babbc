import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../apps-script/local/book/book.ts';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import { hostWith, surveyCsv } from './add-on.ts';
import { withoutLog } from './without-log.ts';

const standard = 'five-point';

function ask(host: LocalHost, method: string, input: object = {}) {
  return JSON.parse(String(host.call('rpc', method, JSON.stringify(input))));
}

const step = (host: LocalHost) => ask(host, 'step', { sheetId: host.book.sheets[0]?.sheetId, standard, mostRows: 500 });

/** Steps until it is done; answers how far each came, and the last answer. */
function stepThrough(host: LocalHost) {
  const done: number[] = [];
  for (let calls = 0; calls < 20; calls += 1) {
    const answer = step(host);
    if (answer.status !== 'working') return { done, answer };
    done.push(answer.done);
    expect(answer.total).toBe(1200);
  }
  throw new Error('did not come to an end');
}

const csv = surveyCsv(1200, 5);

function gradedAtOnce(text = csv) {
  const host = hostWith(text);
  ask(host, 'grade', { standard });
  return host;
}

describe('a grading in steps', { timeout: 60_000 }, () => {
  test('tells how far it is and ends as one run does', () => {
    const host = hostWith(csv);
    const { done, answer } = stepThrough(host);
    expect(done).toEqual([500, 1000]);
    expect(answer.status).toBe('graded');
    expect(host.book).toEqual(gradedAtOnce().book);
  });

  test('changes nothing that people see before its last step', () => {
    const host = hostWith(csv);
    step(host);
    expect(host.book.sheets.filter(({ hidden }) => !hidden).map(({ title }) => title)).toEqual(['Form Responses 1']);
  });

  test('goes on where it was cut off, also from another window', () => {
    const host = hostWith(csv);
    step(host);
    const other = hostWith(csv);
    other.setBook(cloneBook(host.book));
    expect(step(other)).toEqual({ status: 'working', done: 1000, total: 1200 });
    expect(step(other).status).toBe('graded');
    expect(other.book).toEqual(gradedAtOnce().book);
  });

  test('begins again when an answer changed meanwhile, and ends as one run over the new answers', () => {
    const host = hostWith(csv);
    step(host);
    const changed = csv.replace('North,', 'West,');
    host.setBook({ ...host.book, sheets: [...hostWith(changed).book.sheets, ...host.book.sheets.slice(1)] });
    expect(step(host)).toEqual({ status: 'working', done: 500, total: 1200 });
    expect(stepThrough(host).answer.status).toBe('graded');
    const whole = gradedAtOnce(changed).book;
    expect(host.book.sheets.map(({ title }) => title).sort()).toEqual(whole.sheets.map(({ title }) => title).sort());
    for (const sheet of whole.sheets)
      expect(host.book.sheets.find(({ title }) => title === sheet.title)?.cells).toEqual(sheet.cells);
  });

  test('a run that somebody else ended in between is not done twice', () => {
    const host = hostWith(csv);
    step(host);
    host.call('gradeResponses');
    const graded = cloneBook(host.book);
    expect(step(host).status).toBe('graded');
    expect(withoutLog(host.book)).toEqual(withoutLog(graded));
  });

  test('the same step sent twice does no harm', () => {
    const host = hostWith(csv);
    step(host);
    step(host);
    step(host);
    step(host);
    expect(withoutLog(host.book)).toEqual(withoutLog(gradedAtOnce().book));
  });
});
