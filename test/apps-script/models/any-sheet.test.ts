import { expect, test } from 'vitest';
import { hostWith, surveyCsv } from '../add-on.ts';
import { cellsOf, sheetOf } from '../counting.ts';
import { callFor, fixtures, openFixture } from '../fixtures.ts';
import { ask } from '../sidebar-asks.ts';
import { fullCsv, makeModels } from './making.ts';

const ofStaff = ['Customer name,Project,Crew,Feedback,Score,Workmanship']
  .concat(Array.from({ length: 12 }, (_, at) => `C${at},P${at},A,Written praise,${90 + (at % 9)},very good`))
  .join('\n');

test.each([
  ...fixtures.map((fixture) => [fixture.name, () => openFixture(fixture), callFor(fixture)] as const),
  ['one response', () => hostWith(surveyCsv(1, 3)), {}],
  ['fewer than may be shown', () => hostWith(fullCsv(3)), {}],
  ['one question', () => hostWith(fullCsv(30, 1)), {}],
  ['a standard that grades by evidence', () => hostWith(ofStaff), { standard: 'S4' }],
] as const)('%s: models or a reason, and no figure that is none', (_, open, call) => {
  const host = open();
  expect(['graded', 'insufficient']).toContain(ask(host, 'grade', call).status);
  const answer = makeModels(host);
  expect(answer.status).toBe('done');
  for (const title of ['Models', 'Model inputs', '模型', '模型输入', '模型輸入']) {
    if (!host.book.sheets.some((one) => one.title === title)) continue;
    expect(
      sheetOf(host, title)
        .cells.flat()
        .some((cell) => cell?.userEnteredValue?.formulaValue !== undefined),
    ).toBe(false);
    for (const cell of cellsOf(host, title).flat()) expect(String(cell)).not.toMatch(/NaN|Infinity|undefined|\{\w+\}/);
  }
});
