import { describe, expect, test } from 'vitest';
import { atEachCall, type BrokenCall } from './each-call.ts';
import { hostOf } from './local/services/open-host.ts';

const code = `
  const store = () => PropertiesService.getScriptProperties();
  function prepare() { store().setProperty('from', '1'); store().setProperty('to', '0'); }
  function careless() { store().setProperty('from', '0'); store().setProperty('to', '1'); }
  function atOnce() { store().setProperties({ from: '0', to: '1' }); }
  function mend() { try { careless(); } catch (error) { prepare(); } }
  function look() { return store().getProperties(); }
`;
const prepared = () => {
  const host = hostOf(code);
  host.call('prepare');
  return host;
};
/** One of the two holds it, never both or none. */
const oneHoldsIt = (host: ReturnType<typeof prepared>) => {
  const { from, to } = host.call('look') as Record<string, string>;
  expect(`${from}${to}`).toMatch(/^(10|01)$/);
};

describe('at each call', () => {
  test('what is written at once stands every fault: two calls, two kinds, before and after', () => {
    const seen: BrokenCall[] = [];
    const count = atEachCall({
      makeHost: prepared,
      act: (host) => host.call('atOnce'),
      check: (host, broken) => {
        seen.push(broken);
        oneHoldsIt(host);
      },
    });
    expect([count, seen.length]).toEqual([8, 8]);
    expect(seen.map(({ at, kind, when }) => `${at} ${kind} ${when}`)).toEqual([
      '1 throw before',
      '1 throw after',
      '1 kill before',
      '1 kill after',
      '2 throw before',
      '2 throw after',
      '2 kill before',
      '2 kill after',
    ]);
    expect(seen.every(({ thrown, label }) => thrown !== null && /Propert/.test(label))).toBe(true);
  });

  test.each([
    // Mending in a catch helps against a throw and not against a kill.
    ['careless', 'throw', 'throw after call 2, Properties.setProperty'],
    ['mend', 'kill', 'kill after call 2, Properties.setProperty'],
  ] as const)('%s does not stand a %s, and the call is named', (name, kind, said) => {
    const entry = { makeHost: prepared, act: (host: ReturnType<typeof prepared>) => host.call(name) };
    expect(() => atEachCall({ ...entry, check: oneHoldsIt, kinds: [kind] })).toThrow(said);
  });

  test('mending in a catch stands every throw', () => {
    const entry = { makeHost: prepared, act: (host: ReturnType<typeof prepared>) => host.call('mend') };
    expect(atEachCall({ ...entry, check: oneHoldsIt, kinds: ['throw'] })).toBe(8);
  });
});
