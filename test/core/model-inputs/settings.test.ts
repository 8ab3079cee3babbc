import { describe, expect, test } from 'vitest';
import { usualInputs } from '../../../core/models/inputs.ts';
import type { Cell } from '../../../core/responses/schema.ts';
import { modelInputsWords } from '../../../core/text/model-inputs.ts';
import { at, drawn, read, told, typing } from './inputs-tab.ts';

const cellsOf = (rows: Cell[][]) =>
  rows.filter(([key]) => /^setting\|/.test(String(key))).map((cells) => cells.slice(1, 3));

describe('settings', () => {
  test('stand with what is usual, in the language', () => {
    expect(cellsOf(drawn()).map(([, value]) => value)).toEqual(['path', 'M(·,+)', 500, 1]);
    expect(cellsOf(drawn(undefined, [], 'zh-CN'))[0]).toEqual(['路径模型的内部加权', '路径']);
  });

  test.each<readonly [string, Cell, object]>([
    ['scheme', 'Factorial', { scheme: 'factorial' }],
    ['scheme', '重心', { scheme: 'centroid' }],
    ['scheme', '路徑', { scheme: 'path' }],
    ['scheme', '', {}],
    ['operator', 'M(∧,∨)', { operator: 'M(min,max)' }],
    ['operator', 'Ｍ（∧，⊕）', { operator: 'M(min,boundedSum)' }],
    ['operator', 'M(product,max)', { operator: 'M(product,max)' }],
    ['resamples', 0, { resamples: 0 }],
    ['resamples', '２０００', { resamples: 2000 }],
    ['seed', '999999', { seed: 999_999 }],
    ['seed', '', {}],
  ])('%s %j', (name, cell, chosen) => {
    const rows = typing(drawn(), [`setting|${name}`, 1, cell]);
    expect(read(rows)).toEqual({ inputs: { ...usualInputs, ...chosen }, faults: [] });
    const again = drawn(undefined, rows, 'zh-TW');
    expect(read(again).inputs).toEqual({ ...usualInputs, ...chosen });
  });

  test.each<readonly [string, Cell, string]>([
    ['scheme', 'structural', '"structural" is not one of: path; factorial; centroid'],
    ['operator', 'sum', '"sum" is not one of: M(·,+); M(∧,∨); M(·,∨); M(∧,⊕)'],
    ['resamples', 2001, '"2001" is not a whole number from 0 to 2000'],
    ['resamples', 0.5, '"0.5" is not a whole number from 0 to 2000'],
    ['seed', 'lucky', '"lucky" is not a whole number from 1 to 999999'],
    ['seed', 0, '"0" is not a whole number from 1 to 999999'],
  ])('%s %j is told with its cell, and stands there when the tab is drawn again', (name, cell, sentence) => {
    const typed = [`setting|${name}`, 1, cell] as const;
    const rows = typing(drawn(), typed);
    expect(told(rows)).toEqual([`settings ${at(rows, typed)} ${sentence}`]);
    expect(read(rows).inputs).toEqual(usualInputs);
    expect(told(drawn(undefined, rows))).toEqual([`settings ${at(rows, typed)} ${sentence}`]);
  });

  test('rows are found where people moved them; a sort without the hidden column is noticed', () => {
    const rows = typing(drawn(), ['setting|seed', 1, 7], ['setting|resamples', 1, 100]);
    expect(read([...rows].reverse()).inputs).toEqual({ ...usualInputs, seed: 7, resamples: 100 });
    const [first, second] = ['setting|resamples', 'setting|seed'].map((key) =>
      rows.findIndex((cells) => cells[0] === key),
    );
    const mixed = rows.map((cells, place) => {
      const from = place === first ? second : place === second ? first : place;
      return [cells[0] ?? '', ...(rows[from ?? 0] ?? []).slice(1)];
    });
    expect(told(mixed)).toEqual([expect.stringMatching(/^settings B\d+ the rows of this table were sorted/)]);
    expect(read(mixed).inputs).toEqual(usualInputs);
  });
});

test('every text takes the same values in every language', () => {
  const taken = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
  for (const text of Object.values(modelInputsWords)) {
    expect(taken(text['zh-CN'])).toEqual(taken(text['zh-TW']));
    // Only English has a plural to choose.
    expect(taken(text.en)).toEqual(taken(text['zh-CN']));
  }
});
