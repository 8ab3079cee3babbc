import { describe, expect, test } from 'vitest';
import { hostOf, manifest } from './open-host.ts';

const code = `
  const ss = () => SpreadsheetApp.getActive();
  function install(how, name = 'note') {
    const builder = ScriptApp.newTrigger(name);
    const made = {
      submit: () => builder.forSpreadsheet(ss()).onFormSubmit(),
      edit: () => builder.forSpreadsheet('b').onEdit(),
      five: () => builder.timeBased().everyMinutes(5),
      hour: () => builder.timeBased().everyHours(1),
      soon: () => builder.timeBased().after(90000),
    }[how]().create();
    return made.getUniqueId();
  }
  function list() {
    return ScriptApp.getProjectTriggers().map((one) => [one.getHandlerFunction(), one.getEventType(), one.getTriggerSource()]);
  }
  function remove() { for (const one of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(one); }
  function note(event) { console.log(new Date().toISOString().slice(11, 16), event.triggerUid, event.authMode, Session.getEffectiveUser().getEmail()); }
  function fail() { throw new Error('no such tab'); }
  function again() { console.log('again'); ScriptApp.newTrigger('note').timeBased().after(60000).create(); }
  function menu() { SpreadsheetApp.getUi(); }
  function evaluate(body) { return body; }
`;

describe('installing', () => {
  test.each([
    ['submit', 'ON_FORM_SUBMIT', 'SPREADSHEETS'],
    ['edit', 'ON_EDIT', 'SPREADSHEETS'],
    ['five', 'CLOCK', 'CLOCK'],
    ['soon', 'CLOCK', 'CLOCK'],
  ])('%s: %s', (how, event, source) => {
    const host = hostOf(code);
    host.call('install', how);
    expect(host.call('list')).toEqual([['note', event, source]]);
    host.call('remove');
    expect(host.call('list')).toEqual([]);
  });

  test('the twenty-first of a user is refused; another user has their own', () => {
    const host = hostOf(code);
    for (let made = 0; made < 20; made += 1) host.call('install', 'five');
    expect(() => host.call('install', 'five')).toThrow('too many triggers');
    host.as({ id: 'second' });
    expect(host.call('list')).toEqual([]);
    host.call('install', 'edit');
    host.call('remove');
    expect(host.triggers).toHaveLength(20);
  });

  test.each([
    ["ScriptApp.newTrigger('note').timeBased().everyMinutes(2)", 'one of 1, 5, 10, 15, 30'],
    ["ScriptApp.newTrigger('note').timeBased().everyHours(3)", 'one of 1, 2, 4, 6, 8, 12'],
    ["ScriptApp.newTrigger('note').timeBased().create()", 'no event'],
    ["ScriptApp.newTrigger('note').forSpreadsheet('other')", 'no such spreadsheet'],
    ["ScriptApp.newTrigger('note').forSpreadsheet(ScriptApp)", 'no such spreadsheet'],
    ["ScriptApp.newTrigger('note').timeBased().atHour(3)", 'atHour is not part of this stand-in'],
    ["ScriptApp.newTrigger('note').forSpreadsheet('b').onChange()", 'onChange is not part'],
    ['ScriptApp.deleteTrigger({})', 'the trigger is not there'],
  ])('%s is refused', (expression, message) => {
    expect(() => hostOf(`function main() { ${expression}; }`).call('main')).toThrow(message);
  });

  test('it needs its scope', () => {
    const bare = { ...manifest, oauthScopes: manifest.oauthScopes.filter((scope) => !scope.includes('scriptapp')) };
    expect(() => hostOf(code, {}, { manifest: bare }).call('list')).toThrow('auth/script.scriptapp');
  });
});

describe('the clock', () => {
  test('what falls due runs in the order of its time, once or again and again', () => {
    const host = hostOf(code);
    host.call('install', 'five');
    host.call('install', 'soon');
    host.tick(11);
    // 9:00 + 1.5 minutes, + 5, + 10.
    expect(host.logs).toEqual(['09:01 id-2 FULL ', '09:05 id-1 FULL ', '09:10 id-1 FULL ']);
    host.tick(3);
    expect(host.logs).toHaveLength(3);
    host.tick(1);
    expect(host.logs).toHaveLength(4);
  });

  test('one that has run its only time is still listed, and runs no more', () => {
    const host = hostOf(code);
    host.call('install', 'soon');
    host.tick(60);
    expect([host.logs.length, host.call('list')]).toEqual([1, [['note', 'CLOCK', 'CLOCK']]]);
  });

  test('one made on the way runs in the same passage of time', () => {
    const host = hostOf(code);
    host.call('install', 'five', 'again');
    host.tick(6);
    expect(host.logs).toEqual(['again', '09:06 id-2 FULL ']);
  });

  test('moving the clock alone runs nothing', () => {
    const host = hostOf(code);
    host.call('install', 'five');
    host.advance(3_600_000);
    expect(host.logs).toEqual([]);
    host.tick(0);
    expect(host.logs).toHaveLength(12);
  });

  test.each([
    ['fail', 'no such tab'],
    ['gone', 'Script function not found: gone'],
    ['menu', 'Cannot call SpreadsheetApp.getUi() from this context.'],
  ])('%s: the failure is told, and the others run', (name, message) => {
    const host = hostOf(code);
    host.call('install', 'five', name);
    host.call('install', 'five');
    host.tick(5);
    expect(host.failures).toEqual([
      { triggerUid: 'id-1', functionName: name, owner: 'owner', message, at: Date.parse('2025-03-31T09:05:00Z') },
    ]);
    expect(host.logs).toHaveLength(1);
  });
});

test('a trigger runs as the person who made it, with their own properties', () => {
  const host = hostOf(`
    function install() { ScriptApp.newTrigger('tell').timeBased().everyMinutes(1).create(); PropertiesService.getUserProperties().setProperty('k', 'mine'); }
    function tell() { console.log(Session.getEffectiveUser().getEmail(), PropertiesService.getUserProperties().getProperty('k')); }
  `);
  host.as({ id: 'lead', email: 'lead@example.com' });
  host.call('install');
  host.as({ id: 'second', email: 'second@example.com' });
  host.tick(1);
  host.call('tell');
  expect(host.logs).toEqual(['lead@example.com mine', 'second@example.com null']);
  expect(host.user.id).toBe('second');
});
