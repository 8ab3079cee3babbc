import { describe, expect, test } from 'vitest';
import { usualInputs } from '../../../core/models/inputs.ts';
import type { Cell } from '../../../core/responses/schema.ts';
import { at, drawn, question, read, told, typing } from './inputs-tab.ts';
import { asked, withConstructs } from './path-tab.ts';

describe('what cannot be used is told with its cell', () => {
  const good = typing(
    withConstructs(['Image'], ['Quality', 'Image'], ['Satisfaction', 'Image, Quality']),
    [question('Service quality (1-5)'), 2, 'Quality'],
    [question('Overall satisfaction'), 2, 'Satisfaction'],
  );
  test.each<readonly [string, readonly (readonly [string | RegExp, number, Cell])[], number, string]>([
    [
      'an unknown construct of a question',
      [[question('Q17'), 2, 'Fame']],
      0,
      '"Fame" is not one of: Image, Quality, Satisfaction',
    ],
    [
      'an arrow from nowhere',
      [['construct|3', 1, 'Image, Fame, Quality']],
      0,
      '"Fame" is not one of: Image, Quality, Satisfaction',
    ],
    [
      'an arrow to itself',
      [['construct|1', 1, 'Image']],
      0,
      'these arrows go in a circle: Image → Image. Take one of them out',
    ],
    [
      'arrows without a name',
      [['construct|4', 1, 'Image']],
      -1,
      'arrows end here at no construct. Write its name, or empty the cell with the arrows',
    ],
    [
      'a name of two lines of text',
      [['construct|4', 0, 'x'.repeat(61)]],
      0,
      `"${'x'.repeat(60)}…" is not a text of 1 to 60 characters`,
    ],
    ['a formula that fails', [['construct|4', 0, '#REF!']], 0, '"#REF!" is not a text of 1 to 60 characters'],
    [
      'a construct with arrows only',
      [
        ['construct|4', 0, 'Fame'],
        ['construct|4', 1, 'Image'],
      ],
      -1,
      'Fame: arrows but no question. Choose it for a question below, or take it out with all arrows',
    ],
  ])('%s', (_, typed, shift, sentence) => {
    const rows = typing(good, ...typed);
    const last = typed[typed.length - 1];
    if (!last) throw new Error('nothing typed');
    const cell = at(rows, [last[0], last[1] + shift, '']);
    expect(told(rows, asked)).toEqual([`path ${cell} ${sentence}`]);
    expect(read(rows, asked).inputs).toEqual(usualInputs);
  });

  test('a name that stands twice, with the other cell', () => {
    const rows = typing(good, ['construct|4', 0, ' ｉｍａｇｅ']);
    const [first, second] = [at(rows, ['construct|1', 0, '']), at(rows, ['construct|4', 0, ''])];
    expect(told(rows, asked)).toEqual([
      `path ${second} "ｉｍａｇｅ" stands in cell ${first} already. Give each construct a name of its own`,
    ]);
  });

  test('a circle, in the direction of its arrows', () => {
    const rows = typing(good, ['construct|1', 1, 'Satisfaction'], ['construct|3', 1, 'Quality']);
    expect(told(rows, asked)).toEqual([
      expect.stringMatching(
        /^path C\d+ these arrows go in a circle: (Image → Quality → Satisfaction → Image|Quality → Satisfaction → Image → Quality|Satisfaction → Image → Quality → Satisfaction)\. /,
      ),
    ]);
  });

  test('all constructs that a person typed or changed, with arrows and no question, once', () => {
    const rows = typing(
      drawn(asked),
      ['construct|4', 0, 'Price'],
      ['construct|5', 1, 'Image'],
      ['construct|8', 0, 'Fame'],
      ['construct|8', 1, 'Price, Loyalty'],
    );
    expect(told(rows, asked)).toEqual([
      `path ${at(rows, ['construct|4', 0, ''])} Price, Satisfaction, Fame: arrows but no question. Choose each of them for a question below, or take them out with all arrows`,
    ]);
  });

  test('questions sorted without the hidden column, and columns that were put in', () => {
    const places = good.flatMap(([key], place) => (/^question/.test(String(key)) ? [place] : []));
    const turned = good.map((cells, place) => {
      const from = places.includes(place) ? good[places[places.length - 1 - places.indexOf(place)] ?? 0] : cells;
      return [cells[0] ?? '', ...(from ?? []).slice(1)];
    });
    expect(told(turned, asked)).toEqual([expect.stringMatching(/^path B\d+ the rows of this table were sorted/)]);
    const inserted = good.map(([key = '', ...more]) => [key, '', ...more]);
    const lines = told(inserted, asked);
    expect(lines.filter((line) => line.startsWith('path'))).toEqual([
      expect.stringContaining('the columns of this tab were moved'),
    ]);
    expect(read(inserted, asked).inputs).toEqual(usualInputs);
  });
});
