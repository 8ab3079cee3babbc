import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';

test('tags by place and counts by aspect', () => {
  const texts = ['Fast delivery, but the price is too high', '质量很好，物流太慢', null, 'Thanks'];
  expect(runFigure('comment-tags', { texts }, 'en')).toEqual({
    ...{ method: 'comment-tags', value: 2 / 3, n: 3, notAnswered: 1, status: 'provisional', warnings: [] },
    details: {
      aspects: {
        delivery: { comments: 2, positive: 1, negative: 1, mixed: 0 },
        speed: { comments: 2, positive: 1, negative: 1, mixed: 0 },
        quality: { comments: 1, positive: 1, negative: 0, mixed: 0 },
        price: { comments: 1, positive: 0, negative: 1, mixed: 0 },
      },
      tags: [
        { speed: 'positive', delivery: 'positive', price: 'negative' },
        { quality: 'positive', speed: 'negative', delivery: 'negative' },
        {},
        {},
      ],
    },
  });
});

test('nothing but blanks is refused', () => {
  expect(runFigure('comment-tags', { texts: ['', 'N/A', null] }, 'en').reasons?.[0]?.code).toBe('noAnswers');
});
