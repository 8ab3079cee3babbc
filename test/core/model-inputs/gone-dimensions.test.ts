import { describe, expect, test } from 'vitest';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { standardById } from '../../../core/standards/index.ts';
import { drawn, pair, read, surveyOf, told, typing } from './inputs-tab.ts';

import { close, matrix, one } from './three-pairs.ts';

describe('dimensions that go and come back', () => {
  const typed = typing(drawn(), ...one, [/^judge\|1/, 1, 'A. Judge']);
  const fewer = surveyOf(['Speed', 'Taste']);

  test('judgements on them stand at the end and return to their place', () => {
    const less = drawn(fewer, typed);
    expect(read(less, fewer).faults).toEqual([]);
    close(read(less, fewer).inputs.judges[0]?.matrix, [
      [1, 1 / 5],
      [5, 1],
    ]);
    const kept = less.filter(([key]) => /^kept/.test(String(key))).map((cells) => cells.slice(1, 5));
    expect(kept).toEqual([
      ['A. Judge', 'Taste', 'Price', '3'],
      ['A. Judge', 'Speed', 'Price', '1/3'],
    ]);
    expect(drawn(fewer, less)).toEqual(less);
    expect(drawn(undefined, less)).toEqual(drawn(undefined, typed));
  });

  test('also where there are none left to compare', () => {
    const none = surveyOf(['Taste']);
    expect(drawn(undefined, drawn(none, typed))).toEqual(drawn(undefined, typed));
  });

  test('a dimension that is new is asked for', () => {
    const more = surveyOf(['Taste', 'Price', 'Speed', 'Noise']);
    expect(told(typed, more)).toEqual([
      expect.stringMatching(
        /^weights B\d+ the table of A. Judge has no row or no column for Noise. Draw the tab again, then compare it$/,
      ),
    ]);
    expect(told(drawn(more, typed), more)).toEqual([
      expect.stringMatching(/A. Judge left 3 pairs open, first Taste against Noise/),
    ]);
  });

  test('a table whose rows are deleted in part can still be told', () => {
    const cut = typed.filter(([key]) => key !== 'pair|1|1|Price');
    expect(told(cut)).toEqual([expect.stringContaining('no row or no column for Price')]);
    expect(drawn(undefined, cut)).toEqual(drawn(undefined, typed));
    const nameless = typed.filter(([key]) => !/^judge/.test(String(key)));
    close(read(nameless).inputs.judges[0]?.matrix, matrix);
  });
});

test('a tab written in one language is read and drawn in another', () => {
  const standard = standardById('weighted-procedure');
  if (!standard) throw new Error('no standard');
  const asked = { rubric: fitRubric(standard), columns: [] };
  const ids = asked.rubric.dimensions.map(({ id }) => id);
  const all = ids.flatMap((first, i) =>
    ids.slice(i + 1).map((second, k) => pair(1, first, second, `1/${(k % 8) + 2}`, asked)),
  );
  const chinese = typing(drawn(asked, [], 'zh-CN'), ...all);
  expect(told(chinese, asked, 'en')).toEqual([]);
  expect(read(chinese, asked, 'en').inputs.judges[0]?.matrix).toEqual(
    read(chinese, asked, 'zh-CN').inputs.judges[0]?.matrix,
  );
  const taiwan = drawn(asked, chinese, 'zh-TW');
  expect(taiwan.flat()).toContain('列與欄相比');
  expect(read(taiwan, asked, 'zh-TW').inputs.judges).toMatchObject([{ name: '比較者 1' }]);
});
