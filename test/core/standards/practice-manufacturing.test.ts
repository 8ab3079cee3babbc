import { expect, test } from 'vitest';
import { practiceManufacturing as standard } from '../../../core/standards/practice-manufacturing.ts';

// Every expected value is copied from the description of S11 (document 002, part 7) and its decisions.

test('part 7: the five components and after-sales', () => {
  expect(standard.dimensions.map(({ id, title }) => [id, title['zh-CN']])).toEqual([
    ['product-quality', '产品质量'],
    ['after-sales', '售后服务'],
    ['service-quality', '服务质量'],
    ['response-speed', '响应速度'],
    ['clarity', '沟通透明度'],
    ['care', '关怀与个性化'],
  ]);
  for (const { weight } of standard.dimensions) expect(weight).toBeCloseTo(100 / 6, 12);
});

test('what stands in place of a component and what is added is noted', () => {
  const note = standard.notes.find(({ about }) => about === 'dimensions');
  expect(note?.source).toBe('silent');
  expect(note?.decided.en).toMatch(/after-sales service is added/);
});

test('a standard of S11 with the clause of its line of business and the shared practice', () => {
  expect(standard.source).toEqual({ system: 'S11', document: '002', clause: '2–5, 7' });
  expect(standard.procedure[0]).toMatchObject({
    clause: '7',
    text: { en: expect.stringMatching(/^Manufacturing: .*products and after-sales/) },
  });
  expect(standard.procedure.map(({ clause }) => clause)).toEqual([
    '7',
    '3',
    '3',
    '3',
    '3',
    '4',
    '4',
    '4',
    '4',
    '5',
    '5',
  ]);
});
