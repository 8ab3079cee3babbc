import { describe, expect, test } from 'vitest';
import type { FeedbackItem } from '../../../core/feedback/schema.ts';
import { tsvOf } from '../../../extension/queue/tsv.ts';
import { newWaiting } from '../../../extension/queue/waiting.ts';
import { texts } from '../../../extension/text/index.ts';
import { fill, type Words } from '../../../extension/text/say.ts';

const words: Words = { language: 'en', say: (key, args) => fill(texts[key].en, args) };

const item = (more: Partial<FeedbackItem> = {}): FeedbackItem => ({
  id: '00000000-0000-4000-8000-000000000001',
  createdAt: '2026-11-20T09:30:00.000Z',
  standard: { id: 'five-point', version: 2 },
  answers: {},
  channel: 'email',
  client: { score: null, grade: null, core: '0.1.0' },
  agent: 'Ana',
  ...more,
});
const tableOf = (...items: readonly FeedbackItem[]) =>
  tsvOf(
    items.map((one) => newWaiting('T', one, 'https://desk.test?token=secret')),
    words,
    (id) => `team ${id}`,
  );

/** Reads a table as sheets do: tabs and line feeds outside of quotes, doubled quotes inside. */
function pasted(table: string): readonly (readonly string[])[] {
  const cells = [...table.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)].slice(0, -1);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\n') rows.push([]);
  }
  return rows;
}
const cellOf = (header: string, more: Partial<FeedbackItem>): string | undefined => {
  const [headers = [], row = []] = pasted(tableOf(item(more)));
  return row[headers.indexOf(header)];
};

test('every field of an entry has a column with a header in words', () => {
  const whole = item({
    answers: { quality: 4, price: null },
    evidence: { kind: 'letter', score: 85, link: 'https://a.example/1' },
    ...{ customer: 'Acme', note: 'a note', quote: 'a quote', url: 'https://b.example/', title: 'Ticket' },
    tags: ['late', 'pump'],
    client: { score: 83.5, grade: 'B', core: '0.1.0' },
  });
  const [headers = [], row] = pasted(tableOf(whole));
  expect(Object.fromEntries(headers.map((header, at) => [header, row?.[at]]))).toEqual({
    'Feedback ID': '00000000-0000-4000-8000-000000000001',
    Recorded: '2026-11-20T09:30:00.000Z',
    Standard: 'five-point@2',
    Customer: 'Acme',
    'Answer: quality': '4',
    'Answer: price': 'N/A',
    'Form of the feedback': 'letter',
    'Score of the evidence': '85',
    'Link to the evidence': 'https://a.example/1',
    Note: 'a note',
    Quote: 'a quote',
    'Page address': 'https://b.example/',
    'Page title': 'Ticket',
    Channel: 'email',
    Tags: 'late, pump',
    'Recorded by': 'Ana',
    'Score shown when recorded': '83.5',
    'Grade shown when recorded': 'B',
    'Version of the extension': '0.1.0',
    Team: 'team T',
  });
});

describe('a text stays a text, in its own cell of its own row', () => {
  test.each([
    ['a formula', '=HYPERLINK("https://evil.example","click")', '\'=HYPERLINK("https://evil.example","click")'],
    ['plus', '+1', "'+1"],
    ['minus', '-1', "'-1"],
    ['at', '@SUM(A1)', "'@SUM(A1)"],
    ['a full-width sign', '＝1+1', "'＝1+1"],
    ['a tab in front', '\t=1', "' =1"],
    ['a carriage return in front', '\r=1', "'\n=1"],
    ['a sign further on', 'a=1', 'a=1'],
    ['a tab', 'a\tb', 'a b'],
    ['a line break', 'a\nb', 'a\nb'],
    ['a line break of Windows', 'a\r\nb', 'a\nb'],
    ['a formula behind a line break', 'a\n=1', 'a\n=1'],
    ['line and paragraph separators, a vertical tab, a null', 'a\u2028b\u2029c\vd\0e', 'a b c d e'],
    ['quotes', '"a" and "b', '"a" and "b'],
    ['a quote that would swallow what follows', '"', '"'],
    ['a quote before a tab', '"\t"', '" "'],
    ['Chinese', '送货太慢，但技术员很好。', '送货太慢，但技术员很好。'],
    ['blank', '', ''],
  ])('%s', (_, text, cell) => {
    for (const [header, field] of [
      ['Customer', 'customer'],
      ['Note', 'note'],
      ['Quote', 'quote'],
      ['Page title', 'title'],
    ] as const)
      expect(cellOf(header, { [field]: text })).toBe(cell);
    const rows = pasted(tableOf(item({ quote: text }), item({ quote: text })));
    expect(rows.map((row) => row.length)).toEqual([18, 18, 18]);
  });

  test.each([
    ['tags', { tags: ['=1', 'b'] }, 'Tags', "'=1, b"],
    ['an item', { answers: { 'a\tb': 1 } }, 'Answer: a b', '1'],
    ['an item that every object has', { answers: JSON.parse('{"__proto__": 3}') }, 'Answer: __proto__', '3'],
    ['a number below 0', { answers: { change: -5 } }, 'Answer: change', '-5'],
    ['a grade', { client: { score: 1, grade: '=B', core: '' } }, 'Grade shown when recorded', "'=B"],
    ['an address', { url: '=x' }, 'Page address', "'=x"],
  ] as const)('%s', (_, more, header, cell) => {
    expect(cellOf(header, more as Partial<FeedbackItem>)).toBe(cell);
  });
});

test('entries of several standards share a table: what was not asked is blank', () => {
  const [headers, ...rows] = pasted(
    tableOf(item({ answers: { a: 1 } }), item({ answers: { b: 2, a: null } }), item({ answers: { constructor: 3 } })),
  );
  const answers = headers?.flatMap((header, at) => (header.startsWith('Answer: ') ? [at] : [])) ?? [];
  expect(answers.map((at) => headers?.[at])).toEqual(['Answer: a', 'Answer: b', 'Answer: constructor']);
  expect(rows.map((row) => answers.map((at) => row[at]))).toEqual([
    ['1', '', ''],
    ['N/A', '2', ''],
    ['', '', '3'],
  ]);
});

test('nothing waits: the header alone', () => {
  expect(pasted(tableOf())).toHaveLength(1);
});
