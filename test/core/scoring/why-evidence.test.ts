import { expect, test } from 'vitest';
import { explainGrade } from '../../../core/scoring/explain.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import type { Language } from '../../../core/text/schema.ts';
import { byEvidence, saying } from './two-level-samples.ts';

const rubric = fitRubric(byEvidence);
const explained = (kind: number | null, score: number | null, language: Language = 'en') =>
  explainGrade(gradeResponse(saying([score], { evidence: kind }), rubric), rubric, language);

test.each<[kind: number | null, score: number | null, line: string]>([
  [2, 85, 'spoken praise 80–90: 85 → very satisfied'],
  [2, 90, 'spoken praise 80–90: 90 → very satisfied'],
  [2, null, 'spoken praise 80–90: 85, the initial score → very satisfied'],
  // fivePoint rounds half up to whole numbers
  [2, 84.5, 'spoken praise 80–90: 84.5 → very satisfied'],
  [1, 39, 'complaint letter below 40: 39 → complaint'],
  [1, 40, 'complaint letter below 40: 40 lies outside, not scored'],
  [2, 95, 'spoken praise 80–90: 95 lies outside, not scored'],
  [null, 70, '70 without a kind of evidence, not scored'],
  [null, null, 'not answered'],
])('kind %j, score %j: %s', (kind, score, line) => {
  expect(explained(kind, score).why).toBe(line);
});

test('in Chinese', () => {
  expect(explained(2, 85, 'zh-CN').why).toBe('口头表扬 80–90：85 → 非常满意');
  expect(explained(2, null, 'zh-TW').why).toBe('口頭讚揚 80–90：初始得分 85 → 非常滿意');
  expect(explained(1, 30, 'zh-CN').why).toBe('投诉信 40 以下：30 → 投诉');
});

test('the explanation has kind, range and whether the score was the initial one', () => {
  expect(explained(2, null)).toMatchObject({
    score: 85,
    grade: 'pleased',
    parts: [{ score: 85, share: 85, weight: 100, items: [] }],
    evidence: { kind: { id: 'praise', from: 80, to: 90 }, given: null, score: 85, isInitial: true },
  });
  expect(explained(2, 82).evidence).toMatchObject({ given: 82, score: 82, isInitial: false });
  expect(explained(null, 70).evidence).toEqual({ kind: null, given: 70, score: null, isInitial: false });
});
