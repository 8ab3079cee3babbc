import { expect, test } from 'vitest';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { cellsOf, gradesOf, tabOf } from '../automatic/survey.ts';
import { ask } from '../sidebar-asks.ts';
import { feedbackOf, item, openTeam, pairOne, send } from './team.ts';

const titles = { 'five-point': 'Five-point scoring', 'construction-evidence': 'Construction projects by evidence' };

/** The manager types another standard into Setup of the Feedback tab. */
function choose(host: LocalHost, standard: keyof typeof titles): void {
  const row = cellsOf(host, 'setup').findIndex(([key]) => String(key).startsWith('standard|'));
  host.edit(tabOf(host, 'setup').sheetId, `C${row + 1}`, titles[standard]);
}

const chosen = (host: LocalHost) =>
  String(cellsOf(host, 'setup').find(([key]) => String(key).startsWith('standard|'))?.[2]);

// Spoken praise without a score of its own: 85 (S4). Percent of maximum: (4 + 5) / 2 of 5 = 90.
const praise = () =>
  item({
    standard: { id: 'construction-evidence', version: 1 },
    answers: {},
    evidence: { kind: 'spoken-praise', score: null },
  });

test('a standard that is chosen again grades at once, what came under the other included', () => {
  const host = openTeam();
  const device = pairOne(host);
  expect(send(host, device, item()).results).toMatchObject([{ status: 'appended', row: 2, score: 90 }]);
  choose(host, 'construction-evidence');
  expect(send(host, device, praise()).results).toMatchObject([{ status: 'appended', row: 3, score: 85 }]);
  choose(host, 'five-point');
  expect(send(host, device, item()).results).toMatchObject([{ status: 'appended', row: 4, score: 90 }]);
  expect(send(host, device, item()).results).toMatchObject([{ status: 'appended', row: 5, score: 90 }]);
  expect(gradesOf(host).map(({ Row, Score }) => [Row, Score])).toEqual([
    [2, 90],
    [3, ''],
    [4, 90],
    [5, 90],
  ]);
  expect(chosen(host)).toBe(titles['five-point']);
});

test('grading again after Setup was changed grades by what Setup names', () => {
  const host = openTeam();
  const device = pairOne(host);
  send(host, device, item());
  choose(host, 'construction-evidence');
  send(host, device, praise());
  choose(host, 'five-point');
  const sheetId = feedbackOf(host)?.sheetId ?? 0;
  expect(ask(host, 'look', { sheetId }).standard).toBe('five-point');
  expect(ask(host, 'step', { sheetId, mostRows: 1000 }).status).toBe('graded');
  expect(chosen(host)).toBe(titles['five-point']);
  expect(gradesOf(host).map(({ Score }) => Score)).toEqual([90, '']);
});
