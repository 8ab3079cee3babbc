import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { checked, escapeScript } from '../../apps-script/build-sidebar.mjs';

const html = readFileSync(new URL('../../apps-script/dist/Sidebar.html', import.meta.url), 'utf8');

// Budget of the sidebar: 150 kB, of which zod and Preact take 31 and the texts in three languages 32.
test('is one small page', () => {
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(150_000);
  expect(html).toMatch(/^<!doctype html>/);
  expect(html).toContain('<base target="_top" />');
  expect(html).not.toMatch(/\b(src|href)="(?!#)[^"]/);
});

test('nothing in it ends the script early or looks like a scriptlet', () => {
  expect(html.match(/<\/script/gi)).toHaveLength(1);
  expect(html).not.toContain('<!--');
  expect(html).not.toContain('<?');
});

test('its script is syntax of 2020', () => {
  const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(html) ?? [];
  expect(script.length).toBeGreaterThan(20_000);
  expect(() => parse(script, { ecmaVersion: 2020 })).not.toThrow();
});

test.each([
  ['a="</script>"', 'a="\\x3c/script>"'],
  ['a="</SCRIPT><!--"', 'a="\\x3c/SCRIPT>\\x3c!--"'],
  ['a<b', 'a<b'],
])('%s goes into the page as %s', (script, escaped) => {
  expect(escapeScript(script)).toBe(escaped);
});

test('a page with a scriptlet is refused', () => {
  expect(() => checked('<p><?= name ?></p>')).toThrow('scriptlet');
});
