import { expect, test } from 'vitest';
import { tellIssue } from '../../../core/panels/tell-issue.ts';
import type { IssueCode } from '../../../core/responses/codes.ts';
import { en } from '../../../core/text/en.ts';
import { column, issue } from './panel-input.ts';

const columns = [column(0, 'Time'), column(27, 'Quality')];
const setting = { language: 'en', source: 'Form Responses 1', columns } as const;

test.each([
  ['unknownWord', 12, 27, { value: 'so-so' }, ['AB12', '"so-so"']],
  ['needsConfirmation', null, 27, { scale: '1–5' }, ['Column AB', '"Quality"', '1–5']],
  ['secondHeader', 2, null, {}, ['Row 2']],
  ['emptySheet', null, null, {}, ['"Form Responses 1"']],
  ['complaintRows', null, null, {}, ['"Form Responses 1"', 'Add a column with a rating']],
  ['totalDiffers', 4, 27, { printed: 250, sum: 249 }, ['AB4', '250', '249', 'nothing was changed']],
  ['confirmedGone', null, null, { header: 'Old' }, ['"Old"']],
] as const)('%s names its place', (code, row, place, args, parts) => {
  const told = tellIssue(issue(code, row, place, args), setting);
  for (const part of parts) expect(told).toContain(part);
});

// Whatever a code needs beyond these is in its args.
const args = {
  columns: 'A, B',
  printed: 5,
  sum: 4,
  length: 50001,
  scale: '1–5',
  levels: 'x',
  first: 'a',
  second: 'b',
  value: 'v',
  values: '"v"',
  range: '80–90',
  kind: 'spoken praise',
  options: 'Retail = 零售',
  reason: 'test',
  tab: 'Grades',
  place: 'G4',
};
const codes = Object.keys(en).flatMap((key) => (key.startsWith('issue.') ? [key.slice(6) as IssueCode] : []));

test.each(codes)('%s leaves no place unfilled', (code) => {
  expect(tellIssue(issue(code, 3, 27, args), setting)).not.toMatch(/\{\w+\}/);
});

test('a long cell text is cut', () => {
  const told = tellIssue(issue('unknownWord', 2, 27, { value: 'x'.repeat(50_000) }), setting);
  expect(told.length).toBeLessThan(200);
});
