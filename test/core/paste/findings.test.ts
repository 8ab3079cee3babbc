import { describe, expect, test } from 'vitest';
import { readPaste } from '../../../core/paste/read-paste.ts';
import { repairAll, repairPaste } from '../../../core/paste/repair.ts';
import { standardOf } from '../../../core/paste/standard-of.ts';
import { tellFinding } from '../../../core/paste/tell-finding.ts';
import { faultsOf } from '../../../core/standard-rules/faults.ts';

const origin = { id: 'own-x', title: 'X', date: '2026-11-21', language: 'en' } as const;
const row = (weight: string, ...points: readonly string[]) =>
  `Item,Weight,Good,Fair,Poor\nCare,${weight},${points.join()}\n`;
const sound = 'Speed,40,40,20,4\n';
const grades = (text: string) => `Item,Weight\nCare,100\n${text}`;

type Wanted = readonly [text: string, id: string, args: object, repaired: readonly (readonly number[])[]];

/** Each with the figures that are told and, once repaired, weight and points of each dimension, best first. */
const ofDimensions: readonly Wanted[] = [
  // × 100/110
  ['Item,Weight\nA,55\nB,55', 'weightSum', { sum: 110 }, [[50], [50]]],
  ['Item,Weight\nA,16\nB,64', 'weightSum', { sum: 80 }, [[20], [80]]],
  ['Item,Weight\nA,60\nB,', 'weightMissing.2', { value: 40 }, [[60], [40]]],
  ['Item,Weight\nA,60\nB,lots', 'unreadableWeight.2', { text: 'lots', value: 40 }, [[60], [40]]],
  ['Item,Weight\nA,60\nA,40', 'duplicateName.2', { renamed: 'A (2)' }, [[60], [40]]],
  // thirds of 60
  [
    row('60', '60', '', '') + sound,
    'missingPoints.1',
    { levels: 'Fair / Poor', values: '40 / 20' },
    [
      [60, 60, 40, 20],
      [40, 40, 20, 4],
    ],
  ],
  // a third of 60 would be more than the 10 of the better level
  [
    row('60', '60', '10', '') + sound,
    'missingPoints.1',
    { values: '10' },
    [
      [60, 60, 10, 10],
      [40, 40, 20, 4],
    ],
  ],
  [
    row('60', '60', 'forty', '5') + sound,
    'unreadablePoints.1.2',
    { text: 'forty', repaired: 40 },
    [
      [60, 60, 40, 5],
      [40, 40, 20, 4],
    ],
  ],
  [
    row('60', '70', '30', '5') + sound,
    'pointsAboveWeight.1.3',
    { value: 70, weight: 60, repaired: 60 },
    [
      [60, 60, 30, 5],
      [40, 40, 20, 4],
    ],
  ],
  [
    row('60', '60', '5', '30') + sound,
    'pointsFall.1',
    { values: '60 / 5 / 30', sorted: '60 / 30 / 5' },
    [
      [60, 60, 30, 5],
      [40, 40, 20, 4],
    ],
  ],
];

test.each(ofDimensions)('%j: %s', (text, id, args, repaired) => {
  const read = readPaste(text);
  const open = read.findings.filter(({ blocks }) => blocks);
  expect(open.map((finding) => finding.id)).toEqual([id]);
  expect(open[0]).toMatchObject({ args, repair: true });
  const standard = standardOf(repairPaste(read, [id]), origin);
  const found = standard?.dimensions.map(({ weight, points = [] }) => [weight, ...[...points].reverse()]);
  expect(found).toEqual(repaired);
  expect(standard && faultsOf(standard)).toEqual([]);
  expect(standard?.notes[0]).toMatchObject({ about: id, source: 'damaged' });
});

