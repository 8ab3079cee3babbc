import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEntries } from '../../../core/counted/left-out.ts';
import type { EnteredRow, KeptEntry } from '../../../core/counted/schema.ts';
import { alignColumns } from '../../../core/rows/align-columns.ts';
import { layOutRows } from '../../../core/tabs/lay-out-rows.ts';
import { columnsOf, namesOf, type Sheet } from './response-rows.ts';

// Beside its cells each response says which one it is, so that the test knows the truth. A copy is as good as its original:
// of rows that are or were equal nobody can tell which is which.
type Response = { readonly truth: number; readonly cells: readonly (string | number)[] };
type World = {
  readonly headers: readonly string[];
  readonly responses: readonly Response[];
  readonly grades: readonly (EnteredRow & { readonly truth: number })[];
  readonly kept: readonly KeptEntry[];
  readonly columnsBefore: ReturnType<typeof columnsOf>;
  readonly next: number;
};
type Act = { readonly kind: string; readonly at: number; readonly to: number };

const headers = ['Time', 'Who', 'Q1', 'Q2', 'Q3', 'City', 'Note', 'Why'];
/** Texts of two responses are never the same, as comments are; one of four says who answered. */
const cellsOf = (truth: number): readonly (string | number)[] => [
  `2026-01-${String(1 + (truth % 28)).padStart(2, '0')}T${String(truth % 24).padStart(2, '0')}:00:00`,
  truth % 4 === 0 ? `who ${truth}` : '',
  ...['Q1', 'Q2', 'Q3', 'City', 'Note', 'Why'].map((column) => `${column} says ${truth * 7919}`),
];
const sheetOf = ({ headers: titles, responses }: Pick<World, 'headers' | 'responses'>): Sheet => ({
  headers: titles,
  rows: responses.map(({ cells }) => cells),
});

const splice = <One>(ones: readonly One[], at: number, count: number, ...more: readonly One[]): readonly One[] => [
  ...ones.slice(0, at),
  ...more,
  ...ones.slice(at + count),
];

/** One thing that people do between two gradings. */
const acts: Readonly<Record<string, (world: World, at: number, to: number) => Partial<World>>> = {
  insert: ({ responses, next }, at) => ({
    responses: splice(responses, at, 0, { truth: next, cells: cellsOf(next) }),
    next: next + 1,
  }),
  delete: ({ responses }, at) => ({ responses: responses.length > 1 ? splice(responses, at, 1) : responses }),
  edit: ({ responses, next }, at, to) => {
    const there = responses[at];
    if (!there) return {};
    const cells = there.cells.map((cell, column) => (column === 2 + (to % 6) ? `edited ${next}` : cell));
    return { responses: splice(responses, at, 1, { ...there, cells }), next: next + 1 };
  },
  copy: ({ responses, next }, at) => {
    const there = responses[at];
    return there ? { responses: splice(responses, responses.length, 0, there), next: next + 1 } : {};
  },
  sort: ({ responses }, column) => ({
    responses: [...responses].sort((a, b) => (String(a.cells[column % 8]) < String(b.cells[column % 8]) ? -1 : 1)),
  }),
  sortGrades: ({ grades }, at) => ({ grades: [...grades.slice(at), ...grades.slice(0, at)].reverse() }),
  column: ({ headers: titles, responses }, at) => ({
    headers: [...titles.slice(at % 8), ...titles.slice(0, at % 8)],
    responses: responses.map(({ cells, truth }) => ({
      truth,
      cells: [...cells.slice(at % 8), ...cells.slice(0, at % 8)],
    })),
  }),
  rename: ({ headers: titles, next }, at) => ({
    headers: titles.map((title, column) => (column === at % 8 && title.startsWith('Q') ? `Q${next}` : title)),
    next: next + 1,
  }),
  override: ({ grades }, at, to) => ({
    grades: grades.map((one, place) =>
      place === at && !one.isLeftOut && !one.override
        ? { ...one, override: String(to), reason: `for ${one.truth}` }
        : one,
    ),
  }),
  tick: ({ grades }, at) => ({
    grades: grades.map((one, place) =>
      place === at && !one.isLeftOut && !one.override ? { ...one, isLeftOut: true, reason: `for ${one.truth}` } : one,
    ),
  }),
};

/** What a grading does with rows and entries. */
function graded(world: World): World {
  const sheet = sheetOf(world);
  const columns = columnsOf(sheet);
  const names = namesOf(sheet);
  const asBefore = world.grades.length > 0 ? namesOf(sheet, alignColumns(world.columnsBefore, columns)) : names;
  const found = findEntries(names, world.grades, { kept: world.kept, asBefore });
  const ids = found.names.map(({ id }) => id);
  const layout = layOutRows(['', ...world.grades.map(({ id }) => id)], ids);
  const grades = layout.order.map((place, at) => {
    const name = found.names[place];
    const truth = world.responses[place]?.truth ?? -1;
    const there = world.grades.find(({ id }) => id === name?.id);
    if (!name) throw new Error('no name');
    // People's cells of a row that stands there are not written: what is beside it must be what was found.
    const entry = at < layout.stays && there ? there : found.entries.get(name.row);
    return {
      ...name,
      isLeftOut: entry?.isLeftOut ?? false,
      reason: entry?.reason ?? '',
      ...(entry?.override && { override: entry.override }),
      truth,
    };
  });
  return { ...world, grades, kept: found.kept, columnsBefore: columns };
}

/** Responses that an entry was made for, wherever it is now: beside a row, or listed. */
function entriesIn({ grades, kept }: World) {
  const beside = grades.filter(({ isLeftOut, override }) => isLeftOut || override);
  const listed = kept.filter(({ isGone }) => isGone);
  return { beside, listed, all: [...beside, ...listed].map(({ reason }) => reason).sort() };
}

test('whatever people do, an entry stays beside the response that it was made for, or is listed: never beside another', () => {
  const act = fc.record({ kind: fc.constantFrom(...Object.keys(acts)), at: fc.nat(11), to: fc.nat(30) });
  let counted = 0;
  let listed = 0;
  const run = (rounds: readonly (readonly Act[])[]) => {
    let world: World = graded({
      ...{ headers, grades: [], kept: [], columnsBefore: [], next: 12 },
      responses: Array.from({ length: 8 }, (_, truth) => ({ truth, cells: cellsOf(truth) })),
    });
    for (const round of rounds) {
      for (const { kind, at, to } of round) world = { ...world, ...acts[kind]?.(world, at, to) };
      const before = entriesIn(world);
      world = graded(world);
      const now = entriesIn(world);
      for (const one of now.beside) {
        counted += 1;
        expect(one.reason).toBe(`for ${one.truth}`);
      }
      expect(now.all).toEqual(before.all);
      expect(new Set(world.grades.map(({ id }) => id)).size).toBe(world.responses.length);
      listed += now.listed.length;
    }
  };
  fc.assert(fc.property(fc.array(fc.array(act, { maxLength: 6 }), { maxLength: 8 }), run), { numRuns: 300, seed: 7 });
  console.log(
    `faults: rows moved, edited, deleted: ${counted} entries beside their response, ${listed} listed, 0 beside another`,
  );
  expect(Math.min(counted, listed)).toBeGreaterThan(100);
});
