import { describe, expect, test } from 'vitest';
import type { EvidenceKind } from '../../../core/standard-rules/evidence.ts';
import { evidenceFaults } from '../../../core/standard-rules/evidence-faults.ts';
import { faultsOf } from '../../../core/standard-rules/faults.ts';
import { gradesOf } from '../../../core/standard-rules/grades-of.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { plainStandard, anyText as title } from './samples.ts';

const letter: EvidenceKind = {
  ...{ id: 'letter', title, words: [] },
  ...{ from: 0, to: 40, isBelow: true, initial: 20, grade: 'complaint' },
};
const praise: EvidenceKind = {
  ...{ id: 'praise', title, words: [] },
  ...{ from: 90, to: 100, initial: 95, grade: 'satisfied' },
};
const graded: Standard = {
  ...plainStandard,
  bands: [],
  verdicts: [
    { grade: 'satisfied', title },
    { grade: 'complaint', title },
  ],
  evidence: [letter, praise],
};
const messages = (standard: Standard) =>
  evidenceFaults(standard).map(({ path, message }) => `${path.join('.')}: ${message}`);

test('a sound one has no fault, and its verdicts are its grades', () => {
  expect(faultsOf(graded)).toEqual([]);
  expect(gradesOf(graded).map(({ grade }) => grade)).toEqual(['satisfied', 'complaint']);
  expect(gradesOf(plainStandard).map(({ grade }) => grade)).toEqual(['good', 'bad']);
});

const { verdicts: _, ...withoutVerdicts } = graded;
const { evidence: __, ...withoutEvidence } = graded;
test.each([
  ['neither bands nor evidence', { ...plainStandard, bands: [] }, ['bands: must not be empty']],
  ['verdicts alone', withoutEvidence, ['verdicts: verdicts are for standards that grade by evidence']],
  [
    'bands as well',
    { ...graded, bands: plainStandard.bands },
    ['bands: evidence gives the grade, so there are no bands'],
  ],
  [
    'no verdicts',
    withoutVerdicts,
    [
      'verdicts: must not be empty',
      'evidence.0.grade: no verdict "complaint"',
      'evidence.1.grade: no verdict "satisfied"',
    ],
  ],
  [
    'a grade that is no verdict',
    { ...graded, evidence: [letter, { ...praise, grade: 'happy' }] },
    ['evidence.1.grade: no verdict "happy"'],
  ],
  [
    'two dimensions',
    { ...graded, dimensions: ['a', 'b'].map((id) => ({ id, title, weight: 50, headers: [] })) },
    ['dimensions: evidence scores one dimension without items'],
  ],
  [
    'items',
    {
      ...graded,
      dimensions: [{ id: 'a', title, weight: 100, headers: [], items: [{ id: 'b', title, weight: 100, headers: [] }] }],
    },
    ['dimensions: evidence scores one dimension without items'],
  ],
  [
    'a kind twice',
    { ...graded, evidence: [letter, { ...praise, id: 'letter' }] },
    ['evidence.1.id: "letter" is used twice'],
  ],
  [
    'a verdict twice',
    { ...graded, verdicts: [...(graded.verdicts ?? []), { grade: 'complaint', title }] },
    ['verdicts.2.grade: "complaint" is used twice'],
  ],
] as const)('%s', (_name, standard, expected) => {
  expect(messages(standard)).toEqual(expected);
});

describe('the range holds the score that is given unasked', () => {
  const message = 'evidence.0: the initial score must lie inside the range, and the range between 0 and 100';
  test.each([
    [{ from: 40, to: 60, initial: 50 }, true],
    [{ from: 40, to: 60, initial: 40 }, true],
    [{ from: 40, to: 60, initial: 60 }, true],
    [{ from: 40, to: 60, initial: 39 }, false],
    [{ from: 40, to: 60, initial: 61 }, false],
    [{ from: 0, to: 40, initial: 40, isBelow: true }, false],
    [{ from: 0, to: 40, initial: 39.9, isBelow: true }, true],
    [{ from: 60, to: 60, initial: 60 }, false],
    [{ from: 60, to: 40, initial: 50 }, false],
    [{ from: -10, to: 40, initial: 20 }, false],
    [{ from: 90, to: 110, initial: 95 }, false],
  ] as const)('%j: %s', (range, isSound) => {
    const { isBelow: ___, ...rest } = letter;
    const faults = evidenceFaults({ ...graded, evidence: [{ ...rest, ...range }, praise] });
    expect(faults.map(({ path, message: said }) => `${path.join('.')}: ${said}`)).toEqual(isSound ? [] : [message]);
    const { from, to, initial: value } = range;
    expect(faults.map(({ rule }) => rule)).toEqual(
      isSound ? [] : [{ code: 'evidenceRange', args: { from, to, value } }],
    );
  });
});

test('an example names a kind that there is', () => {
  const example = { answers: [null], score: 20, grade: 'complaint', triggers: [] };
  const said = (evidence: string) =>
    faultsOf({ ...graded, examples: [{ ...example, evidence }] }).map(({ message }) => message);
  expect([said('letter'), said('rumour')]).toEqual([[], ['no evidence "rumour"']]);
});
