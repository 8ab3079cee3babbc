import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standardSchema } from '../../../core/standard-rules/schema.ts';
import { weightedProcedure as s12 } from '../../../core/standards/weighted-procedure.ts';
import type { Language } from '../../../core/text/schema.ts';
import { edited, read, standardRows } from './standard-rows.ts';

const languages: readonly Language[] = ['en', 'zh-CN', 'zh-TW'];

/** Points closer together than the last digits of a sheet are one number to it. */
const thousandth = fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000);

/** Weights that add up to 100, points that climb to at most their weight, grades that fall to 0. */
const changes = fc.record({
  shares: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 7, maxLength: 7 }),
  climbs: fc.array(fc.array(thousandth, { minLength: 5, maxLength: 5 }), {
    minLength: 7,
    maxLength: 7,
  }),
  bands: fc.uniqueArray(fc.integer({ min: 11, max: 1000 }), { minLength: 4, maxLength: 4 }),
  below: fc.double({ min: 1.5, max: 100, noNaN: true }),
  level: fc.integer({ min: 1, max: 4 }),
  days: fc.integer({ min: 0, max: 9999 }),
  owner: fc.constantFrom('Quality', 'Ms Lin', '客服 组', '=1+1', "'"),
  roundTo: fc.constantFrom('1', '0.1', '0.01'),
});

test('any valid change is read back as it was typed, passes the schema, and stays when the tab is drawn again', () => {
  fc.assert(
    fc.property(changes, fc.constantFrom(...languages), (drawn, language) => {
      const whole = drawn.shares.reduce((sum, share) => sum + share, 0);
      const weights = drawn.shares.map((share) => (100 * share) / whole);
      const points = weights.map((weight, at) =>
        [...(drawn.climbs[at] ?? [])].sort((a, b) => a - b).map((part) => part * weight),
      );
      const from = [...drawn.bands.map((tenths) => tenths / 10).sort((a, b) => b - a), 0];
      const rows = edited(
        standardRows(s12, language),
        ...s12.dimensions.flatMap(({ id }, at): Parameters<typeof edited>[1][] => [
          [`dimension|${id}`, 2, weights[at] ?? 0],
          ...(points[at] ?? []).map((value, level): Parameters<typeof edited>[1] => [
            `dimension|${id}`,
            3 + level,
            value,
          ]),
        ]),
        ...s12.bands.map(({ grade }, at): Parameters<typeof edited>[1] => [`band|${grade}`, 2, from[at] ?? 0]),
        ['trigger|low-total', 2, drawn.below],
        ['trigger|low-item', 2, drawn.level],
        ['trigger|low-item', 3, drawn.days],
        ['trigger|low-item', 4, drawn.owner],
        ['setting|roundTo', 2, drawn.roundTo],
      );
      const { standard, faults } = read(rows);
      expect(faults).toEqual([]);
      if (!standard) throw new Error('no standard');
      expect(standard.dimensions.map(({ weight }) => weight)).toEqual(
        weights.map((weight) => expect.closeTo(weight, 9)),
      );
      expect(standard.bands.map((band) => band.from)).toEqual(from);
      expect(standard.triggers.map(({ when }) => when)).toEqual([
        { on: 'score', below: expect.closeTo(drawn.below, 9) },
        { on: 'eachItem', atMostLevel: drawn.level },
      ]);
      expect(standard.triggers[1]?.action.dueInDays).toBe(drawn.days);
      expect(standard.triggers[1]?.action.owner[language]).toBe(drawn.owner);
      expect(standard.roundTo).toBe(Number(drawn.roundTo));
      expect(standardSchema.safeParse(standard).error?.issues ?? []).toEqual([]);
      expect(read(standardRows(standard, language), [standard])).toEqual({ standard, isEdited: false, faults: [] });
      expect(read(standardRows(standard, language))).toEqual({ standard, isEdited: false, faults: [] });
    }),
    { numRuns: 30 },
  );
});
