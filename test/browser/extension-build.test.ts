import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtExtension } from './extension-build.ts';

const browsers = ['chrome', 'firefox'] as const;

/** Design §9. */
const popupLimit = 45_000;

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

test.each(browsers)('the manifest for %s asks for nothing but storage', (browser) => {
  const manifest = read(`${builtExtension(browser)}/manifest.json`);
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.permissions).toEqual(['storage']);
  for (const power of [
    'host_permissions',
    'optional_permissions',
    'optional_host_permissions',
    'content_scripts',
    'background',
    'web_accessible_resources',
    'content_security_policy',
  ])
    expect(manifest, power).not.toHaveProperty(power);
});

test.each(browsers)('the manifest for %s opens the popup by key', (browser) => {
  const manifest = read(`${builtExtension(browser)}/manifest.json`);
  expect(manifest.action.default_popup).toBe('popup.html');
  expect(manifest.commands).toEqual({ _execute_action: { suggested_key: { default: 'Alt+Shift+G' } } });
});

test('Firefox is told that no data is collected', () => {
  expect(read(`${builtExtension('firefox')}/manifest.json`).browser_specific_settings.gecko).toMatchObject({
    id: 'satisgrade@satisgrade.example',
    data_collection_permissions: { required: ['none'] },
  });
});

test.each(browsers)('every name and icon of the %s manifest is there', (browser) => {
  const folder = builtExtension(browser);
  const manifest = read(`${folder}/manifest.json`);
  expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128']);
  for (const icon of Object.values<string>(manifest.icons)) expect(existsSync(`${folder}/${icon}`), icon).toBe(true);
  for (const locale of ['en', 'zh_CN', 'zh_TW']) {
    const messages = read(`${folder}/_locales/${locale}/messages.json`);
    for (const text of [manifest.name, manifest.description])
      expect(messages[text.replace(/^__MSG_(\w+)__$/, '$1')].message, `${locale} ${text}`).toMatch(/\S/);
  }
});

test.each(browsers)('the scripts for %s stay small and free of zod', (browser) => {
  const folder = builtExtension(browser);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const scripts = names.filter((name) => name.endsWith('.js')).map((name) => `${folder}/${name}`);
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.reduce((sum, path) => sum + statSync(path).size, 0);
  expect(bytes).toBeLessThanOrEqual(popupLimit);
  for (const path of scripts) expect(readFileSync(path, 'utf8')).not.toMatch(/ZodMini|\$ZodType|invalid_type/);
});
