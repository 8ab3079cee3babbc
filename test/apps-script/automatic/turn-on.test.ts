import { describe, expect, test } from 'vitest';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { answers, drawings, gradesOf, markOf, openAutomatic, openSurvey, responses, triggersOf } from './survey.ts';

const ours = ['cellEdited', 'clockTicked', 'formSubmitted'];
const said = ({ toasts }: LocalHost) => toasts.at(-1)?.message;

describe('turned on', () => {
  test('makes three triggers and says so; a second time adds none', () => {
    const { host } = openSurvey();
    host.call('turnAutomaticOn');
    expect([triggersOf(host), said(host)]).toEqual([ours, expect.stringContaining('Automatic grading is on')]);
    host.call('turnAutomaticOn');
    expect(triggersOf(host)).toEqual(ours);
  });

  test('before the first grading does nothing by itself', () => {
    const { host } = openSurvey();
    host.call('turnAutomaticOn');
    const before = structuredClone(host.book.sheets.length);
    host.submitForm(answers('Satisfied', 'Satisfied', 'Satisfied'));
    host.tick(65);
    expect([host.book.sheets.length, host.failures, host.logs]).toEqual([before, [], []]);
  });

  test('by a second person changes nothing and says why', () => {
    const { host } = openAutomatic();
    host.as({ id: 'ben' });
    host.call('turnAutomaticOn');
    expect(said(host)).toContain('Another person');
    expect([triggersOf(host), triggersOf(host, 'ben')]).toEqual([ours, []]);
  });

  test('stays off when Google refuses a trigger, and leaves none behind', () => {
    const { host, failAt } = openSurvey();
    host.call('turnAutomaticOn');
    const label = 'ClockTriggerBuilder.create';
    const place = host.calls.indexOf(label) + 1;
    host.call('turnAutomaticOff');
    host.resetLog();
    failAt(place);
    host.call('turnAutomaticOn');
    expect([host.calls[place - 1], said(host)]).toEqual([label, expect.stringContaining('Google did not carry out')]);
    failAt(0);
    host.tick(5);
    host.submitForm(answers('Satisfied', 'Satisfied', 'Satisfied'));
    expect(triggersOf(host)).toEqual([]);
    host.call('turnAutomaticOn');
    expect(triggersOf(host)).toEqual(ours);
  });
});

describe('turned off', () => {
  test('takes the triggers away and nothing is graded any more', () => {
    const { host } = openAutomatic();
    host.call('turnAutomaticOff');
    expect([triggersOf(host), said(host)]).toEqual([[], expect.stringContaining('Automatic grading is off')]);
    host.submitForm(answers('Satisfied', 'Satisfied', 'Satisfied'));
    host.tick(130);
    expect([gradesOf(host).length, markOf(host), drawings(host)]).toEqual([responses, '', 0]);
  });

  test.each(['submit', 'tick', 'edit'])('by a second person: triggers of the first go at the next %s', (what) => {
    const { host } = openAutomatic();
    host.as({ id: 'ben' });
    host.call('turnAutomaticOff');
    expect(triggersOf(host)).toEqual(ours);
    host.resetLog();
    if (what === 'submit') host.submitForm(answers('Satisfied', 'Satisfied', 'Satisfied'));
    else if (what === 'tick') host.tick(5);
    else host.edit(0, 'C2', 'Satisfied');
    expect([triggersOf(host), markOf(host), drawings(host), host.failures]).toEqual([[], '', 0, []]);
  });

  test('and on again by a second person: each response is graded once', () => {
    const { host } = openAutomatic();
    host.as({ id: 'ben' });
    host.call('turnAutomaticOff');
    host.call('turnAutomaticOn');
    host.submitForm(answers('Satisfied', 'Satisfied', 'Satisfied'));
    expect([triggersOf(host), triggersOf(host, 'ben')]).toEqual([[], ours]);
    expect(gradesOf(host).map(({ Row }) => Row)).toEqual(
      Array.from({ length: responses + 1 }, (_, place) => place + 2),
    );
  });
});

describe('repair by the clock', () => {
  const clock = (host: LocalHost) => host.triggers.find(({ functionName }) => functionName === 'clockTicked');

  test('makes what is missing, deletes what is doubled', () => {
    const { host } = openAutomatic();
    const kept = clock(host);
    if (!kept) throw new Error('no clock');
    host.triggers.splice(0, host.triggers.length, kept, { ...kept, id: 'twice', due: null });
    host.tick(5);
    expect(triggersOf(host)).toEqual(ours);
  });

  test("leaves other people's triggers and those on other functions", () => {
    const { host } = openAutomatic();
    const kept = clock(host);
    if (!kept) throw new Error('no clock');
    const rest = { ...kept, due: null };
    host.triggers.push(
      { ...rest, id: 'nightly', functionName: 'gradeResponses' },
      { ...rest, id: 'old', functionName: 'doOldThings' },
      { ...rest, id: 'bens', owner: { ...kept.owner, id: 'ben' } },
    );
    host.tick(5);
    expect(triggersOf(host)).toEqual([...ours, 'gradeResponses'].sort());
    expect(triggersOf(host, 'ben')).toEqual(['clockTicked']);
  });
});

test('the menu has both entries and needs no authorisation', () => {
  const { host } = openSurvey({ authMode: 'NONE' });
  host.call('onOpen');
  expect(JSON.stringify(host.menus)).toMatch(/turnAutomaticOn.*turnAutomaticOff/);
  expect(host.calls.filter((label) => /Properties|ScriptApp/.test(label))).toEqual([]);
});
