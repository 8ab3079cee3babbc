import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GradedTable, gradeTable } from '../../apps-script/grading/grade-table.ts';
import { firstTime } from '../../core/columns/columns.ts';
import type { Table } from '../../core/responses/schema.ts';
import { standardById } from '../../core/standards/index.ts';
import { callFor, fixtures, tableOf } from './fixtures.ts';

const sheets = fixtures.map((fixture) => ({
  name: fixture.name,
  table: tableOf(fixture),
  id: callFor(fixture).standard,
}));

function gradeBy(table: Table, id: unknown): GradedTable {
  const standard = standardById(String(id ?? 'S2'));
  if (!standard) throw new Error(`no standard ${id}`);
  return gradeTable(table, standard, {
    earlier: firstTime,
    today: '2026-11-21',
    language: 'en',
    chosen: { period: '', segment: '' },
    targets: { index: null, nps: null, csat: null },
    market: { name: '', values: {} },
    judged: null,
  });
}

/** What a grading says of each response, by the row it had before; `rowWas` turns a row of now into that. */
function responsesOf({ graded, rubric, actions }: GradedTable, rowWas: (row: number) => number) {
  return graded
    .map((one) => ({
      row: rowWas(one.response.row),
      at: one.response.at,
      recommend: one.response.recommend,
      status: one.status,
      // Sixths added in another order differ in their last binary digit.
      raw: one.raw === null ? null : Math.round(one.raw * 1e9) / 1e9,
      score: one.score,
      grade: one.grade,
      dimensions: Object.fromEntries(rubric.dimensions.map(({ id }, place) => [id, one.dimensions[place]])),
      triggers: [...one.triggers].sort(),
      cases: actions
        .filter(({ row }) => row === one.response.row)
        .map(({ rule, due }) => `${rule} ${due}`)
        .sort(),
    }))
    .sort((a, b) => a.row - b.row);
}

/** All figures, whatever order the sheet's columns give to dimensions and segments. */
function figuresOf({ figures, rubric }: GradedTable) {
  const byName = <One>(list: readonly One[], name: (one: One) => string) =>
    [...list].sort((a, b) => (name(a) < name(b) ? -1 : 1));
  return {
    ...figures,
    dimensions: byName(figures.dimensions, ({ id }) => id),
    segments: byName(
      figures.segments.map(({ title, values }) => ({ title, values })),
      ({ title }) => title,
    ),
    weights: Object.fromEntries(rubric.dimensions.map(({ id, weight }) => [id, weight])),
  };
}

const told = ({ issues, map }: GradedTable, rowWas: (row: number) => number) =>
  issues
    .map(
      ({ code, row, column }) =>
        `${code} ${row === null ? '' : rowWas(row)} ${column === null ? '' : map.columns[column]?.header}`,
    )
    .sort();

const orderOf = (length: number) =>
  fc.shuffledSubarray(
    Array.from({ length }, (_, place) => place),
    { minLength: length },
  );
const runs = { numRuns: 25 };

describe.each(sheets)('$name', ({ table, id }) => {
  const [header = [], ...rows] = table;
  const same = (row: number) => row;
  const before = gradeBy(table, id);

  test('has something to compare', () => {
    expect(before.graded.filter(({ grade }) => grade !== null).length).toBeGreaterThan(15);
    expect(before.actions.length).toBeGreaterThan(0);
  });

  test('the order of the rows changes no response and no figure', () => {
    fc.assert(
      fc.property(orderOf(rows.length), (order) => {
        const after = gradeBy([header, ...order.map((place) => rows[place] ?? [])], id);
        const rowWas = (row: number) => (order[row - 2] ?? -1) + 2;
        expect(responsesOf(after, rowWas)).toEqual(responsesOf(before, same));
        expect(figuresOf(after)).toEqual(figuresOf(before));
        expect(told(after, rowWas)).toEqual(told(before, same));
      }),
      runs,
    );
  });

  test('the order of the columns changes no response and no figure', () => {
    fc.assert(
      fc.property(orderOf(header.length), (order) => {
        const after = gradeBy(
          table.map((cells) => order.map((column) => cells[column] ?? '')),
          id,
        );
        expect(responsesOf(after, same)).toEqual(responsesOf(before, same));
        expect(figuresOf(after)).toEqual(figuresOf(before));
        expect(told(after, same)).toEqual(told(before, same));
      }),
      runs,
    );
  });
});
