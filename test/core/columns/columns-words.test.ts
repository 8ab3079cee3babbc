import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import { parseResponses } from '../../../core/responses/parse.ts';
import type { Cell } from '../../../core/responses/schema.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { brief, codesOf, repeat, sheet } from './sheets.ts';

/** The same standard without words of its own. */
const wordless: Standard = { ...fivePoint, scale: { kind: 'numeric', min: 1, max: 5 } };

const first = (header: string, cells: readonly Cell[], standard = wordless) => {
  const [column] = mapColumns(sheet({ [header]: cells }), standard, firstTime).columns;
  return column === undefined ? '' : brief(column);
};

describe('one column of words', () => {
  test.each([
    [
      'Service',
      ['Very unsatisfied', 'Unsatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
      1,
      'item Very unsatisfied < Unsatisfied < Neutral < Satisfied < Very satisfied',
    ],
    // A level that nobody chose still counts.
    [
      'Service',
      ['Neutral', 'Satisfied', 'Very satisfied'],
      10,
      'item Very dissatisfied < Dissatisfied < Neutral < Satisfied < Very satisfied',
    ],
    // Many answers and none at either end: the form had three steps.
    ['Service', ['Dissatisfied', 'Neutral', 'Satisfied'], 10, 'item Dissatisfied < Neutral < Satisfied'],
    [
      'Service',
      ['Dissatisfied', 'Neutral', 'Satisfied'],
      2,
      'item? Very dissatisfied < Dissatisfied < Neutral < Satisfied < Very satisfied',
    ],
    [
      'Service',
      [
        'Very dissatisfied',
        'Dissatisfied',
        'Somewhat dissatisfied',
        'Neutral',
        'Somewhat satisfied',
        'Satisfied',
        'Very satisfied',
      ],
      1,
      'item Very dissatisfied < Dissatisfied < Somewhat dissatisfied < Neutral < Somewhat satisfied < Satisfied < Very satisfied',
    ],
    [
      'Room quality',
      ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'],
      1,
      'item Poor < Fair < Good < Very good < Excellent',
    ],
    ['Room quality', ['Poor', 'Good', 'Very Good', 'Excellent'], 6, 'item Poor < Good < Very Good < Excellent'],
    ['服务', ['差', '一般', '好', '很好'], 30, 'item 差 < 一般 < 好 < 很好'],
    ['Lighting', ['Inadequate', 'Adequate'], 10, 'item Inadequate < Adequate'],
    [
      'Way home',
      ['Very unsafe', 'Unsafe', 'Neutral', 'Safe', 'Very safe'],
      1,
      'item Very unsafe < Unsafe < Neutral < Safe < Very safe',
    ],
    // Satisfaction is not what these words are about.
    [
      'Your credit',
      ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'],
      1,
      'item? Poor < Fair < Good < Very good < Excellent',
    ],
    [
      'I like order',
      ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'],
      1,
      'item? Strongly disagree < Disagree < Neutral < Agree < Strongly agree',
    ],
    [
      'Will you come back?',
      ['Very unlikely', 'Unlikely', 'Neutral', 'Likely', 'Very likely'],
      1,
      'item? Very unlikely < Unlikely < Neutral < Likely < Very likely',
    ],
    [
      'Your data',
      ['Not concerned at all', 'Not very concerned', 'Neutral', 'Concerned', 'Very concerned'],
      1,
      'item? turned Not concerned at all < Not very concerned < Neutral < Concerned < Very concerned',
    ],
    ['Service', ['Not important', 'Important', 'Very important'], 2, expect.stringMatching(/^none /)],
    [
      'Visits',
      ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'],
      1,
      'none Never < Rarely < Sometimes < Often < Always',
    ],
    // One word that many lists have.
    ['Remark', ['Neutral'], 5, expect.stringMatching(/^item\? /)],
  ])('%s: %j, %d times', (header, words, times, expected) => {
    const [, rest = ''] = /^textLikert (.*)$/.exec(first(header, repeat(words, times))) ?? [];
    expect(rest).toEqual(expected);
  });

  test('an uneven list is told', () => {
    const map = mapColumns(
      sheet({ 'Room quality': repeat(['Poor', 'Good', 'Very Good', 'Excellent'], 6) }),
      fivePoint,
      firstTime,
    );
    expect(map.issues).toEqual([
      {
        code: 'unevenLevels',
        row: null,
        column: 0,
        args: { header: 'Room quality', levels: 'Poor < Good < Very Good < Excellent' },
      },
    ]);
  });

  test("the standard's own words win, also where few answered", () => {
    expect(first('Service', ['Dissatisfied', 'Neutral', 'Satisfied'], fivePoint)).toBe(
      'textLikert item Very dissatisfied < Dissatisfied < Neutral < Satisfied < Very satisfied',
    );
  });

  test('steps that nobody chose are written as the words of the sheet are', () => {
    expect(first('Service', ['dissatisfied', 'neutral', 'satisfied'], fivePoint)).toBe(
      'textLikert item very dissatisfied < dissatisfied < neutral < satisfied < very satisfied',
    );
  });

  test('two languages of one form are one scale', () => {
    const table = sheet({ Service: ['Satisfied', '满意', 'Very satisfied', '非常满意', '一般'] });
    const { responses } = parseResponses(table, mapColumns(table, wordless, firstTime));
    expect(responses.map(({ answers }) => answers[0])).toEqual([4, 4, 5, 5, 3]);
  });

  test('a few wrong words do not hide a scale; each is told with its cell', () => {
    const table = sheet({
      Service: [
        ...repeat(['Satisfied', 'Neutral', 'Very satisfied', 'Dissatisfied'], 3),
        'blue',
        '#REF!',
        '2026-01-05T00:00:00',
      ],
    });
    const { responses, issues } = parseResponses(table, mapColumns(table, wordless, firstTime));
    expect(responses.map(({ answers }) => answers[0]).slice(10)).toEqual([5, 2, null, null, null]);
    expect(issues).toEqual([
      { code: 'unknownWord', row: 14, column: 0, args: { value: 'blue' } },
      { code: 'errorValue', row: 15, column: 0, args: { value: '#REF!' } },
      { code: 'dateValue', row: 16, column: 0, args: {} },
    ]);
  });
});

describe('a word and its code in one cell', () => {
  test.each([
    [['Very dissatisfied\n1', 'Satisfied\n4', 'Neutral\n3', 'Very satisfied\n5'], [1, 4, 3, 5], []],
    [['1 - Very dissatisfied', '4 - Satisfied', '3', '5：Very satisfied'], [1, 4, 3, 5], []],
    // Numbered from the best: the words count, and a person is asked.
    [
      ['5 - Very dissatisfied', '2 - Satisfied', '3 - Neutral', '1 - Very satisfied'],
      [1, 4, 3, 5],
      ['needsConfirmation'],
    ],
  ])('%j', (cells, levels, asked) => {
    const table = sheet({ Service: cells });
    const map = mapColumns(table, wordless, firstTime);
    expect(codesOf(map.issues)).toEqual(asked);
    const confirmed = map.columns.map((column) => ({ ...column, fingerprint: 'service' }));
    const { responses } = parseResponses(table, mapColumns(table, wordless, { confirmed, known: [] }));
    expect(responses.map(({ answers }) => answers[0])).toEqual(levels);
  });
});
