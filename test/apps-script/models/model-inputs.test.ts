import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../../apps-script/local/book/book.ts';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { cellsOf, sheetOf } from '../counting.ts';
import { ask } from '../sidebar-asks.ts';
import { gradedSurvey, makeModels, work, write } from './making.ts';

/** Types into a cell of the row whose hidden key begins so; column from 0, the hidden one. */
function type(host: LocalHost, key: string, column: number, value: string | number) {
  const row = sheetOf(host, 'Model inputs').cells.find((cells) =>
    cells[0]?.userEnteredValue?.stringValue?.startsWith(key),
  );
  if (!row) throw new Error(`no row ${key}`);
  const typed = typeof value === 'number' ? { numberValue: value } : { stringValue: value };
  row[column] = { ...row[column], userEnteredValue: typed, effectiveValue: typed };
}
const rowOf = (host: LocalHost, key: string) =>
  cellsOf(host, 'Model inputs').find(([cell]) => String(cell).startsWith(key)) ?? [];

/** The four aspects compared by one person, all alike. */
function judge(host: LocalHost, name: string) {
  type(host, 'judge|1', 2, name);
  for (const [row, columns] of [
    [0, [3, 4, 5]],
    [1, [4, 5]],
    [2, [5]],
  ] as const)
    for (const column of columns) type(host, `pair|1|${row}|`, column, 1);
}
const withInputs = () => {
  const host = gradedSurvey();
  expect(ask(host, 'modelInputs')).toEqual({
    status: 'done',
    message: 'What the models need from you goes on the tab "Model inputs".',
  });
  return host;
};

describe('the Model inputs tab', () => {
  test('is drawn again with everything that people typed', () => {
    const host = withInputs();
    judge(host, '=1+1');
    type(host, 'construct|1', 1, 'Our image');
    type(host, 'setting|seed', 2, 7);
    ask(host, 'modelInputs');
    expect(rowOf(host, 'judge|1')[2]).toBe('=1+1');
    expect(rowOf(host, 'pair|1|0|').slice(3, 6).map(String)).toEqual(['1', '1', '1']);
    expect(rowOf(host, 'construct|1')[1]).toBe('Our image');
    expect(Number(rowOf(host, 'setting|seed')[2])).toBe(7);
  });

  test('what people typed is text on both tabs, never a formula', () => {
    const host = withInputs();
    judge(host, '=1+1');
    ask(host, 'modelInputs');
    expect(makeModels(host).status).toBe('done');
    for (const title of ['Model inputs', 'Models'])
      for (const cell of sheetOf(host, title).cells.flat())
        expect(cell?.userEnteredValue?.formulaValue ?? '').not.toMatch(/1\+1/);
    expect(JSON.stringify(cellsOf(host, 'Model inputs'))).toContain('=1+1');
  });

  test('what changes on it between plan and report is told', () => {
    const host = withInputs();
    const before = write(host, work);
    expect(before.status).toBe('done');
    judge(host, 'Ann');
    expect(write(host, work).status).toBe('changed');
  });

  test('a setting that cannot be read: nothing, with its cell', () => {
    const host = withInputs();
    type(host, 'setting|seed', 2, 'seven');
    const before = cloneBook(host.book);
    for (const found of [ask(host, 'modelsPlan'), ask(host, 'models', work)]) {
      expect(found.status).toBe('nothing');
      expect(found.message).toMatch(/"Model inputs" cell C\d+: /);
    }
    expect(host.book).toEqual(before);
    expect(ask(host, 'modelInputs').status).toBe('done');
    expect(rowOf(host, 'setting|seed')[2]).toBe('seven');
  });

  test('a judgement that cannot be read: the models are made, and it is told with its cell', () => {
    const host = withInputs();
    judge(host, 'Ann');
    type(host, 'pair|1|0|', 4, 'rather');
    const made = makeModels(host);
    if (made.status !== 'done') throw new Error(made.message);
    const { sheetId } = sheetOf(host, 'Model inputs');
    expect(made.problems.map(({ place }) => place?.sheetId)).toEqual(made.problems.map(() => sheetId));
    const [problem] = made.problems;
    expect(problem?.message).toContain('rather');
    expect(problem?.place?.cell).toMatch(/^E\d+$/);
    expect(JSON.stringify(cellsOf(host, 'Models'))).toContain('rather');
  });

  test.each(['Model inputs', 'Models'])('%s without its hidden first column is not written over', (title) => {
    const host = withInputs();
    expect(write(host, work).status).toBe('done');
    for (const row of sheetOf(host, title).cells) row.shift();
    const before = cloneBook(host.book);
    expect(ask(host, 'models', work)).toMatchObject({ status: 'nothing' });
    expect(ask(host, 'modelInputs').message).toContain(`"${title}" cell A1`);
    expect(host.book).toEqual(before);
  });
});
