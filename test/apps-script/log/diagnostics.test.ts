import { expect, test } from 'vitest';
import { hostWith } from '../add-on.ts';
import { cellsOf } from '../counting.ts';

const ask = (host: ReturnType<typeof hostWith>, method: string, call: object = {}) =>
  JSON.parse(String(host.call('rpc', method, JSON.stringify(call))));

/** What must not be in a text that is copied to others. */
const personal = [
  ...['Mary Poppins', 'mary@poppins.example', '13912345678', 'Bert Alfred', 'bert@poppins.example'],
  ...['The soup was cold', 'Poppins', 'poppins', 'Banks', '收到汤很凉', '王小明'],
];
const csv = [
  'Timestamp,Email address,Customer name,Phone,How satisfied is Mr Banks? [Service],How satisfied are you? [Quality],Comments for Mary Poppins',
  ...Array.from({ length: 8 }, (_, place) =>
    [
      `2026-07-0${place + 1} 09:00:00`,
      place % 2 ? 'mary@poppins.example' : 'bert@poppins.example',
      place % 2 ? 'Mary Poppins' : '王小明',
      '13912345678',
      place === 3 ? 'Bert Alfred' : 'Satisfied',
      'Neutral',
      place % 2 ? 'The soup was cold' : '收到汤很凉',
    ].join(','),
  ),
].join('\n');

test('neither the log nor the diagnostics hold a name, an address, a number or a comment', () => {
  const host = hostWith(csv, { title: 'Poppins survey' });
  ask(host, 'grade');
  ask(host, 'grade', { sheetId: 4711 });
  const { text } = ask(host, 'diagnostics');
  const leaks = personal.filter((one) => text.includes(one));
  expect(leaks).toEqual([]);
  // The log says which response tab it was, as the tab's own title.
  const log = JSON.stringify(cellsOf(host, 'Log')).split('Poppins survey').join('');
  expect(personal.filter((one) => log.includes(one))).toEqual([]);
  console.log(`faults: personal data in diagnostics and log: ${leaks.length}`);
  expect(text).toMatch(/^Satisgrade \d/m);
  expect(text).toContain('en_US, Etc/UTC');
  expect(text).toMatch(/columns: 7 with 1 header rows: .*1 timestamp\/timestamp/);
  expect(text).toMatch(/our tabs: .*grades \d+x\d+/);
  expect(text).toMatch(/2026-11-21T09:30:00 \| grading \| .* \| 8 rows \| \d+ calls \| 0 ms \| graded/);
  expect(text).toMatch(/refused: tabGone/);
});

test('what people wrote over the log, and a standard named after somebody, are not told', () => {
  const host = hostWith(csv);
  ask(host, 'grade');
  const log = host.book.sheets.find(({ title }) => title === 'Log');
  const [, line] = log?.cells ?? [];
  if (!line) throw new Error('no line');
  line[2] = { userEnteredValue: { stringValue: 'Mary Poppins' } };
  const key = String(Object.values(line[0]?.userEnteredValue ?? {})[0]);
  line[0] = { userEnteredValue: { stringValue: key.replace(/"standard":"[^"]*"/, '"standard":"own-mary-poppins@2"') } };
  expect(ask(host, 'diagnostics').text).not.toMatch(/poppins/i);
  expect(ask(host, 'diagnostics').text).toContain('| own@2 |');
});

test('before the first grading there is little to tell', () => {
  expect(ask(hostWith('a,b'), 'diagnostics').text).toContain('log: none');
});
