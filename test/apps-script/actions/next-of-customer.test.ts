import { expect, test } from 'vitest';
import { cases, graded } from './cases-tab.ts';

const items = ['Product quality', 'Delivery time', 'After-sales service'].map(
  (item) => `How satisfied are you? [${item}]`,
);
const csv = (who: string, rows: readonly string[]) => [`Timestamp,${who},${items.join(',')}`, ...rows].join('\n');
const next = (text: string) => cases(graded(text)).map((one) => one['Next response of the same customer']);

// 2, 4, 4 of 5 are 40, 80, 80: 66.7 → 67. 4, 4, 5 are 80, 80, 100: 86.7 → 87.
test('where only customers are named, the next response of that customer shows the effect', () => {
  const text = csv('Customer number', [
    '2026-11-02 10:00:00,C-1,Dissatisfied,Satisfied,Satisfied',
    '2026-11-03 10:00:00,C-12,Satisfied,Satisfied,Satisfied',
    '2026-11-04 10:00:00,c-1,Satisfied,Satisfied,Very satisfied',
  ]);
  expect(next(text)).toEqual(['row 4, 2026-11-04: 67 → 87, rule no longer fires']);
});

test('where people are named as well, the same person is asked for', () => {
  const text = csv('Customer number,Email Address', [
    '2026-11-02 10:00:00,C-1,ann@example.org,Dissatisfied,Satisfied,Satisfied',
    '2026-11-03 10:00:00,C-1,bob@example.org,Satisfied,Satisfied,Very satisfied',
  ]);
  expect(next(text)).toEqual(['']);
});
