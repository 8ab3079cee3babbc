import { expect, test } from 'vitest';
import { ask } from '../sidebar-asks.ts';
import { acts } from './acts.ts';
import { cells, graded, tab } from './meddle.ts';

test('a hidden response tab stays the one to grade, in the sidebar and in the list of Setup', () => {
  const host = graded();
  acts.hide(host, 'answers');
  expect(ask(host, 'look')).toMatchObject({ sourceId: 0, tabs: [{ sheetId: 0, title: 'Form Responses 1' }] });
  host.call('gradeResponses');
  const row = cells(host, 'setup').findIndex(([key]) => String(key).startsWith('source|'));
  const list = tab(host, 'setup').cells[row]?.[2]?.dataValidation?.condition?.values;
  expect(list).toEqual([{ userEnteredValue: 'Form Responses 1' }]);
});

test('a hidden tab that is not graded is not offered', () => {
  const host = graded();
  acts['copy the tab'](host, 'answers');
  const [copy] = host.book.sheets.slice(-1);
  if (copy) copy.hidden = true;
  expect(ask(host, 'look').tabs).toEqual([{ sheetId: 0, title: 'Form Responses 1' }]);
});

test('a row of Grades whose response is gone with its row of the grid is answered in words', () => {
  const host = graded();
  acts['delete the rows from 6'](host, 'answers');
  host.select(tab(host, 'grades').sheetId, 20, 1);
  expect(ask(host, 'explain')).toMatchObject({ status: 'none' });
});
