import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../core/responses/schema.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { standardSchema } from '../../../core/standard-rules/schema.ts';
import type { Dimension, Standard } from '../../../core/standard-rules/standard.ts';
import { readStandard } from '../../../core/standard-tab/read-standard.ts';
import { describeStandard } from '../../../core/standard-tab/standard.ts';
import { editablePlaces, rowKind } from '../../../core/standard-tab/standard-layout.ts';
import { standards } from '../../../core/standards/index.ts';
import type { Language } from '../../../core/text/schema.ts';
import { rowAt } from '../tabs/tab-rows.ts';
import { tree, witness } from './small-standards.ts';
import { edited, standardRows } from './standard-rows.ts';

const languages: readonly Language[] = ['en', 'zh-CN', 'zh-TW'];
const all = [...standards, tree, witness].map((standard) => [standard.id, standard] as const);

const otherDimension = ({ points, items, ...rest }: Dimension): Dimension => ({
  ...rest,
  weight: 1,
  ...(points && { points: points.map(() => 0) }),
  ...(items && {
    items: items.map(({ operational, ...item }) => ({
      ...item,
      weight: 1,
      ...(operational && { operational: { ...operational, anchors: null } }),
    })),
  }),
});

/** The same make-up with other numbers and choices in every cell that people may change. */
function otherwise(standard: Standard): Standard {
  const { nextReview: _, evidence, rewards, verdicts, ...rest } = standard;
  return {
    ...rest,
    version: 99,
    dimensions: standard.dimensions.map(standard.aspects === 'open' ? (one) => one : otherDimension),
    bands: standard.bands.map((band) => ({ ...band, from: 99 })),
    ...(verdicts && { verdicts }),
    ...(evidence && {
      evidence: evidence.map((kind) => ({ ...kind, from: 1, to: 2, initial: 1, grade: verdicts?.[0]?.grade ?? '' })),
    }),
    ...(rewards && {
      rewards: {
        ...rewards,
        currency: 'XXX',
        classes: rewards.classes.map((one) => ({ ...one, amount: one.amount === null ? 7 : null })),
      },
    }),
    triggers: standard.triggers.map((one) => ({ ...one, action: { ...one.action, dueInDays: 9999 } })),
    missing: { policy: standard.missing.policy === 'zero' ? 'exclude' : 'zero', minimumWeight: 1 },
    roundTo: standard.roundTo === 0.01 ? 0.1 : 0.01,
    keepFrom: 1,
    period: standard.period === 'year' ? 'month' : 'year',
  };
}

describe.each(all)('%s', (_id, standard) => {
  test('passes the schema', () => {
    expect(standardSchema.safeParse(standard).error?.issues ?? []).toEqual([]);
  });

  test.each(languages)('is built whole from the cells of its tab in %s, whatever the numbers were', (language) => {
    const rows = standardRows(standard, language);
    expect(readStandard(rows, [otherwise(standard)], {}, language)).toEqual({
      standard: { ...standard, examples: [] },
      isEdited: false,
      faults: [],
    });
  });

  test.each(languages)('in %s with a digest that does not fit it is recognised by its cells', (language) => {
    const rows = standardRows(standard, language);
    const head = rowAt(rows, /^standard\|/);
    const now = rows.map((cells, row) =>
      row === head ? [String(cells[0]).replace(/[^|]+$/, 'other'), ...cells.slice(1)] : cells,
    );
    expect(readStandard(now, [standard], {}, language)).toEqual({ standard, isEdited: true, faults: [] });
  });

  test('says of every cell that people may change what it takes, and of no other', () => {
    for (const section of describeStandard(fitRubric(standard), 'en').sections)
      for (const block of section.blocks) {
        if (block.kind !== 'table') continue;
        const open = block.columns.flatMap(({ input }, place) => (input ? [place] : []));
        const kinds = (block.keys ?? []).filter((key) => rowKind(key) !== null);
        if (open.length > 0 && block.rows.length > 0) expect(kinds.length).toBe(block.rows.length);
        for (const key of kinds)
          expect([key, [...editablePlaces(standard, key)].sort((a, b) => a - b)]).toEqual([key, open]);
      }
  });

  test('nonsense in a cell is a fault of exactly that cell', () => {
    const rows = standardRows(standard);
    const keys = rows.map(([key]) => String(key)).filter((key) => rowKind(key) !== null);
    // Rows of one kind are alike: the first and the last stand for all.
    const shown = keys.filter((key, at) => {
      const alike = (other: string | undefined) => other !== undefined && rowKind(other) === rowKind(key);
      return !alike(keys[at - 1]) || !alike(keys[at + 1]);
    });
    const cells = shown.flatMap((key) => editablePlaces(standard, key).map((place) => [key, place + 1] as const));
    expect(cells.length).toBeGreaterThan(3);
    for (const [key, column] of cells)
      for (const cell of [true, '#REF!'] satisfies Cell[]) {
        const reading = readStandard(edited(rows, [key, column, cell]), [standard], {}, 'en');
        expect(
          reading.faults.map((fault) => [fault.row, fault.column]),
          `${key} ${column} ${cell}`,
        ).toEqual([[rowAt(rows, key) + 1, column]]);
        expect(reading.standard).toBeNull();
      }
  });
});
