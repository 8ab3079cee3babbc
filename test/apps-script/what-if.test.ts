import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../apps-script/local/book/book.ts';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import { whatIfSchema } from '../../apps-script/rpc/answers/rules/schema.ts';
import { failedSchema, lookSchema, stepSchema } from '../../apps-script/rpc/answers/schema.ts';
import { fixtureNamed, openFixture } from './fixtures.ts';
import { ask, graded, source } from './sidebar-asks.ts';

const s12 = () => openFixture(fixtureNamed('procedure-s12'), 'en_US');
const call = (host: LocalHost, changes: object, more: object = {}) => ({
  ...source(host),
  standard: 'weighted-procedure',
  changes,
  ...more,
});
const gradesOf = (host: LocalHost) => {
  const cells = host.book.sheets.find(({ title }) => title === 'Grades')?.cells ?? [];
  const texts = cells.map((row) => row.map((cell) => cell?.userEnteredValue?.stringValue ?? ''));
  const at = texts[0]?.indexOf('Grade') ?? -1;
  return texts.slice(1).map((row) => row[at]);
};
/** Which rules the Standard tab holds. */
const stamp = (host: LocalHost) =>
  JSON.stringify(host.book.sheets.find(({ title }) => title === 'Standard')?.cells).match(/"([\w-]+@\d+)"/)?.[1];

describe('what if', () => {
  test('says the rules in force, and with changes what they would do; nothing is written', () => {
    const host = s12();
    const before = cloneBook(host.book);
    const now = whatIfSchema.parse(ask(host, 'whatIf', call(host, {})));
    expect(now).toMatchObject({ status: 'ready', changed: 0, moves: [] });
    expect(now.rules).toMatchObject({ stamp: 'weighted-procedure@1', hasWeights: true, hasPoints: true });
    expect(now.rules.dimensions[0]).toMatchObject({ id: 'product-quality', weight: 25, points: [5, 10, 16, 20, 25] });
    // Rows 4 (95) and 13 (95) have less than 96; row 2 has 100.
    const found = whatIfSchema.parse(ask(host, 'whatIf', call(host, { bands: { A: 96 } })));
    if (found.status !== 'ready') throw new Error('invalid');
    expect(found.moves).toEqual([
      { row: 4, from: 'A', to: 'B' },
      { row: 13, from: 'A', to: 'B' },
    ]);
    expect(found.grades.slice(0, 2)).toMatchObject([{ title: 'A' }, { title: 'B' }]);
    expect((found.grades[0]?.before ?? 0) - (found.grades[0]?.after ?? 0)).toBe(2);
    expect(found.index.before).toBe(found.index.after);
    expect(host.book).toEqual(before);
    expect(host.requests).toEqual([]);
  });

  test.each([
    ['a sum that is not 100', { weights: { service: 30 } }, ['weights']],
    ['a weight of nothing', { weights: { service: 0 } }, ['weights.service']],
    ['points above the weight', { points: { service: [4, 12, 16, 18, 21] } }, ['points.service.4']],
    ['points that fall', { points: { service: [4, 12, 11, 18, 20] } }, ['points.service.2']],
    ['too few points', { points: { service: [4, 12] } }, ['points.service']],
    ['a band above the better one', { bands: { B: 96 } }, ['bands.B']],
    ['a last band above 0', { bands: { E: 5 } }, ['bands.E']],
    ['a score above 100', { bands: { A: 101 } }, ['bands.A']],
    [
      'a dimension that there is not',
      { weights: { __proto_: 1, constructor: 2 } },
      ['weights.__proto_', 'weights.constructor'],
    ],
  ])('%s is told beside its field', (_, changes, fields) => {
    const found = whatIfSchema.parse(ask(s12(), 'whatIf', call(s12(), changes)));
    if (found.status !== 'invalid') throw new Error('valid');
    expect(found.faults.map(({ field }) => field)).toEqual(fields);
    for (const { message } of found.faults) expect(message).toMatch(/^[^{}]+\.$/);
    expect(found.rules.stamp).toBe('weighted-procedure@1');
  });

  test('under S2 weights are not to be changed', () => {
    const host = graded();
    const found = ask(host, 'whatIf', { ...source(host), changes: { weights: { 'product-quality': 50 } } });
    expect(found).toMatchObject({ status: 'invalid', rules: { hasWeights: false } });
  });

  test('a standard that there is not', () => {
    const host = graded();
    expect(
      failedSchema.parse(ask(host, 'whatIf', { ...source(host), standard: 'S99', changes: {} })).message,
    ).toContain('S99');
  });
});

