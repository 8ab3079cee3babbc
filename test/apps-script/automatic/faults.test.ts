import { describe, expect, test } from 'vitest';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { atEachCall } from '../each-call.ts';
import { answers, gradesOf, openAutomatic, responses } from './survey.ts';

const next = responses + 2;
const rowOf = (host: LocalHost, row: number) => gradesOf(host).find(({ Row }) => Row === row);
const good = answers('Very satisfied', 'Satisfied', 'Neutral');

describe('when something stands in the way of a submitted response', () => {
  test('another run holds the lock: the next tick does it', () => {
    const { host } = openAutomatic();
    host.tick(5);
    const letGo = host.holdLock();
    host.submitForm(good);
    expect([gradesOf(host).length, host.failures]).toEqual([responses, []]);
    expect(host.logs.join()).toContain('Another grading is running');
    letGo();
    host.tick(5);
    expect(rowOf(host, next)?.Score).toBe(80);
  });

  test.each([
    // [call that fails, rows written, minutes until the row is right at the latest]
    // Where not even the settings can be read, only the look of the hour finds it.
    ['Properties.getProperties', 0, 60],
    ['Range.getRow', 0, 5],
    ['Lock.tryLock', 0, 5],
    ['Sheets.Spreadsheets.get', 0, 5],
    ['Sheets.Spreadsheets.Values.batchGet', 0, 5],
    ['Sheets.Spreadsheets.batchUpdate', 0, 5],
    ['Lock.releaseLock', 1, 5],
  ] as const)('%s fails: %i rows written, in order after %i minutes', (label, written, minutes) => {
    const { host, failAt } = openAutomatic();
    host.tick(5);
    host.resetLog();
    host.submitForm(good);
    const place = host.calls.indexOf(label) + 1;
    host.tick(5);
    host.resetLog();
    failAt(place);
    host.submitForm(good);
    expect([host.calls.includes(label), host.failures, host.logs.length]).toEqual([true, [], 1]);
    expect(gradesOf(host).length).toBe(responses + 1 + written);
    failAt(0);
    host.tick(minutes);
    expect(rowOf(host, next + 1)?.Score).toBe(80);
  });

  test('a throw at each service call: the row is there once, at the latest after an hour', () => {
    let lost = 0;
    let doubled = 0;
    const { host: settled } = openAutomatic();
    settled.tick(5);
    const runs = atEachCall({
      kinds: ['throw'],
      makeHost: settled.fork,
      act: (host) => host.submitForm(good),
      check: (host) => {
        host.tick(60);
        const rows = gradesOf(host).filter(({ Row }) => Row === next);
        if (rows[0]?.Score !== 80) lost += 1;
        if (rows.length > 1 || gradesOf(host).length > responses + 1) doubled += 1;
      },
    });
    console.log(`faults: submission, throw before and after each call, ${runs} runs: ${lost} lost, ${doubled} doubled`);
    expect([runs >= 20, lost, doubled]).toEqual([true, 0, 0]);
  }, 240_000);

  test('more come in a minute than Google lets us read: none is lost', () => {
    const { host } = openAutomatic({ quota: true });
    host.tick(5);
    for (let count = 0; count < 40; count += 1) host.submitForm(good);
    expect(gradesOf(host).length).toBeLessThan(responses + 40);
    expect([host.failures, host.logs.length > 0]).toEqual([[], true]);
    host.tick(5);
    expect(gradesOf(host).length).toBe(responses + 40);
  });
});
