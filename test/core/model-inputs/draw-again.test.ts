import { describe, expect, test } from 'vitest';
import { usualInputs } from '../../../core/models/inputs.ts';
import { drawn, question, read, surveyOf, told, typing } from './inputs-tab.ts';
import { asked, construct, questionsOf, withConstructs } from './path-tab.ts';

describe('drawing again', () => {
  test('keeps what was typed over a proposal, also that there is none', () => {
    const typed = typing(
      drawn(asked),
      [question('Image1'), 2, ''],
      [question('Image 2'), 2, 'Value'],
      [question('Q17'), 2, 'Fame'],
    );
    const again = drawn(asked, drawn(asked, typed));
    expect(questionsOf(again)).toMatchObject({ Image1: '', 'Image 2': 'Value', Q17: 'Fame' });
    expect(again).toEqual(typed);
  });

  test('proposes afresh what nobody touched, by the names of now', () => {
    const renamed = typing(drawn(asked), ['construct|3', 0, 'Service quality'], ['construct|1', 0, '']);
    expect(questionsOf(drawn(asked, renamed))).toMatchObject({
      Image1: '',
      'Service quality (1-5)': 'Service quality',
    });
    expect(questionsOf(drawn(asked, typing(renamed, [question('Q17'), 2, 'Quality'])))).toMatchObject({
      Q17: 'Quality',
    });
  });

  test('keeps what was typed about a column that is gone until it comes back', () => {
    const typed = typing(drawn(asked), [question('Q17'), 2, 'Value'], [question('Spent'), 2, 'Loyalty']);
    const less = surveyOf(['Image1', 'Image 2']);
    const rows = drawn(less, typed);
    const after = rows.slice(rows.findIndex((cells) => cells[1] === 'No longer asked'));
    expect(after.filter(([key]) => /^question/.test(String(key))).map((cells) => cells.slice(1, 4))).toEqual([
      ['q17', 'not there now', 'Value'],
      ['spent', 'not there now', 'Loyalty'],
    ]);
    expect(drawn(less, rows)).toEqual(rows);
    expect(drawn(asked, rows)).toEqual(typed);
    expect(read(rows, less)).toEqual({ inputs: usualInputs, faults: [] });
  });

  test('rows that were emptied stay empty, rows that were deleted come back empty', () => {
    const bare = drawn(
      asked,
      typing(drawn(asked), ...Array.from({ length: 10 }, (_, place) => construct(place + 1, '')).flat()),
    );
    expect(
      bare
        .filter(([key]) => /^construct/.test(String(key)))
        .every((cells) => cells.slice(1).every((cell) => cell === '')),
    ).toBe(true);
    const cut = drawn(asked).filter(([key]) => key !== 'construct|2');
    expect(
      drawn(asked, cut)
        .find(([key]) => key === 'construct|2')
        ?.slice(1, 3),
    ).toEqual(['', '']);
  });

  test('hostile texts are kept as they are', () => {
    const hostile = ['=HYPERLINK("x")', '__proto__', '<b>|\n"#', '{names}', '$&', 'constructor'];
    const rows = typing(
      withConstructs(...hostile.map((name) => [name, ''] as const)),
      ...['image1', 'image 2', 'q17', 'spent'].map(
        (header, place) => [question(header), 2, hostile[place] ?? ''] as const,
      ),
    );
    expect(drawn(asked, rows)).toEqual(rows);
    expect(told(rows, asked)).toEqual([]);
    expect(read(rows, asked).inputs.constructs.map(({ name }) => name)).toEqual(hostile.slice(0, 4));
    const headers = surveyOf(['__proto__', 'a|b', '=1+1', '"]', 'judge|1|x', 'x'.repeat(300)]);
    const tab = typing(drawn(headers), [/^pair\|1\|0/, 2, '3'], [/^pair\|1\|5/, 1, '9']);
    expect(drawn(headers, drawn(headers, tab))).toEqual(drawn(headers, tab));
    expect(drawn(headers, tab)).toEqual(expect.arrayContaining(tab.filter(([key]) => /^pair/.test(String(key)))));
    expect(told(tab, headers)).toEqual([expect.stringContaining('left 13 pairs open')]);
    expect(read(tab, headers).inputs).toEqual(usualInputs);
  });
});
