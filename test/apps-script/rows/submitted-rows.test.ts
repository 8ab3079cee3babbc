import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { plainValue } from '../../../apps-script/local/book/cell.ts';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { answers, cellsOf, gradesOf, openAutomatic, responses } from '../automatic/survey.ts';
import { acts } from '../meddling/acts.ts';
import { freshly, shown, withoutCases, write } from '../meddling/meddle.ts';
import { feedbackOf, item, openTeam, pairOne, send } from '../receive/team.ts';

// Every call of a run, each with a run of its own, on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

const first = answers('Very satisfied', 'Satisfied', 'Neutral');
const second = answers('Very satisfied', 'Very satisfied', 'Very satisfied');
// Percent of maximum: (100 + 80 + 60) / 3 = 80; 100.
const scores = [80, 100];
const next = responses + 2;

/** Turned on, and past the first look at everything. */
const settled = (() => {
  const { host } = openAutomatic();
  host.tick(5);
  return host.fork;
})();

/** What `delete a row` takes away: the fourth row of the tab. */
const deletedRow = 4;

/** A row of the response tab as texts. */
const sourceRow = (host: LocalHost, row: number): readonly string[] =>
  (host.book.sheets[0]?.cells[row - 1] ?? []).map((cell) => String(plainValue(cell) ?? ''));

const added = (host: LocalHost) =>
  gradesOf(host)
    .filter(({ Row }) => Number(Row) >= next)
    .map(({ Row, Score }) => [Row, Score])
    .sort(([one], [other]) => Number(one) - Number(other));

describe('two answers at once', () => {
  test('the second during any call of the first: after at most one tick each has one row, with its own score', () => {
    const probe = settled();
    probe.submitForm(first);
    const calls = probe.calls.length;
    let atOnce = 0;
    for (let call = 1; call <= calls; call += 1) {
      const host = settled();
      const stop = host.onEachCall((at) => {
        if (at !== call) return;
        stop();
        host.submitForm(second);
      });
      host.submitForm(first);
      if (added(host).length === 2) atOnce += 1;
      host.tick(5);
      // The second to be sent stands below the first on the response tab.
      expect([call, added(host), host.failures]).toEqual([
        call,
        [
          [next, scores[0]],
          [next + 1, scores[1]],
        ],
        [],
      ]);
      expect(gradesOf(host)).toHaveLength(responses + 2);
      expect(withoutCases(shown(host))).toEqual(freshly(host));
    }
    console.log(
      `faults: second answer during a call of the first: ${calls} calls, ${atOnce} had both rows before a tick`,
    );
    expect(calls).toBeGreaterThan(5);
  });
});

describe('a person changes Grades while an answer is edited', () => {
  test.each(['sort', 'delete a row'] as const)(
    '%s, at any call before it is written: right after at most one tick, and every override stays beside its response',
    (name) => {
      const edited = 5;
      const column = (cellsOf(settled(), 'grades')[0] ?? []).indexOf('Override');
      const others = Array.from({ length: responses }, (_, place) => place + 2).filter((row) => row !== edited);
      // All but one answer stay, so that it is still the same response, in its row.
      const given = sourceRow(settled(), edited);
      const act = (host: LocalHost) =>
        host.submitForm([...given.slice(1, -1), 'Very dissatisfied'], { editRow: edited });
      const graded = settled();
      // Overrides beside all others, each with a score of its own.
      for (const row of others) {
        const at = cellsOf(graded, 'grades').findIndex(([number]) => number === row);
        write(graded, 'grades', [at, column], 50 + row);
        write(graded, 'grades', [at, column + 1], 'called');
      }
      graded.call('gradeResponses');
      const probe = graded.fork();
      act(probe);
      // Nothing stands between reading and writing, and no service tells whether a tab was changed between the two.
      const calls = probe.calls.indexOf('Sheets.Spreadsheets.batchUpdate');
      expect(probe.calls[calls - 1]).toBe('Sheets.Spreadsheets.Values.batchGet');
      expect(gradesOf(probe)).toHaveLength(responses);
      const score = gradesOf(probe).find(({ Row }) => Row === edited)?.Score;
      const wrong: unknown[] = [];
      for (let call = 1; call <= calls; call += 1) {
        const host = graded.fork();
        const stop = host.onEachCall((at) => {
          if (at !== call) return;
          stop();
          acts[name](host, 'grades');
        });
        act(host);
        host.tick(5);
        const seen = gradesOf(host)
          .map((one) => [one.Row, one.Override, one.Score])
          .sort(([one], [other]) => Number(one) - Number(other));
        const expected = [...others.map((row) => [row, 50 + row, 50 + row]), [edited, '', score]]
          // The row of Grades that was deleted takes what stood beside it along.
          .filter(([row]) => name !== 'delete a row' || row !== deletedRow)
          .sort(([one], [other]) => Number(one) - Number(other));
        const rest = seen.filter(([row]) => name !== 'delete a row' || row !== deletedRow);
        if (seen.length !== responses || !isDeepStrictEqual(rest, expected)) wrong.push([call, seen]);
      }
      console.log(`faults: ${name} while an answer is edited: ${calls} calls, ${wrong.length} wrong`);
      expect(wrong).toEqual([]);
    },
  );
});

describe('several rows that come in at once', () => {
  // Product and service of 5; (4 + 5) / 2 = 4.5 → 90, (2 + 4) / 2 = 3 → 60, (5 + 5) / 2 = 5 → 100.
  const given = [
    { 'product-quality': 4, 'after-sales': 5 },
    { 'product-quality': 2, 'after-sales': 4 },
    { 'product-quality': 5, 'after-sales': 5 },
  ];
  const items = () => given.map((one) => item({ answers: one }));
  const rowsOf = (host: LocalHost) => gradesOf(host).map(({ Row, Score }) => [Row, Score]);

  test('each has its row, in their order', () => {
    const host = openTeam();
    const device = pairOne(host);
    send(host, device, item());
    const { results } = send(host, device, ...items());
    expect(results.map(({ row, score }: { row: number; score: number }) => [row, score])).toEqual([
      [3, 90],
      [4, 60],
      [5, 100],
    ]);
    expect(rowsOf(host)).toEqual([
      [2, 90],
      ...results.map((one: { row: number; score: number }) => [one.row, one.score]),
    ]);
  });

  test('of equal ones, each has a row of its own', () => {
    const host = openTeam();
    const device = pairOne(host);
    send(host, device, item());
    const [, low] = items();
    send(host, device, low, item({ answers: given[1] }), item({ answers: given[1] }));
    expect(rowsOf(host)).toEqual([
      [2, 90],
      [3, 60],
      [4, 60],
      [5, 60],
    ]);
    const keys = cellsOf(host, 'grades')
      .slice(1, 5)
      .map((row) => String(row.at(-1)).split(' ')[0]);
    expect(new Set(keys).size).toBe(4);
  });

  test('a person sorted Grades before and wrote below: new ones come after the last of ours', () => {
    const host = openTeam();
    const device = pairOne(host);
    send(host, device, item(), ...items());
    acts.sort(host, 'grades');
    const before = rowsOf(host);
    send(host, device, ...items());
    expect(rowsOf(host)).toEqual([...before, [6, 90], [7, 60], [8, 100]]);
    expect(feedbackOf(host)?.cells.filter((row) => row.some((cell) => cell?.userEnteredValue))).toHaveLength(8);
  });
});
