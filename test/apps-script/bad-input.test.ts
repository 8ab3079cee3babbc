import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../apps-script/local/book/book.ts';
import { grade, hostWith, surveyCsv } from './add-on.ts';
import { withoutLog } from './without-log.ts';

const header = 'Timestamp,Region,How satisfied are you with our service?';
const good = [
  'Satisfied',
  'Neutral',
  'Very satisfied',
  'Satisfied',
  'Dissatisfied',
  'Satisfied',
  'Neutral',
  'Satisfied',
]
  .map((word, place) => `2026-05-0${place + 1} 10:00:00,${place % 2 ? 'North' : 'South'},${word}`)
  .join('\n');
/** The same responses answered in numbers. */
const numbered = good
  .split('\n')
  .map((row, place) => row.replace(/[^,]*$/, String(1 + (place % 5))))
  .join('\n');
const sheet = (...rows: string[]) => [header, good, ...rows].join('\n');

const refused: readonly [name: string, csv: string, code: string, en: RegExp, zh: RegExp][] = [
  ['an empty sheet', '', 'emptySheet', /"Form Responses 1" is empty/, /Form Responses 1/],
  ['a header only', header, 'headerOnly', /has a header but no answers/, /Form Responses 1/],
  ['all rows blank', `${header}\n,,\n ,,`, 'allBlank', /blank/, /空白/],
  ['no rating column', 'Name,City\nAnna,Rome\nBen,Oslo\nCleo,Bonn', 'noRating', /nothing to grade/, /Form Responses 1/],
  [
    'a cell of 50,001 characters',
    sheet(`2026-05-03 10:00:00,${'x'.repeat(50_001)},Neutral`),
    'cellTooLong',
    /Cell B10 holds 50001/,
    /B10/,
  ],
];

describe('a sheet that cannot be graded', () => {
  test.each(refused)(
    '%s is refused in one sentence, in the language of the sheet, and nothing changes',
    (_name, csv, wanted, en, zh) => {
      for (const [locale, sentence] of [
        ['en_US', en],
        ['zh_CN', zh],
      ] as const) {
        const host = hostWith(csv, { locale });
        const before = cloneBook(host.book);
        const { status, reasons } = grade(host);
        expect([status, reasons.map(({ code }: { code: string }) => code)]).toEqual(['refused', [wanted]]);
        expect(reasons[0].message).toMatch(sentence);
        host.call('gradeResponses');
        expect(host.toasts.at(-1)?.message).toMatch(sentence);
        expect(host.book).toEqual(before);
      }
    },
  );
});

