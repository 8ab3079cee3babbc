import { expect, test } from 'vitest';
import { certainty } from '../../../core/panels/certainty.ts';
import { headline } from '../../../core/panels/headline.ts';
import { oddsWord } from '../../../core/panels/odds-line.ts';
import { constructionEvidence } from '../../../core/standards/construction-evidence.ts';
import { columnIn } from '../analysis/sample.ts';
import { inputOf, type Said } from '../certainty/surveys.ts';
import { blockOf, panelInput } from './panel-input.ts';

const people = (n: number, one: Said): readonly Said[] => Array.from({ length: n }, () => one);
const linesOf = (...args: Parameters<typeof inputOf>) => blockOf(certainty(inputOf(...args)), 'notes').lines;
const cardsOf = (...args: Parameters<typeof inputOf>) => blockOf(certainty(inputOf(...args)), 'figures').cards;
const rowsOf = (...args: Parameters<typeof inputOf>) => blockOf(certainty(inputOf(...args)), 'table').rows;

// Quality 60, delivery 40; A from 95, B 81, C 61, D 0. [5, 3] is 84; in POMP and by equal weights 80: C.
const alike = people(6, { answers: [5, 3] });

test('responses that are all alike are sure, but for the method', () => {
  expect(linesOf(alike)).toEqual([
    'Not borderline: in 95 of 100 repeated draws of the responses the index lies between 84.0 and 84.0, all of it B.',
    'Depends on the method: it would be another grade with equal weights, in percent of the range (POMP).',
    'Without any one response, or any one segment of 5 or more, it would still be B.',
  ]);
  expect(cardsOf(alike).map(({ label, value, detail }) => [label, value, detail])).toEqual([
    ['Same grade if drawn again', '100%', '95 % of them: index 84.0–84.0\n6 responses, drawn again 2000 times'],
    ['Points to the next grade', 10.5, 'A begins at 95; 94.5 rounds to it'],
    ['Points above the grade below', 3.5, 'C lies below 80.5 (rounds to 81)'],
  ]);
  expect(rowsOf(alike)).toEqual([
    ['as the standard says', 84, null, 'B', 6, null],
    ['with equal weights', 80, -4, 'C', 6, 'depends on the method'],
    ['in percent of the range (POMP)', 80, -4, 'C', 6, 'depends on the method'],
  ]);
});

test('where every way gives the same grade, it says so', () => {
  // 100 in every way: the best grade has none above it.
  const best = people(6, { answers: [5, 5] });
  expect(linesOf(best)[1]).toBe('The grade is the same in every other way of working it out that is listed here.');
  expect(rowsOf(best).map((row) => row[5])).toEqual([null, 'the same', 'the same']);
  expect(cardsOf(best)[1]?.label).toBe('Points above the grade below');
});

test('a segment and a response that the grade rests on are named', () => {
  // North: 5 at 100. South: 4 at 84 and one, in row 11, at 20. (500 + 336 + 20) / 10 = 85.6, B.
  // Without North 356 / 5 = 71.2, C; without South 100, A; without row 11 836 / 9 = 92.9, B.
  const regions: readonly Said[] = [
    ...people(5, { answers: [5, 5], region: 'North' }),
    ...people(4, { answers: [5, 3], region: 'South' }),
    { answers: [1, 1], region: 'South' },
  ];
  expect(linesOf(regions).slice(-2)).toEqual([
    'Rests on Region: North: without its 5 responses the grade would be C.',
    'Other segments that it rests on: 1.',
  ]);
  expect(rowsOf(regions).slice(-2)).toEqual([
    ['without Region: North', expect.closeTo(71.2, 9), -14.4, 'C', 5, 'rests on one segment'],
    ['without Region: South', 100, 14.4, 'A', 5, 'rests on one segment'],
  ]);
  // Five at 84 and one at 20: 440 / 6 = 73.3, C; without row 7 84, B.
  const one = [...people(5, { answers: [5, 3] }), { answers: [1, 1] }];
  expect(linesOf(one).slice(-1)).toEqual(['Rests on a single response: without that of row 7 the grade would be B.']);
  expect(rowsOf(one).slice(-1)).toEqual([
    [{ text: 'without row 7', row: 7 }, 84, 10.7, 'B', 5, 'rests on one response'],
  ]);
});

test('complete answers alone may give another grade; too few of them give none', () => {
  // 4 at 84 and 6 with quality alone at 60: 696 / 10 = 69.6, C; the complete ones 84, below the minimum group of 5.
  const gaps = [...people(4, { answers: [5, 3] }), ...people(6, { answers: [3, null] })];
  const complete = (...args: Parameters<typeof inputOf>) =>
    rowsOf(...args).find(([name]) => name === 'from complete answers only');
  expect(complete(gaps)).toBeUndefined();
  const rest = ['B', 4, 'depends on which responses count'];
  expect(complete(gaps, { minimumGroup: 4 })).toEqual(['from complete answers only', 84, 14.4, ...rest]);
  expect(linesOf(gaps, { minimumGroup: 4 })).toContain(
    'Depends on which responses count: it would be another grade from complete answers only.',
  );
});

