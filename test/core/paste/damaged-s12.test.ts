import { describe, expect, test } from 'vitest';
import { readPaste } from '../../../core/paste/read-paste.ts';
import { repairAll, repairPaste } from '../../../core/paste/repair.ts';
import { standardOf } from '../../../core/paste/standard-of.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { faultsOf } from '../../../core/standard-rules/faults.ts';
import { responseOf } from '../scoring/samples.ts';
import { damagedS12, damagedS12Tabs } from './damaged-s12.ts';

const origin = { id: 'own-s12', title: 'S12', date: '2026-11-21', language: 'en' } as const;
const standard = (text: string) => {
  const found = standardOf(repairAll(readPaste(text)), origin);
  if (!found) throw new Error('something is open');
  return found;
};

/** seed-systems S12, Decided: lost points = weight × 100/80/60/40/20 %; best first. */
const points = [
  [25, [25, 20, 16, 10, 5]],
  [20, [20, 18, 16, 10, 4]],
  [20, [20, 18, 16, 12, 4]],
  [15, [15, 13, 11, 6, 3]],
  [10, [10, 8, 6, 4, 2]],
  [5, [5, 4, 3, 2, 1]],
  [5, [5, 4, 3, 2, 1]],
];

describe.each([
  ['as it stands in the source', damagedS12, '满意 / 一般', '满意'],
  ['with its cells beside each other', damagedS12Tabs, '一般 / 满意', '一般'],
])('the damaged table of S12 %s', (_, text, words, third) => {
  test('has exactly its findings, each with a repair', () => {
    const { findings } = readPaste(text);
    const lost = (dimension: string, levels: string, values: string, weight: number) => ({
      dimension,
      levels,
      values,
      weight,
    });
    expect(findings.map(({ id, args }) => [id, args])).toEqual([
      ['twoWords.3', { words }],
      ['missingPoints.1', lost('产品质量', '非常不满意', '5', 25)],
      ['missingPoints.2', lost('RoHS情况', '非常不满意', '4', 20)],
      ['missingPoints.3', lost('服务情况', '非常不满意', '4', 20)],
      ['missingPoints.4', lost('改善情况', '不满意 / 非常不满意', '6 / 3', 15)],
      ['missingPoints.5', lost('包装运输', `较满意 / ${third} / 不满意 / 非常不满意`, '8 / 6 / 4 / 2', 10)],
      [
        'missingPoints.6',
        lost('交付日期', `非常满意 / 较满意 / ${third} / 不满意 / 非常不满意`, '5 / 4 / 3 / 2 / 1', 5),
      ],
      [
        'missingPoints.7',
        lost('交付数量', `非常满意 / 较满意 / ${third} / 不满意 / 非常不满意`, '5 / 4 / 3 / 2 / 1', 5),
      ],
      ['bandGap.95', { upper: 'A', lower: 'B', from: 95, to: 94, step: 1 }],
      ['bandGap.81', { upper: 'B', lower: 'C', from: 81, to: 80, step: 1 }],
      ['bandGap.61', { upper: 'C', lower: 'D', from: 61, to: 60, step: 1 }],
      ['bandShared.40', { upper: 'D', lower: 'E', from: 40, to: 40, step: 1 }],
    ]);
    expect(findings.every(({ repair, blocks }) => repair && blocks)).toBe(true);
  });

  test('is no standard until all of it is repaired', () => {
    const read = readPaste(text);
    const ids = read.findings.map(({ id }) => id);
    expect(standardOf(read, origin)).toBeNull();
    expect(standardOf(repairPaste(read, ids.slice(1)), origin)).toBeNull();
    expect(repairPaste(read, ids).findings).toEqual([]);
    expect(standardOf(repairPaste(read, ids), origin)).toEqual(standard(text));
  });

  test('repaired it has the weights, points and grades of S12, and holds', () => {
    const { dimensions, bands, roundTo, method, scale } = standard(text);
    expect(dimensions.map((one) => [one.weight, [...(one.points ?? [])].reverse()])).toEqual(points);
    expect(bands.map(({ grade, from }) => [grade, from])).toEqual([
      ['A', 95],
      ['B', 81],
      ['C', 61],
      ['D', 40],
      ['E', 0],
    ]);
    expect([roundTo, method]).toEqual([1, 'points']);
    expect(scale.kind === 'labelled' && scale.levels[2]).toEqual(expect.arrayContaining(['一般', '满意']));
    expect(faultsOf(standard(text))).toEqual([]);
  });

  test('keeps a note of each repair', () => {
    const { notes } = standard(text);
    const damaged = notes.filter(({ source }) => source === 'damaged');
    expect(damaged.map(({ about }) => about)).toEqual(readPaste(text).findings.map(({ id }) => id));
    expect(damaged[4]?.decided.en).toContain('6 / 3');
  });

  test.each([
    // levels from worst; 16+18+16+13+10+5+5
    [[3, 4, 3, 4, 5, 5, 5], 83, 'B'],
    // 25+20+20+15+10+5+1
    [[5, 5, 5, 5, 5, 5, 1], 96, 'A'],
    // 5+4+16+3+6+3+3 and one point less
    [[1, 1, 3, 1, 3, 3, 3], 40, 'D'],
    [[1, 1, 3, 1, 3, 3, 2], 39, 'E'],
  ])('grades %j as %i, %s', (answers, score, grade) => {
    expect(gradeResponse(responseOf(answers), fitRubric(standard(text)))).toMatchObject({ score, grade });
  });
});
