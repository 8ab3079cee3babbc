import { expect, test } from 'vitest';
import { findFirefox } from './find-firefox.ts';

test.each([
  [undefined, ['/usr/bin/firefox-esr', '/usr/bin/firefox'], '/usr/bin/firefox-esr'],
  ['', ['/usr/bin/firefox'], '/usr/bin/firefox'],
  ['/opt/own', ['/opt/own', '/usr/bin/firefox'], '/opt/own'],
  [undefined, [], null],
] as readonly (readonly [string | undefined, readonly string[], string | null])[])(
  'FIREFOX_PATH %j with %j here: %j',
  (named, here, found) => {
    expect(findFirefox(named ?? '', (path) => here.includes(path))).toBe(found);
  },
);

test('a FIREFOX_PATH that names no file is told, not passed over', () => {
  expect(() => findFirefox('/opt/gone', (path) => path === '/usr/bin/firefox')).toThrow('/opt/gone');
});