test('with nobody to spare nothing is said of single responses', () => {
  // Five at the minimum group of five: four would be left.
  const five = [...people(4, { answers: [5, 5] }), { answers: [1, 1] }];
  expect(linesOf(five).join(' ')).not.toMatch(/single response|any one/);
  expect(
    rowsOf(five)
      .map(([name]) => JSON.stringify(name))
      .join(' '),
  ).not.toContain('row');
});

test('an index that has its grade by rounding alone: panel and headline tell the same distances', () => {
  // 4 at 84 and 5 at 78 by hand: 80.67 reads 81: B.
  const input = inputOf([...people(4, { answers: [5, 3] }), ...people(5, { answers: [3, 3], byHand: 78 })]);
  const cards = blockOf(certainty(input), 'figures').cards.slice(1);
  expect(cards.map(({ value }) => value)).toEqual([13.9, 0.2]);
  expect(blockOf(headline(input), 'figures').cards[0]?.detail).toContain('13.9 below 94.5, which rounds to 95 (A)');
});

test('borderline is said in the panel and on the card of the grade', () => {
  // Five at 100, five at 84: 92, B; a third of the resamples reach 95.
  const input = inputOf([...people(5, { answers: [5, 5] }), ...people(5, { answers: [5, 3] })]);
  expect(blockOf(certainty(input), 'notes').lines[0]).toMatch(
    /^Borderline: in 95 of 100 repeated draws of the responses the index lies between 8\d\.\d \(B\) and 9\d\.\d \(A\)\.$/,
  );
  const [grade, index] = blockOf(headline(input), 'figures').cards;
  expect(grade?.detail).toMatch(/^B in \d\d of 100 draws\nborderline\n2\.5 below 94\.5, which rounds to 95 \(A\)$/);
  expect(index?.detail).not.toContain('draws');
  const [sure] = blockOf(certainty(input), 'figures').cards;
  expect(grade?.detail).toContain(`B in ${String(sure?.value).replace('%', '')} of 100 draws`);
});

test.each([
  [1, '100%'],
  [0.9995, '>99%'],
  [0.934, '93%'],
  [0.0005, '<1%'],
])('a share of %d reads %s', (share, word) => {
  expect(oddsWord(share)).toBe(word);
});

test('nothing is said of too few responses, of a small group, or where evidence gives the grade', () => {
  expect(certainty(inputOf(alike.slice(0, 4)))).toBeNull();
  const input = inputOf(alike);
  expect(certainty({ ...input, view: { ...input.view, isSmall: true } })).toBeNull();
  expect(certainty(panelInput({ rubric: { ...panelInput().rubric, standard: constructionEvidence } }))).toBeNull();
  const few = blockOf(headline(inputOf(alike.slice(0, 4))), 'figures').cards[0];
  expect(few?.detail).not.toContain('draws');
});

test('flagged rows are left out in one way only', () => {
  const input = inputOf([...alike, ...people(2, { answers: [5, 3] })]);
  // The rows 2 and 3 are of one person, so the earlier has a strong flag.
  const shown = input.view.shown.map((one) => {
    const { row } = one.response;
    return { ...one, response: { ...one.response, at: '2026-11-02', respondent: `person ${Math.max(3, row)}` } };
  });
  const columns = [...input.columns, columnIn('respondent', 3, 'E-mail')];
  const { rows } = blockOf(certainty({ ...input, columns, view: { ...input.view, shown } }), 'table');
  expect(rows[0]?.[4]).toBe(8);
  expect(rows.slice(3)).toEqual([['without flagged responses', 84, 0, 'B', 7, 'the same']]);
});

test('without another way of working it out there is no table', () => {
  const input = inputOf(alike);
  const whole = { kind: 'numeric', min: 0, max: 5 } as const;
  const dimensions = input.rubric.dimensions.map((one) => ({
    ...{ ...one, weight: 50 },
    items: one.items.map((item) => ({ ...item, scale: whole })),
  }));
  const panel = certainty({ ...input, rubric: { ...input.rubric, dimensions } });
  expect(panel?.blocks.map(({ kind }) => kind)).toEqual(['notes', 'figures']);
  expect(blockOf(panel, 'notes').lines).toHaveLength(2);
});

test.each(['zh-CN', 'zh-TW'] as const)('%s has every text', (language) => {
  const panel = certainty({ ...inputOf(alike), language });
  expect(JSON.stringify(panel)).not.toMatch(/\{\w+\}|draw|begins|rounds|with|the same/);
});
