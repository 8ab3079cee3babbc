import { expect, test } from 'vitest';
import { layTable } from '../../../core/dashboard/lay-table.ts';

const text = { title: 'What can be said', format: 'text' } as const;
const number = { title: 'Index', format: 'integer' } as const;
const chart = { id: 'grades', kind: 'bar', title: '', altText: '', labels: 0, values: 0, axisTitle: '' } as const;
const header = (...args: Parameters<typeof layTable>) => layTable(...args).rows[0]?.cells ?? [];

test('the band of the header goes as far as the words of the last column may run: to column M, or to the chart', () => {
  const wide = header({ kind: 'table', columns: [number, text], rows: [[1, 'no detectable difference']] });
  expect(wide).toHaveLength(12);
  expect(wide.slice(2)).toEqual(Array.from({ length: 10 }, () => ({ value: null, look: 'header' })));
  expect(header({ kind: 'table', columns: [number, text], rows: [], chart })).toHaveLength(7);
});

test.each([
  ['numbers', number],
  ['wrapped words', { ...text, wraps: true }],
  ['words that people write', { ...text, input: {} as never }],
])('beside %s there is none', (_, last) => {
  expect(header({ kind: 'table', columns: [text, last], rows: [] })).toHaveLength(2);
});

test('the header of a wrapped last column is broken like its cells', () => {
  const isRunOver = (last: Parameters<typeof layTable>[0]['columns'][number]) =>
    header({ kind: 'table', columns: [number, last], rows: [] })[1]?.runsOver === true;
  expect([isRunOver(text), isRunOver({ ...text, wraps: true })]).toEqual([true, false]);
});
