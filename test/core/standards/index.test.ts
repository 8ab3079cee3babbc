import { expect, test } from 'vitest';
import { standardById } from '../../../core/standards/index.ts';

test.each([
  ['five-point', 'five-point'],
  ['S2', 'five-point'],
  ['weighted-procedure', 'weighted-procedure'],
  ['S12', 'weighted-procedure'],
  [' s12 ', 'weighted-procedure'],
  ['S3', null],
  ['', null],
  ['constructor', null],
])('%j → %j', (name, id) => {
  expect(standardById(name)?.id ?? null).toBe(id);
});
