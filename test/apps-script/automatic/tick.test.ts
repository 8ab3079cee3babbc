import { describe, expect, test } from 'vitest';
import { answers, drawings, gradesOf, markOf, openAutomatic, responses } from './survey.ts';

const good = answers('Very satisfied', 'Satisfied', 'Neutral');
const minute = 60_000;

/** Turned on, and past the first tick, which looks at everything. */
function settled() {
  const survey = openAutomatic();
  survey.host.tick(5);
  survey.host.resetLog();
  return survey;
}

describe('the clock', () => {
  test('looks at everything at its first tick, then once an hour', () => {
    const { host } = openAutomatic();
    host.tick(5);
    expect(drawings(host)).toBe(1);
    host.tick(55);
    expect(drawings(host)).toBe(1);
    host.tick(5);
    expect([drawings(host), host.failures, host.logs]).toEqual([2, [], []]);
  });

  test('finds deleted rows, which leave no event', () => {
    const { host } = settled();
    host.book.sheets[0]?.cells.splice(5, 1);
    host.tick(60);
    expect(gradesOf(host).length).toBe(responses - 1);
  });

  test('draws a marked dashboard at the first tick after a quiet minute', () => {
    const { host } = settled();
    host.advance(minute);
    host.submitForm(good);
    expect(drawings(host)).toBe(0);
    host.tick(4);
    expect([drawings(host), markOf(host)]).toEqual([1, '']);
    host.tick(10);
    expect(drawings(host)).toBe(1);
  });

  test('waits while answers come in, but not for longer than ten minutes', () => {
    const { host } = settled();
    const drawn = [];
    // A response half a minute before each tick.
    for (let round = 0; round < 4; round += 1) {
      host.advance(4.5 * minute);
      host.submitForm(good);
      host.tick(0.5);
      drawn.push(drawings(host));
    }
    // The first at 4:30 is ten minutes old at 14:30, so the tick at 15:00 draws.
    expect(drawn).toEqual([0, 0, 1, 1]);
    expect(markOf(host)).not.toBe('');
  });

  test('leaves the mark while another run holds the lock', () => {
    const { host } = settled();
    host.submitForm(good);
    const letGo = host.holdLock();
    host.tick(5);
    expect([drawings(host), markOf(host) !== '', host.failures]).toEqual([0, true, []]);
    expect(host.logs.join()).toContain('Another grading is running');
    letGo();
    host.tick(5);
    expect([drawings(host), markOf(host)]).toEqual([1, '']);
  });

  test('keeps mark and last result when Google fails in the middle of the drawing', () => {
    const { host } = settled();
    host.submitForm(good);
    host.resetLog();
    host.tick(5);
    const place = host.calls.lastIndexOf('Sheets.Spreadsheets.batchUpdate') + 1;
    expect(place).toBeGreaterThan(0);

    const again = settled();
    again.host.submitForm(good);
    const before = structuredClone(again.host.book);
    again.host.resetLog();
    again.failAt(place);
    again.host.tick(5);
    const visible = (book: typeof before) => book.sheets.filter(({ hidden }) => !hidden);
    expect(visible(again.host.book)).toEqual(visible(before));
    expect([markOf(again.host) !== '', again.host.failures, again.host.logs.length]).toEqual([true, [], 1]);
    again.failAt(0);
    again.host.tick(5);
    expect([markOf(again.host), gradesOf(again.host).length]).toEqual(['', responses + 1]);
  });

  test('logs a refusal once and waits for a change', () => {
    const { host } = settled();
    const setup = host.book.sheets.find(({ title }) => title === 'Setup');
    if (!setup) throw new Error('no Setup');
    const place = setup.cells.findIndex((cells) => cells[1]?.userEnteredValue?.stringValue === 'Smallest group shown');
    host.edit(setup.sheetId, `C${place + 1}`, 'many');
    expect(markOf(host)).not.toBe('');
    host.tick(40);
    expect([host.logs.length, drawings(host), markOf(host), host.failures]).toEqual([1, 0, '', []]);
    host.edit(setup.sheetId, `C${place + 1}`, '4');
    host.tick(10);
    expect([host.logs.length, drawings(host)]).toEqual([1, 1]);
  });

  test('costs little when there is nothing to do', () => {
    const { host } = settled();
    host.tick(5);
    expect(host.calls.length).toBeLessThanOrEqual(15);
  });
});
