import { expect, test } from 'vitest';
import { cases, columnOf, enter, graded, peoplesCells, rows, sort, told } from './cases-tab.ts';

const answers = ['Dissatisfied', 'Neutral', 'Very dissatisfied'];

/** So many responses, each of them low. */
const lowCsv = (responses: number): string =>
  [
    'Timestamp,How satisfied are you? [Product quality],How satisfied are you? [Delivery time]',
    ...Array.from(
      { length: responses },
      (_, at) =>
        `2026-11-${String(1 + (at % 20)).padStart(2, '0')} 10:${String(Math.floor(at / 60) % 60).padStart(2, '0')}:${String(at % 60).padStart(2, '0')},${answers[at % 3]},Satisfied`,
    ),
  ].join('\n');

test('5,000 cases fit into one grading of at most 15 calls, each once, and stay once', () => {
  const host = graded(lowCsv(5000));
  expect(told(host)).toContain('New cases: 5000.');
  expect(told(host)).not.toContain('next grading');
  expect(host.calls.length).toBeLessThanOrEqual(15);
  const keys = () => cases(host).map(({ key }) => String(key));
  expect([keys().length, new Set(keys()).size]).toEqual([5000, 5000]);
  expect(cases(host).map((one) => one['No.'])).toEqual(Array.from({ length: 5000 }, (_, at) => at + 1));
  expect(cases(host)[4999]).toMatchObject({
    'Response row': '5001',
    Owner: 'Customer service',
    Status: 'open',
    Cause: '',
  });
  enter(host, 4321, 'Cause', 'worn tool');
  sort(host, 'Response row');
  const [known, people] = [keys(), peoplesCells(host)];
  host.resetLog();
  host.advance(86_400_000);
  host.call('gradeResponses');
  expect([keys(), peoplesCells(host)]).toEqual([known, people]);
  expect([host.calls.length <= 15, told(host).includes('New cases')]).toEqual([true, false]);
  console.log(`faults: cases doubled or lost among 5000: ${5000 - new Set(keys()).size}`);
}, 120_000);

test('links to the rows are there whether cases were few or many', () => {
  for (const responses of [3, 600]) {
    const host = graded(lowCsv(responses));
    const at = columnOf(host, 'Response row');
    const sheet = host.book.sheets.find(({ title }) => title === 'Actions');
    const uris = sheet?.cells.slice(1, responses + 1).map((row) => row[at]?.userEnteredFormat?.textFormat?.link?.uri);
    expect(uris).toEqual(Array.from({ length: responses }, (_, place) => `#gid=0&range=${place + 2}:${place + 2}`));
    expect(rows(host)).toHaveLength(rows(host).length);
  }
}, 60_000);

test('the spreadsheet changes its language: ours follow, people’s cells stay, no case is doubled', () => {
  const host = graded();
  enter(host, 1, 'Status', 'failed');
  enter(host, 2, 'Cause', 'worn tool');
  const before = peoplesCells(host);
  host.book.locale = 'zh_CN';
  host.call('gradeResponses');
  const [headers = [], ...lines] = rows(host);
  expect(headers.slice(1, 4)).toEqual(['编号', '进展', '事项']);
  expect(lines.slice(0, 3).map((row) => row[2])).toEqual([
    '措施无效，由 3 号案件继续处理',
    '逾期（2026-11-11 到期）',
    '2026-11-28 到期 · 承接 1 号案件',
  ]);
  host.book.locale = 'en_US';
  host.call('gradeResponses');
  expect(cases(host)).toHaveLength(3);
  expect([peoplesCells(host)[1], peoplesCells(host)[2]]).toEqual([before[1], before[2]]);
});
