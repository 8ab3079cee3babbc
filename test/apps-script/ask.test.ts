import { expect, test } from 'vitest';
import { grade, hostWith, seeded } from './add-on.ts';

/** Questions that only the team knows: nothing in the sheet says that these are ratings. */
function opaqueSheet(): string {
  const draw = seeded(3);
  const mark = () => 1 + Math.floor(draw() * 5);
  return [
    'When,X1,X2',
    ...Array.from({ length: 40 }, (_, day) => `2026-05-${10 + (day % 20)},${mark()},${mark()}`),
  ].join('\n');
}

test('a sheet that has to be asked about gets its Setup, and nothing else, to be asked in', () => {
  const host = hostWith(opaqueSheet());
  const [responses] = structuredClone(host.book.sheets);
  host.call('gradeResponses');
  expect(host.toasts.at(-1)?.message).toMatch(/not sure enough|sure enough to grade.*X1; X2.*tab "Setup"/);
  expect(host.book.sheets.map(({ title }) => title)).toEqual(['Form Responses 1', 'Setup']);
  expect(host.book.sheets[0]).toEqual(responses);
  host.call('gradeResponses');
  expect(host.book.sheets.map(({ title }) => title)).toEqual(['Form Responses 1', 'Setup']);
});

test('a tick there is the answer: the sheet is graded by that column', () => {
  const host = hostWith(opaqueSheet());
  host.call('gradeResponses');
  const setup = host.book.sheets.find(({ title }) => title === 'Setup');
  const row = setup?.cells.find((cells) => cells[0]?.userEnteredValue?.stringValue?.endsWith('|x2'));
  if (!row) throw new Error('no row for X2');
  row[10] = { ...row[10], userEnteredValue: { boolValue: true }, effectiveValue: { boolValue: true } };
  const report = grade(host);
  expect([report.status, report.summary.index.n, Object.keys(report.summary.dimensions)]).toEqual([
    'graded',
    40,
    ['X2'],
  ]);
  expect(host.book.sheets.map(({ title }) => title)).toContain('Dashboard');
});