const noted: readonly [name: string, csv: string, code: string, sentence: RegExp, graded: number][] = [
  ['an unknown word', sheet('2026-05-09 10:00:00,North,Splendid'), 'unknownWord', /C10.*"Splendid"/, 8],
  ['an error value', sheet('2026-05-09 10:00:00,North,#REF!'), 'errorValue', /C10.*#REF!/, 8],
  ['a formula as text', sheet('2026-05-09 10:00:00,North,=1+1'), 'unknownWord', /C10.*=1\+1/, 8],
  ['NaN', sheet('2026-05-09 10:00:00,North,NaN'), 'errorValue', /C10/, 8],
  ['a date where a rating should be', sheet('2026-05-09 10:00:00,North,2026-05-03'), 'dateValue', /C10.*date/, 8],
  [
    'two equal headers',
    `${header},Region\n${good.replaceAll('\n', ',a\n')},b`,
    'duplicateHeader',
    /Columns B, D.*"Region"/,
    8,
  ],
  [
    'two header rows',
    `${header} (1-5)\nRecorded Date,Where,Your rating\n${numbered}`,
    'secondHeader',
    /Row 2 looks like a second header/,
    8,
  ],
];

describe('a sheet with faults', () => {
  test.each(noted)(
    '%s is told with its cell or column and counts as not answered',
    (_name, csv, wanted, sentence, graded) => {
      const report = grade(hostWith(csv));
      expect(report.status).toBe('graded');
      const issue = report.issues.find(({ code }: { code: string }) => code === wanted);
      expect(issue?.message).toMatch(sentence);
      expect(report.summary.index.n).toBe(graded);
    },
  );
});

describe('a workbook that people changed', () => {
  const gradedHost = () => {
    const host = hostWith(surveyCsv(30, 5));
    host.call('gradeResponses');
    host.resetLog();
    return host;
  };
  const lastToast = (host: ReturnType<typeof gradedHost>) => host.toasts.at(-1)?.message ?? '';
  const tab = (host: ReturnType<typeof gradedHost>, title: string) => {
    const found = host.book.sheets.find((one) => one.title === title);
    if (!found) throw new Error(`no tab ${title}`);
    return found;
  };

  test('a deleted response tab: refused, told where to name another, nothing changed', () => {
    const host = gradedHost();
    host.book.sheets.shift();
    const before = cloneBook(host.book);
    host.call('gradeResponses');
    expect(lastToast(host)).toMatch(/"Form Responses 1" is no longer.*C\d+ of "Setup"/);
    expect(withoutLog(host.book)).toEqual(withoutLog(before));
  });

  test('a renamed response tab: found by its id, and told', () => {
    const host = gradedHost();
    tab(host, 'Form Responses 1').title = 'Answers 2026';
    host.call('gradeResponses');
    expect(lastToast(host)).toMatch(/Responses graded from "Answers 2026".*now called/);
  });

  test('a protected response tab is graded: it is only read', () => {
    const host = gradedHost();
    const source = tab(host, 'Form Responses 1');
    source.protectedRanges.push({ protectedRangeId: 1, range: { sheetId: source.sheetId } });
    host.call('gradeResponses');
    expect(lastToast(host)).toContain('Responses graded');
  });

  test('a tab "Dashboard" of one\'s own stays, ours gets a number', () => {
    const host = hostWith(surveyCsv(30, 5));
    const [responses] = host.book.sheets;
    if (!responses) throw new Error('no response tab');
    host.book.sheets.push({
      ...cloneBook(host.book).sheets[0],
      sheetId: 99,
      title: 'dashboard',
      hidden: true,
    } as typeof responses);
    const own = structuredClone(tab(host, 'dashboard'));
    host.call('gradeResponses');
    expect(tab(host, 'dashboard')).toEqual(own);
    expect(lastToast(host)).toMatch(/ours is called "Dashboard \(2\)"/);
  });

  const setupCell = (host: ReturnType<typeof gradedHost>, key: RegExp) => {
    const setup = tab(host, 'Setup');
    const row = setup.cells.findIndex((cells) => key.test(cells[0]?.userEnteredValue?.stringValue ?? ''));
    return { setup, row };
  };
  const write = (cells: unknown[], column: number, value: object) => {
    cells[column] = { userEnteredValue: value, effectiveValue: value };
  };

  test.each([
    ['an unknown standard', /^standard\|/, 2, { stringValue: 'S99' }, /C\d+: "S99" is not a standard/],
    ['a group that is no number', /^minimumGroup$/, 2, { stringValue: 'five' }, /C\d+: "five" is not a whole number/],
    ['an unknown role', /^column\|.*aspect 1/, 3, { stringValue: 'splendid' }, /D\d+: "splendid" is not one of/],
    ['a scale that is none', /^column\|.*aspect 1/, 6, { stringValue: '5 to 1' }, /G\d+: "5 to 1" is not a scale/],
  ])('a broken Setup, %s: the cell is named and nothing changes', (_name, key, column, value, sentence) => {
    const host = gradedHost();
    const { setup, row } = setupCell(host, key);
    expect(row).toBeGreaterThan(0);
    write(setup.cells[row] as unknown[], column, value);
    const before = cloneBook(host.book);
    host.call('gradeResponses');
    expect(lastToast(host)).toMatch(sentence);
    expect(withoutLog(host.book)).toEqual(withoutLog(before));
  });

  test('a Setup without its hidden column is refused in words', () => {
    const host = gradedHost();
    for (const row of tab(host, 'Setup').cells) row.shift();
    const before = cloneBook(host.book);
    host.call('gradeResponses');
    expect(lastToast(host)).toMatch(/hidden first column of "Setup"/);
    expect(withoutLog(host.book)).toEqual(withoutLog(before));
  });

  test('a standard chosen in Setup is used from then on', () => {
    const host = gradedHost();
    const { setup, row } = setupCell(host, /^minimumGroup$/);
    write(setup.cells[row] as unknown[], 2, { numberValue: 12 });
    host.call('gradeResponses');
    expect(
      grade(host).summary.trend.every(({ index }: { index: { value: number | null } }) => index.value === null),
    ).toBe(true);
  });
});
