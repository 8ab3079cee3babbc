import { expect, test } from 'vitest';
import { standards } from '../../core/standards/index.ts';
import { operationalItems } from '../../core/standards/operational-items.ts';
import { standardsPage } from './standards-page.ts';

const page = standardsPage(standards, operationalItems);

test('docs/standards.md says what the data says', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/standards.md');
});

// S6, S8, S10 and S24 are no standards.
const systems = [1, 2, 3, 4, 5, 7, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23];
test.each(systems)('S%d has a section', (system) => {
  expect(page).toMatch(new RegExp(`^## S${system} · `, 'm'));
});

test('a section is headed by system, title, id and version, and holds its sum', () => {
  const section = page
    .split(/^## /m)
    .find((one) => one.startsWith('S12 · Weighted survey procedure (weighted-procedure@1)'));
  // Source, weights, grades, rule and sum as in the description of S12 (document 003)
  expect(section).toContain('- Source: document 003, ');
  expect(section).toContain('| Product quality | 25 % |');
  expect(section).toContain('| B | 81–94 |');
  expect(section).toContain('| total below 70 |');
  expect(section).toMatch(/`[\d.+]+ = \d+ → [A-E]`/);
});

test('the page is English', () => {
  expect(page).not.toMatch(/\p{Script=Han}/u);
});
