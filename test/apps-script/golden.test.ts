import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { grade } from './add-on.ts';
import { requestsText, workbookText } from './draw-text.ts';
import { callFor, fixtures, openFixture } from './fixtures.ts';

test('every fixture is graded here', () => {
  const files = readdirSync('test/fixtures').filter((file) => file.endsWith('.csv'));
  expect(files.sort()).toEqual(fixtures.map(({ name }) => `${name}.csv`).sort());
});

describe.each(fixtures)('$name', (fixture) => {
  const host = openFixture(fixture);
  const report = grade(host, callFor(fixture));

  test('every column is used for what it is', () => {
    expect(report.status).toBe('graded');
    expect(report.columns.map(({ role }: { role: string }) => role)).toEqual(fixture.roles);
    expect(report.columns.filter((column: { needsConfirmation: boolean }) => column.needsConfirmation)).toEqual([]);
  });

  test('the requests of its first grading', async () => {
    await expect(requestsText(host.requests)).toMatchFileSnapshot(`../golden/${fixture.name}.requests.json`);
  });

  test('the workbook as people read it', async () => {
    await expect(workbookText(host.book)).toMatchFileSnapshot(`../golden/${fixture.name}.workbook.txt`);
  });
});
