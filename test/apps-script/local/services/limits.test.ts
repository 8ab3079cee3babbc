import { describe, expect, test } from 'vitest';
import { hostOf } from './open-host.ts';

describe('calls of the Sheets API a minute', () => {
  const code = `
    const range = 'Sheet1!A1';
    function read(times) { for (let n = 0; n < times; n += 1) Sheets.Spreadsheets.Values.get('b', range); return 'done'; }
    function write(times) { for (let n = 0; n < times; n += 1) Sheets.Spreadsheets.Values.clear({}, 'b', range); return 'done'; }
  `;
  test.each([
    ['read', 'Read requests'],
    ['write', 'Write requests'],
  ])('the sixty-first %s is refused until a minute has passed', (name, message) => {
    const host = hostOf(code, {}, { quota: true });
    expect(host.call(name, 60)).toBe('done');
    expect(() => host.call(name, 1)).toThrow(message);
    host.advance(59_999);
    expect(() => host.call(name, 1)).toThrow('Quota exceeded');
    host.advance(1);
    expect(host.call(name, 60)).toBe('done');
  });

  test('reads, writes and users count apart; without the option nothing is counted', () => {
    const host = hostOf(code, {}, { quota: true });
    host.call('read', 60);
    expect(host.call('write', 60)).toBe('done');
    host.as({ id: 'second' });
    expect(host.call('read', 60)).toBe('done');
    expect(hostOf(code).call('read', 100)).toBe('done');
  });
});

describe('the time that a run may take', () => {
  const code = `
    function ask(times) { for (let n = 0; n < times; n += 1) Utilities.getUuid(); return Date.now(); }
    function cling(times) { for (let n = 0; n < times; n += 1) { try { Utilities.getUuid(); } catch (error) { console.log(error.message); } } }
    function sleep() { Utilities.sleep(360001); }
    function wait() { LockService.getScriptLock().tryLock(360001); }
    function install() { ScriptApp.newTrigger('ask100').timeBased().everyMinutes(1).create(); }
    function ask100() { ask(100); }
  `;
  const message = 'Exceeded maximum execution time';

  test('each call takes its time; more than six minutes end the run', () => {
    const host = hostOf(code, {}, { msPerCall: 4000, now: 0 });
    expect(host.call('ask', 90)).toBe(360_000);
    expect(() => host.call('ask', 91)).toThrow(message);
  });

  test('a script that catches it meets it again, and does not end well', () => {
    const host = hostOf(code, {}, { msPerCall: 120_000 });
    expect(() => host.call('cling', 6)).toThrow(message);
    expect(host.logs).toEqual([message, message, message]);
  });

  test.each(['sleep', 'wait'])('%s takes time where it is measured', (name) => {
    expect(() => hostOf(code, {}, { msPerCall: 0, isLockBusy: true }).call(name)).toThrow(message);
    expect(() => hostOf(code, {}, { isLockBusy: true }).call(name)).not.toThrow();
  });

  test('a trigger that takes too long is told of', () => {
    const host = hostOf(code, {}, { msPerCall: 4000 });
    host.call('install');
    host.tick(1);
    expect(host.failures.map((failure) => failure.message)).toEqual([message]);
  });

  test('a custom function has thirty seconds', () => {
    const host = hostOf(code, {}, { msPerCall: 15_001 });
    expect(() => host.customFunction('cling', 2)).toThrow(message);
    expect(host.logs).toEqual(['You do not have permission to call Utilities.getUuid', message]);
  });
});

test('a lock that another run holds is free again when that run lets go', () => {
  const host = hostOf('function take() { return LockService.getDocumentLock().tryLock(10); }');
  const release = host.holdLock();
  expect(host.call('take')).toBe(false);
  release();
  expect(host.call('take')).toBe(true);
});

test('properties and caches of a user are their own', () => {
  const host = hostOf(`
    function put() { PropertiesService.getUserProperties().setProperty('k', 'v'); CacheService.getUserCache().put('k', 'v'); PropertiesService.getDocumentProperties().setProperty('d', 'all'); }
    function get() { return [PropertiesService.getUserProperties().getProperty('k'), CacheService.getUserCache().get('k'), PropertiesService.getDocumentProperties().getProperty('d')]; }`);
  host.call('put');
  host.as({ id: 'second' });
  expect(host.call('get')).toEqual([null, null, 'all']);
  host.as({});
  expect(host.call('get')).toEqual(['v', 'v', 'all']);
});
