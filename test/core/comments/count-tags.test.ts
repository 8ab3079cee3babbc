import { expect, test } from 'vitest';
import { countTags } from '../../../core/comments/count-tags.ts';

const counted = (...texts: readonly string[]) =>
  countTags(texts.map((text, place) => ({ row: place + 2, texts: [text] })));

test('an aspect counts once a row, blame leads the rows, most talked about first', () => {
  const { comments, untagged, aspects } = counted(
    'Fast delivery',
    'Fast delivery, friendly driver, delivery to the door',
    '物流太慢，质量好',
    'The delivery was fast. The next delivery was late',
    'Delivery on Monday',
    'Thanks',
  );
  expect([comments, untagged]).toEqual([6, 1]);
  expect(aspects).toEqual([
    { aspect: 'delivery', comments: 5, positive: 2, negative: 1, mixed: 1, rows: [4, 5, 2, 3, 6] },
    { aspect: 'speed', comments: 4, positive: 3, negative: 1, mixed: 0, rows: [4, 2, 3, 5] },
    { aspect: 'quality', comments: 1, positive: 1, negative: 0, mixed: 0, rows: [4] },
    { aspect: 'service', comments: 1, positive: 1, negative: 0, mixed: 0, rows: [3] },
  ]);
});

test('blanks and ways to say "nothing" are no comments', () => {
  expect(counted('', '  ', 'None.', 'N/A', '无', '沒有。', '-')).toEqual({ comments: 0, untagged: 0, aspects: [] });
  expect(countTags([])).toEqual({ comments: 0, untagged: 0, aspects: [] });
});

test('several comments of one row are read as one, each a sentence', () => {
  const { comments, aspects } = countTags([
    { row: 2, texts: ['price', 'good', 'Price too high', 'The price is fair'] },
  ]);
  expect(comments).toBe(1);
  expect(aspects.map(({ aspect, mixed }) => [aspect, mixed])).toEqual([['price', 1]]);
});

test('inputs are not changed', () => {
  const remarks = Object.freeze([Object.freeze({ row: 2, texts: Object.freeze(['Fast delivery', '']) })]);
  expect(countTags(remarks).comments).toBe(1);
});
