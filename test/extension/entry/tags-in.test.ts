import { expect, test } from 'vitest';
import { tagsIn } from '../../../extension/entry/tags-in.ts';

test.each<[string, string[]]>([
  ['', []],
  [' , ，、;； ', []],
  ['late', ['late']],
  ['late, box；wet;damp、cold，old', ['late', 'box', 'wet', 'damp', 'cold', 'old']],
  ['very late,  very   LATE ,ｖｅｒｙ ｌａｔｅ', ['very late']],
  ['退款,退 款', ['退款']],
])('%j holds the tags %j', (typed, tags) => {
  expect(tagsIn(typed)).toEqual(tags);
});
