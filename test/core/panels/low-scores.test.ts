import { expect, test } from 'vitest';
import { lowScores } from '../../../core/panels/low-scores.ts';
import { blockOf, caseOf, panelInput, response } from './panel-input.ts';

test('lowest first, each leading to its row, with the rules in words', () => {
  const graded = [
    response(2, 95, []),
    response(3, 65, ['total', 'item:quality', 'item:delivery'], '2026-11-03T10:00:00'),
    response(4, 62, ['aspect']),
    response(5, null, ['item:quality']),
  ];
  const actions = [caseOf(4, 'aspect', ['delivery', 'quality'])];
  expect(blockOf(lowScores(panelInput({ actions }, {}, { shown: graded })), 'table').rows).toEqual([
    [{ text: 'row 4', row: 4 }, null, 62, 'poor', 'an answer at or below 60 %: Delivery, Quality'],
    [{ text: 'row 3', row: 3 }, '2026-11-03', 65, 'poor', 'total below 70 · Quality, Delivery: level 2 or lower'],
    [{ text: 'row 5', row: 5 }, null, null, null, 'Quality: level 2 or lower'],
  ]);
});

test('twenty are listed, the others counted', () => {
  const graded = Array.from({ length: 23 }, (_, place) => response(place + 2, 60 - place, ['total']));
  const panel = lowScores(panelInput({}, {}, { shown: graded }));
  const { rows } = blockOf(panel, 'table');
  expect(rows).toHaveLength(20);
  expect(rows[0]?.[2]).toBe(38);
  expect(blockOf(panel, 'notes').lines[0]).toMatch(/: 3\./);
});

test('nobody is named', () => {
  const graded = [response(3, 65, ['total'])];
  const shown = JSON.stringify(lowScores(panelInput({}, {}, { shown: graded })));
  expect(shown).not.toMatch(/ann3|example\.org|Customer 3/);
});

test('without a fired rule there is nothing to say', () => {
  expect(lowScores(panelInput({}, {}, { shown: [response(2, 95, [])] }))).toBeNull();
});
