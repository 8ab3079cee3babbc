import { describe, expect, test } from 'vitest';
import { usualInputs } from '../../../core/models/inputs.ts';
import { drawn, pair, read, surveyOf, told, typing } from './inputs-tab.ts';

import { one } from './three-pairs.ts';

describe('the tables', () => {
  test('one empty table stands after those that are filled, up to seven', () => {
    let rows = drawn();
    const tables = () => rows.filter(([key]) => /^judge\|/.test(String(key))).length;
    for (let judge = 1; judge <= 7; judge++) {
      expect(tables()).toBe(judge);
      rows = drawn(
        undefined,
        typing(
          rows,
          [new RegExp(`^judge\\|${judge}`), 1, `J${judge}`],
          ...one.map(([key, place, value]) => [String(key).replace('|1|', `|${judge}|`), place, value] as const),
        ),
      );
    }
    expect(tables()).toBe(7);
    expect(read(rows).inputs.judges.map(({ name }) => name)).toEqual(['J1', 'J2', 'J3', 'J4', 'J5', 'J6', 'J7']);
    const without = rows.filter(([key]) => !/^(judge|pair)\|3\|/.test(String(key)));
    expect(read(drawn(undefined, without)).inputs.judges.map(({ name }) => name)).toEqual([
      'J1',
      'J2',
      'J4',
      'J5',
      'J6',
      'J7',
    ]);
  });

  test.each([1, 11])('%d dimensions are not compared, and no judgement is read', (n) => {
    const asked = surveyOf(Array.from({ length: n }, (_, place) => `Aspect ${place}`));
    const rows = drawn(asked);
    expect(rows.some(([key]) => /^(judge|pair)\|/.test(String(key)))).toBe(false);
    expect(rows.flat()).toContain(
      `From 2 to 10 dimensions can be compared in pairs; here ${n === 1 ? 'is' : 'are'} ${n}.`,
    );
    expect(read(rows, asked)).toEqual({ inputs: usualInputs, faults: [] });
  });

  test('rows are found where people moved them, beside rows of their own', () => {
    const rows = typing(drawn(), ...one);
    expect(read([...rows].reverse())).toEqual(read(rows));
    expect(read(rows.flatMap((cells) => [cells, ['', 'mine', 7]]))).toEqual(read(rows));
  });

  test('a sort without the hidden column is noticed', () => {
    const rows = typing(drawn(), ...one);
    const places = rows.flatMap(([key], place) => (/^pair\|1/.test(String(key)) ? [place] : []));
    const sorted = places
      .map((place) => rows[place]?.slice(1) ?? [])
      .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
    const mixed = rows.map((cells, place) =>
      places.includes(place) ? [cells[0] ?? '', ...(sorted[places.indexOf(place)] ?? [])] : cells,
    );
    expect(told(mixed)).toEqual([
      expect.stringMatching(/^weights B\d+ the rows of this table were sorted without its hidden first column/),
    ]);
    expect(read(mixed).inputs.judges).toEqual([]);
  });

  test('columns that were put in or exchanged are noticed; a changed header is asked back', () => {
    const rows = typing(drawn(), ...one);
    const inserted = rows.map(([key = '', first = '', ...more]) => [key, first, '', ...more]);
    expect(told(inserted).filter((line) => line.startsWith('weights'))).toEqual([
      expect.stringMatching(/^weights \w+ the columns of this tab were moved/),
    ]);
    const exchanged = rows.map(([key = '', first = '', a = '', b = '', ...more]) => [key, first, b, a, ...more]);
    expect(told(exchanged)[0]).toMatch(/^weights D\d+ the columns of this tab were moved/);
    const header = rows.findIndex((cells) => cells[1] === 'Row against column');
    const renamed = rows.map((cells, place) =>
      place === header ? [cells[0] ?? '', 'Row against column', 'Flavour', 'Price', 'Speed'] : cells,
    );
    expect(told(renamed)).toEqual([
      `weights C${header + 1} this header was "Taste" and now says "Flavour". Write it back`,
    ]);
  });

  test('in the second table too', () => {
    const rows = typing(drawn(undefined, typing(drawn(), ...one)), pair(2, 'Taste', 'Price', 2));
    const headers = rows.flatMap((cells, place) => (cells[1] === 'Row against column' ? [place] : []));
    expect(headers).toHaveLength(2);
    const exchanged = rows.map((cells, place) =>
      place === headers[1] ? [cells[0] ?? '', 'Row against column', 'Price', 'Taste', 'Speed'] : cells,
    );
    expect(told(exchanged)).toEqual([
      expect.stringContaining(`weights D${(headers[1] ?? 0) + 1} the columns of this tab were moved`),
    ]);
  });

  test('a row that stands twice with other entries is told, and nothing of it is lost', () => {
    const rows = typing(drawn(), ...one);
    const place = rows.findIndex(([key]) => key === 'pair|1|1|Price');
    const copy = [...(rows[place] ?? [])];
    copy[4] = '2';
    const twice = [...rows.slice(0, place + 1), copy, ...rows.slice(place + 1)];
    expect(told(twice)).toContain(
      `weights E${place + 2} this row stands twice with different values; the other one is cell E${place + 1}. Delete one of the two rows`,
    );
    expect(
      drawn(undefined, twice)
        .find(([key]) => key === 'pair|1|1|Price')
        ?.slice(1, 5),
    ).toEqual(['Price', '', '', '2']);
  });

  test('the hidden column gone is told; a person’s own tab too', () => {
    const line =
      'settings A1 the hidden first column of this tab was changed, so its rows cannot be told apart. Delete the tab; it is written anew';
    expect(told(drawn().map(([, ...more]) => ['', ...more]))).toEqual([line]);
    expect(told([['mine']])).toEqual([line]);
    expect(told([['judge|1|{', 'x', 'y']])).toEqual([]);
  });
});
