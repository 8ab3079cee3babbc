import { expect, test } from 'vitest';
import { findBrowser } from './chromium.ts';

test.each([
  [undefined, ['/usr/bin/chromium', '/usr/bin/google-chrome'], '/usr/bin/chromium'],
  ['', ['/usr/bin/google-chrome'], '/usr/bin/google-chrome'],
  ['/opt/own', ['/opt/own', '/usr/bin/chromium'], '/opt/own'],
  [undefined, [], null],
] as readonly (readonly [string | undefined, readonly string[], string | null])[])(
  'CHROME_PATH %j with %j here: %j',
  (named, here, found) => {
    expect(findBrowser(named ?? '', (path) => here.includes(path))).toBe(found);
  },
);

test('a CHROME_PATH that names no file is told, not passed over', () => {
  expect(() => findBrowser('/opt/gone', (path) => path === '/usr/bin/chromium')).toThrow('/opt/gone');
});
