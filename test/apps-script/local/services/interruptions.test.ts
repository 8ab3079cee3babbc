import { describe, expect, test } from 'vitest';
import type { HostOptions, LocalHost } from '../../../../apps-script/local/services/sandbox.ts';
import { hostOf } from './open-host.ts';

const code = `
  const store = () => PropertiesService.getDocumentProperties();
  function put(key) { store().setProperty(key, 'x'); return Session.getActiveUser().getEmail(); }
  function keys() { return store().getKeys(); }
  function cling() {
    try { store().setProperty('a', 'x'); } catch (error) { console.log('caught'); store().setProperty('b', 'x'); } finally { store().setProperty('c', 'x'); }
  }
  function shrug() { try { store().setProperty('a', 'x'); } catch (error) { return 'all is well'; } }
  function doPost() { put('posted'); return ContentService.createTextOutput(Session.getActiveUser().getEmail()); }
  function install() { ScriptApp.newTrigger('put').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create(); }
`;
const ann = { id: 'ann', email: 'ann@example.com' };
const open = (more: Partial<HostOptions> = {}) => hostOf(code, {}, { user: ann, ...more });
const keysOf = (host: LocalHost) => host.call('keys');

describe('a run that is killed', () => {
  test.each([
    // Calls: 1 getDocumentProperties, 2 setProperty.
    ['before', []],
    ['after', ['a']],
  ] as const)('%s a call did its work: nothing of it happens afterwards', (failWhen, expected) => {
    const host = open({ killAtCall: 2, failWhen });
    expect(() => host.call('cling')).toThrow('killed');
    expect(host.calls).toEqual(['PropertiesService.getDocumentProperties', 'Properties.setProperty']);
    expect([keysOf(host), host.logs]).toEqual([expected, []]);
  });

  test('it does not end well, even when it hides the error', () => {
    expect(() => open({ killAtCall: 2 }).call('shrug')).toThrow('killed');
  });

  test('runs around it go on', () => {
    // The outer makes calls 1 to 3; before 3 the inner makes 4 and 5.
    const onCall = (place: number) => {
      if (place === 3) expect(() => host.call('put', 'inner')).toThrow('killed');
    };
    const host = open({ onCall, killAtCall: 5 });
    expect(host.call('put', 'outer')).toBe('ann@example.com');
    expect(keysOf(host)).toEqual(['outer']);
  });
});

describe('onCall', () => {
  test('is told of every call, with its number, before it is done', () => {
    const seen: unknown[] = [];
    const host = open({ onCall: (place, label) => seen.push([place, label]) });
    host.call('keys');
    expect(seen).toEqual([
      [1, 'PropertiesService.getDocumentProperties'],
      [2, 'Properties.getKeys'],
    ]);
  });

  test('what it throws is what the call throws, to the script an error', () => {
    const onCall = (_: number, label: string) => {
      if (label === 'Properties.setProperty') throw new Error('no room');
    };
    const host = open({ onCall });
    expect(host.call('shrug')).toBe('all is well');
    expect(() => host.call('put', 'a')).toThrow('no room');
    expect(keysOf(host)).toEqual([]);
  });

  test.each([
    // The outer makes calls 1 and 2; before 2 the inner makes 3 to 6.
    [2, 'outer'],
    [4, 'inner'],
  ])('with a run inside call 2, call %i is of the %s run', (failAtCall, who) => {
    const failed: string[] = [];
    const attempt = (name: string) => {
      try {
        host.call('put', name);
      } catch {
        failed.push(name);
      }
    };
    const host = open({ failAtCall, onCall: (place) => place === 2 && attempt('inner') });
    attempt('outer');
    expect(failed).toEqual([who]);
    expect(keysOf(host)).toEqual([who === 'outer' ? 'inner' : 'outer']);
  });

  test('each run knows on whose account it runs, whatever runs inside', () => {
    const seen: unknown[] = [];
    let isInside = false;
    const host = open({
      onCall: (_, label) => {
        if (label !== 'Session.getActiveUser' || isInside) return;
        isInside = true;
        host.as({ id: 'ben', email: 'ben@example.com' });
        seen.push(host.request({ method: 'POST' }).body, host.call('put', 'b'));
      },
    });
    expect(host.call('put', 'a')).toBe('ann@example.com');
    // A web page has no name; the next person at the keyboard is Ben.
    expect(seen).toEqual(['', 'ben@example.com']);
    expect([host.user.id, host.call('put', 'c')]).toEqual(['ben', 'ben@example.com']);
  });
});

describe('a host at work', () => {
  test.each([
    ['throw', 'before', []],
    ['throw', 'after', ['a']],
    ['kill', 'before', []],
    ['kill', 'after', ['a']],
  ] as const)('a call to come can be made to %s %s it acts, until told otherwise', (kind, when, expected) => {
    const host = open();
    host.breakCall({ at: 2, kind, when });
    expect(() => host.call('put', 'a')).toThrow(kind === 'kill' ? 'killed' : 'call 2: Properties.setProperty');
    expect(keysOf(host)).toEqual(expected);
    host.resetLog();
    host.breakCall(null);
    expect(host.call('put', 'b')).toBe('ann@example.com');
  });

  test('hooks come and go, that of the options stays', () => {
    const seen: string[] = [];
    const host = open({ onCall: () => seen.push('option') });
    const stop = host.onEachCall(() => seen.push('hook'));
    host.call('keys');
    stop();
    host.call('keys');
    expect(seen.join(' ')).toBe('option hook option hook option option');
  });

  test('tells its clock', () => {
    const host = open({ now: 1000 });
    host.advance(500);
    expect(host.now()).toBe(1500);
  });
});
