import { describe, expect, test } from 'vitest';
import { allowsScore } from '../../../core/scoring/evidence.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import type { EvidenceKind } from '../../../core/standard-rules/evidence.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { usualRules } from '../../../core/standards/usual.ts';
import { localized } from '../../../core/text/localized.ts';
import { responseOf } from './samples.ts';

// S4 (document 000, end): the form of the feedback bounds the score. Ranges, default middles and verdicts by hand.
const ranges = [
  ['letter', 0, 40, 20, 'complaint'],
  ['phone', 40, 60, 50, 'complaint'],
  ['unhappy', 40, 60, 50, 'dissatisfied'],
  ['ordinary', 60, 70, 65, 'ordinary'],
  ['spoken', 70, 90, 80, 'satisfied'],
  ['praise', 80, 90, 85, 'very satisfied'],
  ['written', 90, 100, 95, 'very satisfied'],
] as const;

const title = localized('Text', '文字', '文字');
const evidence = ranges.map(
  ([id, from, to, initial, grade]): EvidenceKind => ({
    ...{ id, title, words: [], from, to, initial, grade },
    ...(id === 'letter' && { isBelow: true }),
  }),
);
const action = { title, owner: title, dueInDays: 7 };
const standard: Standard = {
  ...usualRules,
  id: 'projects',
  version: 1,
  title,
  summary: title,
  source: { system: 'S4', document: '000', clause: 'end' },
  notes: [],
  scale: { kind: 'numeric', min: 0, max: 100 },
  dimensions: [{ id: 'feedback', title, weight: 100, headers: [] }],
  bands: [],
  verdicts: ['very satisfied', 'satisfied', 'ordinary', 'dissatisfied', 'complaint'].map((grade) => ({ grade, title })),
  evidence,
  triggers: [{ id: 'low', clause: '-', when: { on: 'score', below: 60 }, action }],
  procedure: [],
  examples: [],
};
const rubric = fitRubric(standard);

function grade(kind: string | null, picked: number | null) {
  const place = evidence.findIndex(({ id }) => id === kind) + 1;
  const beside = { evidence: kind === null ? null : place, work: null, expected: [], overall: [] };
  return gradeResponse({ ...responseOf([picked]), beside }, rubric);
}

describe.each(ranges)('%s %d–%d', (id, from, to, initial, verdict) => {
  test('nothing picked: the middle', () => {
    expect(initial).toBe((from + to) / 2);
    expect(grade(id, null)).toMatchObject({ status: 'graded', raw: initial, score: initial, grade: verdict });
  });

  test('its lower end counts', () => {
    expect(grade(id, from)).toMatchObject({ status: 'graded', score: from, grade: verdict, answeredWeight: 100 });
  });

  test('its upper end counts, but for a letter, which lies below 40', () => {
    expect(grade(id, to).score).toBe(id === 'letter' ? null : to);
    expect(grade(id, to - 0.5)).toMatchObject({ status: 'graded', raw: to - 0.5, grade: verdict });
  });

  test.each([from - 0.01, to + 0.01, -1, 101])('%d is outside and counts as not answered', (picked) => {
    const nothing = { status: 'notAnswered', raw: null, score: null, grade: null, answeredWeight: 0, triggers: [] };
    expect(grade(id, picked)).toMatchObject({ ...nothing, dimensions: [null] });
  });
});

test('the same number has the verdict of its form', () => {
  // 85: spoken "satisfied" or spoken praise; 50: a phone call or no complaint at all
  expect(grade('spoken', 85).grade).toBe('satisfied');
  expect(grade('praise', 85).grade).toBe('very satisfied');
  expect(grade('phone', 50).grade).toBe('complaint');
  expect(grade('unhappy', 50).grade).toBe('dissatisfied');
});

test('a number without its form is no score', () => {
  expect(grade(null, 85)).toMatchObject({ status: 'notAnswered', score: null, grade: null });
  expect(gradeResponse(responseOf([85]), rubric)).toMatchObject({ status: 'notAnswered', score: null });
});

test('rules test the score shown, also one that nobody picked', () => {
  expect(grade('phone', 59.4).triggers).toEqual(['low']);
  // A picked score is not rounded: 59.5 stays below 60.
  expect(grade('phone', 59.5)).toMatchObject({ score: 59.5, triggers: ['low'] });
  expect(grade('phone', 60)).toMatchObject({ score: 60, triggers: [] });
  expect(grade('letter', null).triggers).toEqual(['low']);
});

test.each([
  [0, true],
  [39.999, true],
  [40, false],
  [-0.001, false],
])('a letter at %d: %s', (score, isAllowed) => {
  expect(evidence[0] && allowsScore(evidence[0], score)).toBe(isAllowed);
});
