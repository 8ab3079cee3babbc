import { expect, test } from 'vitest';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { grade, hostWith } from '../add-on.ts';
import { cells, weighted, write } from './meddle.ts';

const rowOf = (host: LocalHost, key: RegExp) => {
  const all = cells(host, 'standard');
  const at = all.findIndex(([first]) => key.test(String(first)));
  return { at, row: all[at] ?? [] };
};
const put = (host: LocalHost, key: RegExp, column: number, value: string | number) =>
  write(host, 'standard', [rowOf(host, key).at, column], value);
const graded = (standard: string): LocalHost => {
  const host = hostWith(weighted, { locale: 'en_US' });
  expect(grade(host, { standard }).status).not.toBe('refused');
  return host;
};
const steps = (host: LocalHost, ...edits: readonly [key: RegExp, column: number, value: string | number][]) => {
  for (const edit of edits) put(host, ...edit);
  return grade(host);
};

test('a fact given on the tab stands among the items from the next grading on, and taken away it leaves S12 as it was', () => {
  const host = graded('S12');
  const fact = /^fact\|complaint-rate$/;
  const before = cells(host, 'standard');
  expect(steps(host, [fact, 2, 'Service'], [fact, 5, 5], [fact, 6, 0]).standard).toEqual({
    id: 'weighted-procedure',
    version: 2,
  });
  expect(rowOf(host, /^item\|service\|service$/).row.slice(1, 4)).toEqual(['Service', 'Service', 50]);
  expect(rowOf(host, /^item\|service\|complaint-rate$/).row.slice(1, 5)).toEqual([
    'Service',
    'Complaint rate',
    50,
    '% · lower is better',
  ]);
  expect(rowOf(host, fact).row[9]).toBe('5 % scores 0, 0 % scores 100, linear between');
  expect(steps(host).standard.version).toBe(2);
  expect(steps(host, [fact, 2, '']).standard.version).toBe(1);
  const keyed = (rows: ReturnType<typeof cells>) => rows.filter(([key]) => String(key).includes('|'));
  expect(keyed(cells(host, 'standard'))).toEqual(keyed(before));
});

test('half a pair of values is refused with its cell', () => {
  const host = graded('S12');
  const { status, reasons } = steps(host, [/^fact\|complaint-rate$/, 2, 'Service'], [/^fact\|complaint-rate$/, 5, 5]);
  const cell = `G${rowOf(host, /^fact\|complaint-rate$/).at + 1}`;
  expect([
    status,
    reasons.map(({ code, place }: { code: string; place: { cell: string } }) => [code, place.cell]),
  ]).toEqual(['refused', [['setup.anchorMissing', cell]]]);
});

test('the day of the next review is read as a sheet keeps it', () => {
  const host = graded('S12');
  // 2026-05-01 is 46143 days after 1899-12-30.
  expect(steps(host, [/^setting\|nextReview$/, 2, 46143]).standard.version).toBe(2);
  expect(rowOf(host, /^setting\|nextReview$/).row[2]).toBe('2026-05-01');
});
