import { expect, test } from 'vitest';
import { deviceName } from '../../../extension/team/device-name.ts';

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

test.each([
  [`Mozilla/5.0 (X11; Linux x86_64) ${chrome}`, 'Chrome on Linux'],
  [`Mozilla/5.0 (X11; Linux x86_64) ${chrome.replace('Chrome', 'HeadlessChrome')}`, 'Chrome on Linux'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Edg/156.0.0.0`, 'Edge on Windows'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} OPR/120.0.0.0`, 'Opera on Windows'],
  [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${chrome}`, 'Chrome on ChromeOS'],
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${chrome}`, 'Chrome on macOS'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox on macOS'],
  ['Mozilla/5.0 (Android 16; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0', 'Firefox on Android'],
  [`Mozilla/5.0 (Linux; Android 10; K) ${chrome}`, 'Chrome on Android'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15',
    'Safari on macOS',
  ],
  ['Mozilla/5.0 (X11; FreeBSD amd64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox'],
])('%s: Ann · %s', (userAgent, machine) => {
  expect(deviceName(' Ann  Lee\n', userAgent)).toBe(`Ann Lee · ${machine}`);
});

test.each([
  ['Ann', '', 'Ann'],
  ['', 'Linux Chrome/1', 'Chrome on Linux'],
  ['', '', 'Browser'],
])('%j and %j: %j', (agent, userAgent, name) => {
  expect(deviceName(agent, userAgent)).toBe(name);
});

test.each(['x'.repeat(300), '𠮷'.repeat(300), `x${'𠮷'.repeat(300)}`])(
  'at most 100 signs, none cut in two',
  (agent) => {
    const name = deviceName(agent, `Mozilla/5.0 (X11; CrOS x86_64) ${chrome} OPR/1`);
    expect(name.length).toBeLessThanOrEqual(100);
    expect(name).not.toMatch(/\p{Surrogate}/u);
    expect(name).toContain(' · Opera on ChromeOS');
  },
);
