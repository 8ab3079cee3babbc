import { describe, expect, test } from 'vitest';
import type { LocalBook } from '../../apps-script/local/book/book.ts';
import { readCsv } from '../../apps-script/local/book/csv.ts';
import { toSpreadsheetResource } from '../../apps-script/local/book/spreadsheet-resource.ts';
import { drawPage } from '../../apps-script/local/page/page.ts';
import { grade, hostWith } from './add-on.ts';
import { fixtureNamed, textOf } from './fixtures.ts';

const csv = textOf(fixtureNamed('hostile'));
const [header = [], ...rows] = readCsv(csv);
/** A tab may be called like a formula, too. */
const title = `=IMPORTXML("x","//a")!A1 o'clock`;

const opened = hostWith(csv, { title });
const untouched = structuredClone(opened.book.sheets[0]);
const report = grade(opened);
grade(opened);
const { book, requests } = opened;

const ours = (from: LocalBook) => from.sheets.slice(1);
const cells = (sheets: LocalBook['sheets']) =>
  sheets.flatMap((sheet) => sheet.cells.flat()).filter((cell) => cell !== null);
const strings = (sheetTitle: string) =>
  cells(book.sheets.filter((sheet) => sheet.title === sheetTitle)).flatMap(
    (cell) => cell.userEnteredValue?.stringValue ?? [],
  );

/** Every value under a key, wherever it stands. */
function valuesOf(key: string, inside: unknown): readonly unknown[] {
  if (typeof inside !== 'object' || inside === null) return [];
  return Object.entries(inside).flatMap(([name, value]) => [...(name === key ? [value] : []), ...valuesOf(key, value)]);
}

const texts = [title, ...header, ...rows.flat()].filter((text) => /[=+@<\t\r-]/.test(text) && !/^2026-/.test(text));

describe('a sheet that attacks', () => {
  test('it holds what it should: formulas in every spelling, in headers and cells', () => {
    expect(report.status).toBe('graded');
    for (const start of ['=', '+', '-', '@', '\t=', '\r=', '<'])
      expect(texts.filter((text) => text.startsWith(start)).length).toBeGreaterThan(0);
    expect(header.filter((text) => /^\s*[=+@<-]/.test(text)).length).toBeGreaterThanOrEqual(6);
  });

  test('no request and no cell holds a formula', () => {
    expect(requests.flat().length).toBeGreaterThan(100);
    expect(valuesOf('formulaValue', requests)).toEqual([]);
    expect(cells(ours(book)).length).toBeGreaterThan(500);
    expect(cells(book.sheets).filter((cell) => cell.userEnteredValue?.formulaValue !== undefined)).toEqual([]);
  });

  test('the formulas of our own rules hold nothing of the sheet', () => {
    const own = valuesOf('condition', requests)
      .filter((condition) => JSON.stringify(condition).includes('CUSTOM_FORMULA'))
      .map((condition) => JSON.stringify(condition));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((formula) => texts.some((text) => formula.includes(JSON.stringify(text).slice(1, -1))))).toEqual(
      [],
    );
  });

  test('the response tab is left as it was', () => {
    expect(book.sheets[0]).toEqual(untouched);
  });

  test('every header stands unchanged in Setup, every segment and every odd answer on the Dashboard', () => {
    expect(strings('Setup')).toEqual(expect.arrayContaining([title, ...header]));
    const segments = [...new Set(rows.map((row) => row[1]?.trim()))];
    expect(strings('Dashboard')).toEqual(expect.arrayContaining([header[1], ...segments]));
    const odd: { message: string }[] = report.issues.filter(({ code }: { code: string }) => code === 'unknownWord');
    const told = strings('Dashboard').filter((text) => odd.some(({ message }) => message === text));
    // Ten of a kind are told, the others counted.
    expect([odd.length, told.length]).toEqual([11, 10]);
    expect(told.join('\n')).toMatch(/"=1\+1".*\n.*"\+cmd\|' \/C calc'!A0".*\n.*"-2\+3".*\n.*"@SUM\(1\+1\)"/);
  });

  test('the page shows markup as text', () => {
    const page = drawPage(toSpreadsheetResource(book, { includeGridData: true }), { language: 'en' });
    expect(page).toContain('&lt;script&gt;alert');
    expect(page).not.toMatch(/<script>alert|<img src=x|<svg\/onload/);
  });
});
