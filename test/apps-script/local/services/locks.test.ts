import { describe, expect, test } from 'vitest';
import type { HostOptions } from '../../../../apps-script/local/services/sandbox.ts';
import { hostOf } from './open-host.ts';

const code = `
  const locks = { document: () => LockService.getDocumentLock(), script: () => LockService.getScriptLock() };
  function take(name) { const lock = locks[name](); return [lock.tryLock(5000), lock.hasLock()]; }
  function hold(name) { locks[name]().waitLock(10); SpreadsheetApp.flush(); return 'held'; }
  function letGo(name) { const lock = locks[name](); lock.waitLock(10); lock.releaseLock(); SpreadsheetApp.flush(); }
  function twice() { const [one, two] = [locks.script(), locks.script()]; one.tryLock(1); two.tryLock(1); two.releaseLock(); return one.hasLock(); }
  function foreign() { locks.script().releaseLock(); return take('script'); }
  function now() { return Date.now(); }
`;

/** A host on which `during` runs before each \`flush\`. */
function hostWith(during: (host: ReturnType<typeof hostOf>) => void, more: Partial<HostOptions> = {}) {
  const onCall = (_: number, label: string) => {
    if (label === 'SpreadsheetApp.flush') during(host);
  };
  const host = hostOf(code, {}, { onCall, ...more });
  return host;
}

describe('a run inside another', () => {
  test.each([
    ['document', 'document', [false, false]],
    ['document', 'script', [true, true]],
    ['script', 'script', [false, false]],
    ['script', 'document', [true, true]],
  ])('the outer holds the lock of the %s: that of the %s is %o', (outer, inner, expected) => {
    const seen: unknown[] = [];
    const host = hostWith(() => seen.push(host.call('take', inner)));
    expect(host.call('hold', outer)).toBe('held');
    expect(seen).toEqual([expected]);
    expect(host.call('take', outer)).toEqual([true, true]);
  });

  test('what it takes itself is free again at its end, what the outer let go is free at once', () => {
    const seen: unknown[] = [];
    const host = hostWith(() => seen.push(host.call('take', 'script'), host.call('take', 'script')));
    host.call('letGo', 'script');
    expect(seen).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  test('it cannot let go of what the outer holds', () => {
    const seen: unknown[] = [];
    const host = hostWith(() => seen.push(host.call('foreign')));
    host.call('hold', 'script');
    expect(seen).toEqual([[false, false]]);
  });

  test('waiting for it takes the time that was said, where time is measured', () => {
    const seen: unknown[] = [];
    const host = hostWith(
      () => {
        host.call('take', 'script');
        seen.push(host.call('now'));
      },
      { now: 0, msPerCall: 0 },
    );
    host.call('hold', 'script');
    expect(seen).toEqual([5000]);
  });
});

test('locks of a run are its own however often it asks for them', () => {
  expect(hostOf(code).call('twice')).toBe(false);
});

test.each(['failAtCall', 'killAtCall'])('a lock is free after %s ended its run', (name) => {
  const host = hostOf(code, {}, { [name]: 3 });
  expect(() => host.call('hold', 'script')).toThrow();
  expect(host.call('take', 'script')).toEqual([true, true]);
});

test('another run that holds every lock holds both', () => {
  const host = hostOf(code);
  const letGo = host.holdLock();
  expect([host.call('take', 'script'), host.call('take', 'document')].flat()).toEqual([false, false, false, false]);
  letGo();
  expect(host.call('take', 'document')).toEqual([true, true]);
});