describe('saving changed rules', () => {
  test('grades by them under a version of their own, as what-if said', () => {
    const host = s12();
    ask(host, 'step', call(host, {}, { changes: undefined }));
    const before = gradesOf(host);
    const changes = { bands: { A: 96 } };
    expect(stepSchema.parse(ask(host, 'saveStandard', call(host, changes)))).toMatchObject({ status: 'graded' });
    const after = gradesOf(host);
    const moved = after.flatMap((grade, place) => (grade === before[place] ? [] : [place + 2]));
    expect(moved).toEqual([4, 13]);
    expect(stamp(host)).toBe('weighted-procedure@2');
    // Grading again, by the menu, keeps them; saving the same once more makes no new version.
    host.call('gradeResponses');
    expect(gradesOf(host)).toEqual(after);
    ask(host, 'saveStandard', call(host, changes));
    expect(stamp(host)).toBe('weighted-procedure@2');
    ask(host, 'saveStandard', call(host, { bands: { A: 97 } }));
    expect(stamp(host)).toBe('weighted-procedure@3');
  });

  test('back to the numbers of the source is the built-in standard again', () => {
    const host = s12();
    ask(host, 'saveStandard', call(host, { bands: { A: 96 } }));
    ask(host, 'saveStandard', call(host, { bands: { A: 95 } }));
    expect(stamp(host)).toBe('weighted-procedure@1');
    expect(whatIfSchema.parse(ask(host, 'whatIf', call(host, {}))).rules.stamp).toBe('weighted-procedure@1');
  });

  test('is undone', () => {
    const host = s12();
    ask(host, 'step', call(host, {}, { changes: undefined }));
    expect(stamp(host)).toBe('weighted-procedure@1');
    const changes = { weights: { service: 15, improvement: 20 }, points: { service: [3, 9, 12, 13, 15] } };
    expect(ask(host, 'saveStandard', call(host, changes))).toMatchObject({ status: 'graded' });
    expect(stamp(host)).toBe('weighted-procedure@2');
    expect(ask(host, 'undo')).toMatchObject({ status: 'done' });
    expect(stamp(host)).toBe('weighted-procedure@1');
  });

  test('of a large sheet goes on when the same call is sent again', () => {
    const host = s12();
    const part = call(host, { bands: { A: 96 } }, { mostRows: 8 });
    const done: number[] = [];
    for (let calls = 0; calls < 9; calls += 1) {
      const answer = stepSchema.parse(ask(host, 'saveStandard', part));
      if (answer.status !== 'working') break;
      done.push(answer.done);
    }
    const whole = s12();
    ask(whole, 'saveStandard', call(whole, { bands: { A: 96 } }));
    expect(done).toEqual([8, 16]);
    expect(host.book).toEqual(whole.book);
  });

  test('is refused where the rules do not hold, and nothing is written', () => {
    const host = s12();
    const answer = stepSchema.parse(ask(host, 'saveStandard', call(host, { weights: { service: 30 } })));
    expect(answer).toMatchObject({ status: 'refused', reasons: [{ code: 'changes.weights' }] });
    expect(host.requests).toEqual([]);
  });

  test('what was changed in the cells of the Standard tab stays', () => {
    const host = s12();
    ask(host, 'saveStandard', call(host, { bands: { A: 96 } }));
    ask(host, 'saveStandard', call(host, { bands: { B: 82 } }));
    const { rules } = whatIfSchema.parse(ask(host, 'whatIf', call(host, {})));
    expect(rules.bands.map(({ from }) => from)).toEqual([96, 82, 61, 40, 0]);
    expect(lookSchema.parse(ask(host, 'look')).standard).toBe('weighted-procedure');
  });
});
