import { describe, expect, test } from 'vitest';
import { fitDegrees } from '../../../core/scales/degrees.ts';

/** The words from least to most; words that are no degrees are left out. */
const ordered = (words: readonly string[]) => {
  const fit = fitDegrees([...words].sort());
  return fit === null ? null : [...fit.rank].sort(([, a], [, b]) => a - b).map(([word]) => word);
};

describe('words with degrees of one thing', () => {
  test.each([
    [['not at all useful', 'slightly useful', 'moderately useful', 'very useful', 'extremely useful']],
    [['not useful', 'somewhat useful', 'useful', 'very useful']],
    [['not useful at all', 'a little useful', 'fairly useful', 'quite useful', 'completely useful']],
    [['extremely unclear', 'somewhat unclear', 'neither clear nor unclear', 'somewhat clear', 'extremely clear']],
    [['very hard', 'hard', 'neutral', 'easy', 'very easy']],
    [['not at all', 'a little', 'somewhat', 'very much']],
    [['none at all', 'a little', 'a moderate amount', 'a lot', 'a great deal']],
    [['pas du tout utile', 'pas utile', 'peu utile', 'plutôt utile', 'assez utile', 'utile', 'très utile']],
    [['pas utile', 'utile', 'tres utile']],
    [['gar nicht hilfreich', 'wenig hilfreich', 'eher nicht hilfreich', 'teils/teils', 'eher hilfreich']],
    [['überhaupt nicht hilfreich', 'ziemlich hilfreich', 'hilfreich', 'sehr hilfreich', 'äußerst hilfreich']],
    [['nada útil', 'poco útil', 'algo útil', 'bastante útil', 'útil', 'muy útil']],
    [['nada útil', 'pouco útil', 'útil', 'muito útil']],
    [['完全不实用', '很不实用', '不实用', '不太实用', '一般', '比较实用', '实用', '很实用', '非常实用']],
    [['完全沒有幫助', '沒什麼幫助', '普通', '比較有幫助', '非常有幫助']],
    [['まったく役に立たなかった', 'あまり役に立たなかった', '普通', 'やや役に立った', 'とても役に立った']],
    [['전혀 도움이 되지 않음', '별로 도움이 되지 않음', '보통', '도움이 됨', '매우 도움이 됨']],
    [['없음', '보통', '있음', '매우 있음']],
  ])('%s', (words) => {
    expect(ordered(words)).toEqual(words);
  });

  test('a word of something else is left out', () => {
    expect(ordered(['useful', 'very useful', 'broken'])).toEqual(['useful', 'very useful']);
  });

  // Yes and no of a thing, kinds, and how often are no degrees.
  test.each([
    [['employed', 'not employed']],
    [['north', 'south', 'east']],
    [['often', 'very often']],
    [['不频繁', '非常频繁']],
    [['souvent', 'très souvent']],
    [['会员', '不会员']],
  ])('%s: none', (words) => {
    expect(ordered(words)).toBeNull();
  });
});
