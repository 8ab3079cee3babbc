import { describe, expect, test } from 'vitest';
import { hostOf } from './open-host.ts';

const sheets = [
  { title: 'A', sheetId: 1 },
  { title: "It's B", sheetId: 2 },
  { title: 'Hidden', sheetId: 3, hidden: true },
];
const open = (body: string, more = {}) => hostOf(`function main() { ${body} }`, { sheets }, more);

describe('the selection', () => {
  test('is what the person selected, by tab', () => {
    const host = open(`
      const range = SpreadsheetApp.getActiveRange();
      return [range.getSheet().getName(), range.getA1Notation(), range.getRow(), range.getColumn()];`);
    expect(host.call('main')).toEqual(['A', 'A1', 1, 1]);
    host.select(2, 7, 28);
    expect(host.call('main')).toEqual(["It's B", 'AB7', 7, 28]);
    expect(host.selection).toEqual({ sheetId: 2, row: 7, column: 28 });
    host.select(2, 7, 28, 3, 2);
    expect(host.call('main')).toEqual(["It's B", 'AB7:AC9', 7, 28]);
  });

  test.each([
    ["SpreadsheetApp.getActive().getSheetById(2).getRange('C5:D6').activate().getNumRows()", 2, [2, 5, 3]],
    ["SpreadsheetApp.getActive().getSheetByName('A').getRange(4, 2).activate().getLastColumn()", 2, [1, 4, 2]],
    [
      'SpreadsheetApp.setActiveRange(SpreadsheetApp.getActive().getSheetById(2).getRange(2, 3, 2, 2)).getLastRow()',
      3,
      [2, 2, 3],
    ],
    [
      "SpreadsheetApp.getActive().setActiveRange(SpreadsheetApp.getActive().getSheetById(2).getRange('B2')).getNumColumns()",
      1,
      [2, 2, 2],
    ],
    ['SpreadsheetApp.getActive().getSheetById(2).activate().getSheetId()', 2, [2, 1, 1]],
    ['SpreadsheetApp.getActive().getSheetById(9)', null, [1, 1, 1]],
    ['SpreadsheetApp.getActive().getUrl()', 'https://docs.google.com/spreadsheets/d/b/edit', [1, 1, 1]],
    ['SpreadsheetApp.getActive().getSheetById(3).isSheetHidden()', true, [1, 1, 1]],
  ])('%s', (expression, expected, [sheetId, row, column]) => {
    const host = open(`return ${expression};`);
    expect(host.call('main')).toBe(expected);
    expect(host.selection).toEqual({ sheetId, row, column });
  });

  test.each([
    ['SpreadsheetApp.getActive().getSheetById(3).activate()', 'hidden'],
    ["SpreadsheetApp.getActive().getSheetById(3).getRange('A1').activate()", 'hidden'],
    ["SpreadsheetApp.getActive().getSheetById(1).getRange('A1001')", 'exceeds grid limits'],
    ['SpreadsheetApp.getActive().getSheetById(1).getRange(0, 1)', 'exceeds grid limits'],
    ['SpreadsheetApp.setActiveRange(SpreadsheetApp.getActive())', 'takes a range'],
    ["SpreadsheetApp.getActive().getSheetById(1).getRange('A1').setValue(1)", 'setValue is not part'],
  ])('%s is refused', (expression, message) => {
    expect(() => open(expression).call('main')).toThrow(message);
  });
});

describe('the sidebar', () => {
  const show = (name: string) =>
    `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('${name}').setTitle('Grades').setWidth(300));`;
  test('is a file as it stands, with its title', () => {
    const host = open(show('Sidebar'), { files: { 'Sidebar.html': '<p>Hello</p>' } });
    expect(host.sidebar).toBeNull();
    host.call('main');
    expect(host.sidebar).toEqual({ title: 'Grades', html: '<p>Hello</p>' });
    expect(host.calls).toEqual([
      'SpreadsheetApp.getUi',
      'HtmlService.createHtmlOutputFromFile',
      'HtmlOutput.setTitle',
      'HtmlOutput.setWidth',
      'Ui.showSidebar',
    ]);
  });

  test.each([
    [show('Other'), 'No HTML file named Other was found.'],
    ["SpreadsheetApp.getUi().showSidebar('<p>')", 'takes an HtmlOutput'],
    ["HtmlService.createTemplateFromFile('Sidebar')", 'is not part of this stand-in'],
  ])('%s is refused', (body, message) => {
    expect(() => open(body).call('main')).toThrow(message);
  });
});
