import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Remembered } from '../../../core/rewards/entries.ts';
import { type Kind, kinds, type Row, rewardsOf, rowOf, type Sheet, typed } from './ledger-of.ts';

const row = fc.tuple(
  fc.constantFrom('Bridge', 'Tunnel', 'bridge '),
  fc.constantFrom('North', 'South', null),
  fc.constantFrom(...(Object.keys(kinds) as Kind[])),
  fc.constantFrom(1, 2, 4, null),
);
/** A grading of some rows, then ticks, names, other classes, a sort and lost rows before the next. */
const turn = fc.record({
  rows: fc.array(row, { maxLength: 5 }),
  acts: fc.array(
    fc.record({
      line: fc.nat(5),
      cells: fc.constantFrom(
        { approve: true, by: 'Li' },
        { approve: true, by: '' },
        { approve: false },
        { override: 'Good', reason: 'why' },
        { override: 'Good', reason: '' },
        { override: '', reason: '' },
        { amount: 77 },
      ),
    }),
    { maxLength: 4 },
  ),
  isSorted: fc.boolean(),
});

test('over any gradings and approvals each line is unique and its approved amount is what was last approved', () => {
  fc.assert(
    fc.property(fc.array(turn, { minLength: 1, maxLength: 8 }), (turns) => {
      let sheet: Sheet = [];
      let remembered: readonly Remembered[] = [];
      // What a person ticked on a row as it read, by id.
      const expected = new Map<string, number[]>();
      turns.forEach(({ rows, acts, isSorted }, day) => {
        const today = `2026-11-${String(day + 1).padStart(2, '0')}`;
        const { ledger, faults, ...next } = rewardsOf(rows as readonly Row[], { sheet, remembered, today });
        expect(faults).toEqual([]);
        expect(new Set(ledger.map(({ id }) => id)).size).toBe(ledger.length);
        for (const line of ledger) {
          const approved = expected.get(line.id) ?? [];
          expect(line.log.map(({ amount }) => amount)).toEqual(approved);
          expect(line.approved).toBe(approved[approved.length - 1] ?? null);
          const differences = line.log.map(({ amount }, place) => amount - (line.log[place - 1]?.amount ?? 0));
          expect(differences.reduce((sum, one) => sum + one, 0)).toBe(line.approved ?? 0);
          if (line.toPay !== null) expect(line.toPay).toBe((line.amount ?? 0) - (line.approved ?? 0));
        }
        sheet = next.sheet;
        remembered = next.remembered;
        for (const { line: place, cells } of acts) {
          const line = ledger[place];
          if (line) sheet = typed(sheet, rowOf(sheet, line.subject, line.team), cells);
        }
        for (const line of ledger) {
          const cells = sheet[rowOf(sheet, line.subject, line.team)] ?? [];
          const isOffered = line.status === 'proposed' || line.status === 'correction';
          // Columns B to I: project, team, period, evidence, verdict, work, class, amount; N is the tick.
          if (isOffered && cells[13] === true && cells[8] === line.amount)
            expected.set(line.id, [...(expected.get(line.id) ?? []), line.amount ?? Number.NaN]);
        }
        if (isSorted) sheet = [...sheet].reverse();
      });
    }),
    { numRuns: 150, seed: 20261121 },
  );
});
