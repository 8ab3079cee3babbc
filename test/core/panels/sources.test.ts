import { expect, test } from 'vitest';
import type { GradedSource } from '../../../core/analysis/together.ts';
import { sources } from '../../../core/panels/sources.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { addValue, emptyMoments } from '../../../core/stats/moments.ts';
import { blockOf, panelInput, standard } from './panel-input.ts';

const sourceOf = (title: string, score: number, n: number, more: Partial<GradedSource> = {}): GradedSource => ({
  title,
  at: '2026-11-21T09:30:00',
  standard,
  index: {
    moments: Array.from({ length: n }, () => score * 1e6).reduce(addValue, emptyMoments),
    notAnswered: 0,
    low: 0,
  },
  ...more,
});

const shown = (...given: readonly GradedSource[]) => {
  const panel = sources({ ...panelInput(), sources: given });
  if (!panel) throw new Error('no panel');
  return panel;
};

test('each response tab with its rules and its time, then all of them', () => {
  const { rows } = blockOf(shown(sourceOf('English', 80, 30), sourceOf('Chinese', 50, 10)), 'table');
  expect(rows.map((row) => [row[0], row[2], row[3], row[5]])).toEqual([
    ['English', '2026-11-21 09:30', 80, 30],
    ['Chinese', '2026-11-21 09:30', 50, 10],
    // (30 × 80 + 10 × 50) / 40
    ['Together', '', 72.5, 40],
  ]);
  expect(rows[0]?.[1]).toContain(`${standard.id}@${standard.version}`);
});

test('a small group has no score', () => {
  const { rows } = blockOf(shown(sourceOf('English', 80, 30), sourceOf('Chinese', 50, 4)), 'table');
  expect(rows[1]?.[3]).toBe('n < 5');
});

test('scores made in different ways are not put together, and it says so', () => {
  const other = sourceOf('Procedure', 50, 10, { standard: weightedProcedure });
  const panel = shown(sourceOf('English', 80, 30), other);
  expect(blockOf(panel, 'table').rows).toHaveLength(2);
  expect(blockOf(panel, 'notes').lines.join(' ')).toContain('no common index');
});

test('nothing is said of a response tab that is counted alone', () => {
  expect(sources(panelInput())).toBeNull();
});
