import { expect, test } from 'vitest';
import { readStandards } from '../../extension/host/standards.ts';

test('the standards are read from beside the pages', async () => {
  const asked: string[] = [];
  const standards = await readStandards(async (path) => {
    asked.push(path);
    return new Response('[{"id":"five-point"}]');
  });
  expect(asked).toEqual(['/standards.json']);
  expect(standards).toEqual([{ id: 'five-point' }]);
});
