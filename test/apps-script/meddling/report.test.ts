import { describe, expect, test } from 'vitest';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { hostWith } from '../add-on.ts';
import { acts, sort } from './acts.ts';
import { cells, told, write } from './meddle.ts';

const csv = [
  'Timestamp,Product quality,Service,Delivery',
  ...Array.from({ length: 24 }, (_, day) => {
    const words = ['Satisfied', 'Dissatisfied', 'Very dissatisfied'];
    const at = (place: number) => words[(day + place) % 3];
    return `2026-10-${String(day + 1).padStart(2, '0')} 09:00:00,${at(0)},${at(1)},${at(2)}`;
  }),
].join('\n');

const causes = (host: LocalHost) =>
  cells(host, 'report').flatMap((row) => (/^plan\|/.test(String(row[0])) ? [[row[1], row[5]]] : []));

/** A report with a cause typed into each line of the plan. */
function filledIn() {
  const host = hostWith(csv);
  host.call('gradeResponses');
  host.call('writeMonthlyReport');
  const rows = cells(host, 'report').flatMap(([key], row) => (/^plan\|/.test(String(key)) ? [row] : []));
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) write(host, 'report', [row, 5], `cause of ${cells(host, 'report')[row]?.[1]}`);
  return { host, rows, before: causes(host) };
}

describe('what people typed into the report', () => {
  test('stays', () => {
    const { host, before } = filledIn();
    host.call('writeMonthlyReport');
    expect(causes(host)).toEqual(before);
  });

  test.each(['insert column C', 'move a column', 'delete column C'] as const)(
    '%s: stays, or the report is refused',
    (name) => {
      const { host, before } = filledIn();
      acts[name](host, 'report');
      host.call('writeMonthlyReport');
      if (!/^Nothing was changed/.test(told(host))) expect(causes(host)).toEqual(before);
    },
  );

  test('stays with its line when the visible columns alone are sorted, or the report is refused', () => {
    const { host, rows, before } = filledIn();
    sort(host, 'report', [rows[0] ?? 0, (rows[rows.length - 1] ?? 0) + 1], 1, 1);
    host.call('writeMonthlyReport');
    if (!/^Nothing was changed/.test(told(host))) expect(causes(host)).toEqual(before);
  });
});
