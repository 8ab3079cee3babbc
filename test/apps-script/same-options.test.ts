import { expect, test } from 'vitest';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import { grade, hostWith } from './add-on.ts';
import { cellsOf, gradesOf, sheetOf } from './counting.ts';

const regions = ['North', '北方', 'north', 'North / 北方', 'South', 'South', 'South', 'South', 'South'];
const csv = [
  'Timestamp,Region,How satisfied are you? [Service]',
  ...regions.map((region, place) => `2026-07-0${place + 1} 09:00:00,${region},${place < 4 ? 'Satisfied' : 'Neutral'}`),
  '2026-07-20 09:00:00,North,Satisfied',
].join('\n');
const mapping = [{ header: 'Region', type: 'category', role: 'segment' }];

function choose(host: LocalHost, tab: string, key: string, words: string) {
  const row = cellsOf(host, tab).findIndex(([first]) => first === key);
  const cells = sheetOf(host, tab).cells[row];
  if (!cells) throw new Error(`no row ${key}`);
  const typed = { stringValue: words };
  cells[2] = { ...cells[2], userEnteredValue: typed, effectiveValue: typed };
}
const groupsOf = (report: ReturnType<typeof grade>) =>
  Object.fromEntries(
    report.summary.segments[0].values.map((one: { value: string; index: { n: number } }) => [one.value, one.index.n]),
  );

test.each([
  ['en_US', 'North', 'Grades'],
  ['zh_TW', '北方', '評級明細'],
])('%s: five spellings are one group, which Grades and the dashboard call "%s"', (locale, name, tab) => {
  const host = hostWith(csv, { locale });
  const report = grade(host, { mapping });
  expect(groupsOf(report)).toEqual({ [name]: 5, South: 5 });
  expect(report.issues.map(({ code }: { code: string }) => code)).toContain('optionsJoined');
  expect(gradesOf(host, tab).filter((row) => row.Region === name)).toHaveLength(5);
});

test.each(['Region: North', 'Region: 北方', 'region：ＮＯＲＴＨ', 'Region: North / 北方'])(
  'the selector "%s" asks for the group',
  (words) => {
    const host = hostWith(csv);
    grade(host, { mapping });
    choose(host, 'Dashboard', 'choose|segment', words);
    grade(host);
    const dashboard = cellsOf(host, 'Dashboard');
    expect(dashboard.find(([key]) => key === 'choose|segment')?.[2]).toBe('Region: North');
    // Satisfied is 80 of 100; all ten would give 70.
    expect(dashboard.flat().filter((cell) => typeof cell === 'string' && /80\.0/.test(cell)).length).toBeGreaterThan(0);
  },
);

test('what Setup says is the same is one group, and a wrong entry is refused with its cell', () => {
  const host = hostWith(csv);
  grade(host, { mapping });
  choose(host, 'Setup', 'sameOptions', 'South = North');
  expect(groupsOf(grade(host))).toEqual({ South: 10 });
  choose(host, 'Setup', 'sameOptions', 'South');
  const refused = grade(host);
  expect(refused.status).toBe('refused');
  const row = cellsOf(host, 'Setup').findIndex(([key]) => key === 'sameOptions') + 1;
  expect(refused.reasons[0].message).toContain(`cell C${row}: "South" does not say which options are the same`);
});