const ofBands: readonly (readonly [text: string, ids: readonly string[], from: readonly number[]])[] = [
  ['A: 81-100\nB: 0-80', ['bandGap.81'], [81, 0]],
  ['A: 90-100\nB: 0-85', ['bandHole.90'], [90, 0]],
  ['A: 80-100\nB: 70-90\nC: 0-69', ['bandOverlap.80', 'bandGap.70'], [80, 70, 0]],
  ['A: 90-100\nB: 80-90\nC: below 80', ['bandShared.90'], [90, 80, 0]],
  ['D 40~60分\nE 40分以下', ['bandShared.40', 'bandTop'], [40, 0]],
  // 以下 leaves out 60, and 61 is above it.
  ['C 61~100分\nD 60分以下', ['bandHole.61'], [61, 0]],
  ['D 40~60分\nE 40分以下(不含40)', ['bandTop'], [40, 0]],
  ['A: 90+\nB: 80-89', ['bandGap.90', 'bandFloor'], [90, 0]],
  ['Grade,Score\nA,80-100\nB,\nC,0-60', ['bandUnread.2'], [80, 61, 0]],
  ['Grade,Score\nA,80-100\nB,60-80\nC,', ['bandShared.80', 'bandUnread.3'], [80, 60, 0]],
  ['A: 90+\nA: <90', ['duplicateGrade.2'], [90, 0]],
];

test.each(ofBands)('%j: %j', (text, ids, from) => {
  const read = readPaste(grades(text));
  expect(read.findings.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(standardOf(repairAll(read), origin)?.bands.map((band) => band.from)).toEqual(from);
});

describe('what only a person can put right', () => {
  test.each([
    ['Item,Weight\nA,0\nB,100', 'weightNotPositive'],
    ['Item,Weight\nA,-20\nB,120', 'weightNotPositive'],
    ['Item,Weight\nA,100\nB,', 'weightMissing'],
    ['Item,Weight,Good\nA,50,50\nB,50,50', 'oneLevel'],
    ['Item,Weight,Good,Fair,Good\nA,100,100,50,10', 'duplicateLevel'],
    [`Item,Weight\n${'x'.repeat(101)},100`, 'longName'],
    [grades('A: 80-100\nB: 80-85\nC: 0-79'), 'bandSame'],
    [grades('A: 90-120\nB: <90'), 'boundOutside'],
    [grades('A: 4.5-5\nB: <4.5'), 'bandsNotPercent'],
  ])('%j: %s', (text, code) => {
    const read = readPaste(text);
    expect(read.findings).toEqual(
      expect.arrayContaining([expect.objectContaining({ code, repair: false, blocks: true })]),
    );
    expect(standardOf(repairAll(read), origin)).toBeNull();
  });
});

test('a repair that brings another fault to light leaves that one open, and all at once mend both', () => {
  // 70 becomes 20 (a third of 60), which is less than the 30 of the next better level only after sorting
  const text = `${row('60', '60', '30', '70')}${sound}`;
  const read = readPaste(text);
  expect(read.findings.map(({ id }) => id)).toEqual(['pointsAboveWeight.1.1']);
  const standard = standardOf(repairAll(read), origin);
  expect(standard?.dimensions[0]?.points).toEqual([20, 30, 60]);
});

test('ids that are not open change nothing', () => {
  const read = readPaste('Item,Weight\nA,55\nB,55');
  expect(repairPaste(read, ['bandGap.95', '__proto__', ''])).toEqual(read);
});

test('every finding is a whole sentence in each language, with nothing left to fill in', () => {
  const texts = [
    ...ofDimensions.map(([text]) => text),
    ...ofBands.map(([text]) => grades(text)),
    'Item,Weight\nA,0',
    '',
  ];
  const findings = texts.flatMap((text) => readPaste(text).findings);
  expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(15);
  for (const language of ['en', 'zh-CN', 'zh-TW'] as const)
    for (const finding of findings) {
      const { message, repair } = tellFinding(finding, language);
      expect(`${message}${repair}`).not.toMatch(/\{\w+\}/);
      expect([message !== '', repair !== '']).toEqual([true, finding.repair]);
    }
});
