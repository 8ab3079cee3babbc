import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standardSchema } from '../../../core/standard-rules/schema.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import type { Language } from '../../../core/text/schema.ts';
import { tree, witness } from './small-standards.ts';
import { edited, read, standardRows } from './standard-rows.ts';

type Edit = Parameters<typeof edited>[1];
const languages: readonly Language[] = ['en', 'zh-CN', 'zh-TW'];
const text = fc.constantFrom('Quality', '客服 组', '=1+1', "'", '0.5', '–');
const dimensionIds = ['service', 'goods'] as const;
const place = fc.constantFrom(null, ...dimensionIds);
const rising = (count: number) =>
  fc
    .tuple(
      fc.double({ min: 5, max: 50, noNaN: true }),
      fc.array(fc.double({ min: 0.1, max: 99, noNaN: true }), { minLength: count, maxLength: count }),
    )
    .map(([start, gaps]) => gaps.map((_, at) => start + gaps.slice(0, at + 1).reduce((sum, gap) => sum + gap, 0)));

const drawnOf = fc.record({
  shares: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 3 }),
  passes: fc.record({ to: place, values: fc.option(rising(2)) }),
  complaints: fc.record({ to: place, values: fc.option(rising(2)) }),
  price: fc.record({ to: place, values: fc.option(rising(4)) }),
  descriptor: text,
  note: text,
  best: fc.option(fc.integer({ min: 0, max: 1000 })),
  rest: fc.option(fc.integer({ min: -1000, max: -1 })),
  review: fc.option(fc.integer({ min: 36526, max: 73050 })),
});

function expectSteady(standard: Standard, base: Standard, language: Language): void {
  expect(standardSchema.safeParse(standard).error?.issues ?? []).toEqual([]);
  for (const known of [[base, standard], [base]])
    expect(read(standardRows(standard, language), known)).toEqual({ standard, isEdited: false, faults: [] });
}

test('any valid change of items, facts, descriptors, rewards and the review day is read, drawn and read again as the same', () => {
  fc.assert(
    fc.property(drawnOf, fc.constantFrom(...languages), (drawn, language) => {
      const sum = drawn.shares.reduce((total, one) => total + one, 0);
      const weights = drawn.shares.map((share) => (100 * share) / sum);
      const title = (id: string | null) => tree.dimensions.find((one) => one.id === id)?.title[language] ?? '';
      const fact = (
        id: string,
        { to, values }: { to: string | null; values: readonly number[] | null },
        count: number,
      ) => [
        [`fact|${id}`, 2, title(to)] as Edit,
        ...Array.from(
          { length: count },
          (_, step): Edit => [`fact|${id}`, 5 + step, (to === null ? null : values?.[step]) ?? ''],
        ),
      ];
      const falling = {
        ...drawn.complaints,
        values: drawn.complaints.values && [...drawn.complaints.values].reverse(),
      };
      const rows = edited(
        standardRows(tree, language),
        ...['speed', 'care', 'complaint-rate'].map((id, at): Edit => [`item|service|${id}`, 3, weights[at] ?? 0]),
        ...fact('pass-rate', drawn.passes, 2),
        ...fact('complaint-rate', falling, 2),
        ...fact('price-level', drawn.price, 4),
        ['descriptor|goods', 3, drawn.descriptor],
        ['reward|best', 2, drawn.best ?? ''],
        ['reward|rest', 2, drawn.rest ?? ''],
        ['reward|best', 5, drawn.note],
        ['setting|nextReview', 2, drawn.review ?? ''],
      );
      const { standard, faults } = read(rows, [tree]);
      expect(faults).toEqual([]);
      if (!standard) throw new Error('no standard');
      const items = standard.dimensions.flatMap((one) =>
        (one.items ?? []).map((item) => ({ ...item, dimension: one.id })),
      );
      const found = (id: string) => items.find((item) => item.id === id);
      expect(['pass-rate', 'complaint-rate', 'price-level'].map((id) => found(id)?.dimension ?? null)).toEqual([
        drawn.passes.to,
        drawn.complaints.to,
        drawn.price.to,
      ]);
      const [low = 0, high = 0] = falling.values ?? [];
      if (drawn.complaints.to !== null)
        expect(found('complaint-rate')?.operational?.anchors).toEqual(falling.values && { zero: low, hundred: high });
      const [zeroBelow, from, to, zeroAbove] = drawn.price.values ?? [];
      if (drawn.price.to !== null)
        expect(found('price-level')?.operational?.anchors).toEqual(
          drawn.price.values && { zeroBelow, from, to, zeroAbove },
        );
      for (const id of dimensionIds) {
        const mine = items.filter(({ dimension }) => dimension === id).map(({ weight }) => weight);
        if (mine.length > 0) expect(mine.reduce((total, weight) => total + weight, 0)).toBeCloseTo(100, 9);
      }
      expect((found('speed')?.weight ?? 0) / (found('care')?.weight ?? 1)).toBeCloseTo(
        (weights[0] ?? 0) / (weights[1] ?? 1),
        9,
      );
      expect(standard.dimensions[1]?.descriptors?.[1]?.[language]).toBe(drawn.descriptor);
      expect(standard.rewards?.classes.map(({ amount }) => amount)).toEqual([drawn.best, drawn.rest]);
      expect(standard.rewards?.classes[0]?.note[language]).toBe(drawn.note);
      expect(standard.nextReview === undefined).toBe(drawn.review === null);
      expectSteady(standard, tree, language);
    }),
    { numRuns: 40 },
  );
});

test('any valid change of evidence is read, drawn and read again as the same', () => {
  const kind = fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 2, max: 100 }), { minLength: 3, maxLength: 3 }),
      fc.constantFrom('glad', 'sorry'),
    )
    .map(([ends, grade]) => ({ ends: ends.sort((a, b) => a - b), grade }));
  fc.assert(
    fc.property(kind, kind, fc.constantFrom(...languages), (letter, praise, language) => {
      const edits = [letter, praise].flatMap(({ ends: [from = 0, initial = 0, to = 0], grade }, at): Edit[] => {
        const key = `evidence|${witness.evidence?.[at]?.id}`;
        const verdict = witness.verdicts?.find((one) => one.grade === grade)?.title[language] ?? '';
        return [
          [key, 2, from],
          [key, 3, to],
          [key, 4, initial],
          [key, 5, verdict],
        ];
      });
      const { standard, faults } = read(edited(standardRows(witness, language), ...edits), [witness]);
      expect(faults).toEqual([]);
      if (!standard) throw new Error('no standard');
      expect(standard.evidence?.map(({ from, initial, to, grade }) => ({ ends: [from, initial, to], grade }))).toEqual([
        letter,
        praise,
      ]);
      expectSteady(standard, witness, language);
    }),
    { numRuns: 30 },
  );
});
