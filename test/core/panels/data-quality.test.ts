import { expect, test } from 'vitest';
import type { View } from '../../../core/analysis/view.ts';
import type { Aside } from '../../../core/counted/schema.ts';
import { dataQuality } from '../../../core/panels/data-quality.ts';
import { blockOf, issue, north, panelInput } from './panel-input.ts';

const where = (issues: Parameters<typeof issue>[]) =>
  blockOf(dataQuality(panelInput({ issues: issues.map((args) => issue(...args)) })), 'table').rows.map(
    ([cell]) => cell,
  );

test('what concerns a whole column comes first; cells lead to their row', () => {
  expect(
    where([
      ['unknownWord', 4, 1, { value: 'x' }],
      ['needsConfirmation', null, 1, { scale: '1–5' }],
      ['secondHeader', 2, null],
    ]),
  ).toEqual(['column B', { text: 'B4', row: 4 }, { text: 'row 2', row: 2 }]);
});

test('ten of a kind are told, the rest is counted', () => {
  const many = Array.from(
    { length: 13 },
    (_, place): Parameters<typeof issue> => ['offScale', place + 2, 1, { value: 9 }],
  );
  const { rows } = blockOf(dataQuality(panelInput({ issues: many.map((args) => issue(...args)) })), 'table');
  expect(rows).toHaveLength(11);
  expect(rows[9]?.[0]).toEqual({ text: 'B11', row: 11 });
  expect(rows[10]).toEqual([null, 'and 3 more of this kind']);
});

test('rules and decisions stand below, also when nothing was found', () => {
  const panel = dataQuality(panelInput());
  const lines = panel?.blocks.flatMap((block) => (block.kind === 'notes' ? block.lines : [])).join('\n');
  for (const part of ['small@3', 'S0', '4.2', 'percent of maximum', 'system S0 of the source documents', 'n < 5'])
    expect(lines).toContain(part);
  // Its one decision stands on the tab Standard.
  expect(lines).not.toContain('weights are ours');
  expect(lines).toContain('Decisions where the source does not say: 1. They stand on the tab "Standard".');
});

test('what could not be read is that of the whole tab, and says so where only a part is chosen', () => {
  const lines = (selection: View['selection']) =>
    JSON.stringify(dataQuality(panelInput({ issues: [issue('offScale', 9, 1, { value: 9 })] }, {}, { selection })));
  expect(lines({ period: null, segment: null })).not.toContain('whole response tab');
  for (const selection of [
    { period: '', segment: null },
    { period: null, segment: north },
  ]) {
    expect(lines(selection)).toContain('whole response tab');
    expect(lines(selection)).toContain('B9');
  }
});

test('what does not count is counted by its reason, and nothing is said where everything counts', () => {
  const asides = new Map<number, Aside>([
    [3, { kind: 'repeat', by: 9 }],
    [4, { kind: 'repeat', by: 9 }],
    [5, { kind: 'leftOut', reason: 'Ann was testing' }],
  ]);
  const told = JSON.stringify(dataQuality({ ...panelInput(), asides }));
  expect(told).toContain('Repeat answers that do not count: 2.');
  expect(told).toContain('Responses left out by a tick on the tab \\"Grades\\": 1.');
  // What somebody wrote is for Grades, not for everybody who sees the dashboard.
  expect(told).not.toContain('Ann');
  expect(JSON.stringify(dataQuality(panelInput()))).not.toMatch(/do not count|left out/);
});
