import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtExtension, scriptsOf } from './extension-build.ts';

const browsers = ['chrome', 'firefox'] as const;
const pages = ['popup', 'sidepanel', 'options'] as const;

/** Bytes, as they are loaded (design §9). */
const pageLimit = 45_000;
const backgroundLimit = 40_000;

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const manifestOf = (browser: (typeof browsers)[number]) => read(`${builtExtension(browser)}/manifest.json`);
const bytesOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + statSync(path).size, 0);

// A permission more disables the extension on every computer until its owner agrees: a release of its own.
test.each([
  ['chrome', ['activeTab', 'scripting', 'storage', 'alarms', 'contextMenus', 'sidePanel']],
  ['firefox', ['activeTab', 'scripting', 'storage', 'alarms', 'contextMenus']],
] as const)('%s is asked for these permissions and no others', (browser, permissions) => {
  const manifest = manifestOf(browser);
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.permissions).toEqual(permissions);
  for (const power of [
    ...['host_permissions', 'optional_permissions', 'optional_host_permissions', 'content_scripts'],
    ...['web_accessible_resources', 'externally_connectable', 'content_security_policy', 'oauth2', 'key'],
  ])
    expect(manifest, power).not.toHaveProperty(power);
});

test.each(browsers)('the manifest for %s holds nothing that was not looked at', (browser) => {
  const own =
    browser === 'chrome' ? ['minimum_chrome_version', 'side_panel'] : ['browser_specific_settings', 'sidebar_action'];
  expect(Object.keys(manifestOf(browser)).sort()).toEqual(
    [
      ...['manifest_version', 'name', 'description', 'version', 'default_locale', 'icons', 'permissions', 'commands'],
      ...['action', 'background', 'options_ui', ...own],
    ].sort(),
  );
});

test('Chrome opens the popup, and the panel, by key', () => {
  const { action, commands, side_panel, minimum_chrome_version } = manifestOf('chrome');
  expect(action.default_popup).toBe('popup.html');
  expect(side_panel).toEqual({ default_path: 'sidepanel.html' });
  expect(minimum_chrome_version).toBe('120');
  expect(commands).toEqual({
    _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
    'open-panel': { description: '__MSG_menuPanel__' },
  });
});

test('Firefox opens the popup by key, and its sidebar when somebody asks for it', () => {
  const { action, commands, sidebar_action } = manifestOf('firefox');
  expect(action.default_popup).toBe('popup.html');
  expect(commands).toEqual({ _execute_action: { suggested_key: { default: 'Alt+Shift+G' } } });
  expect(sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
});

test('Firefox is told what leaves this computer', () => {
  expect(manifestOf('firefox').browser_specific_settings).toEqual({
    gecko: {
      id: 'satisgrade@satisgrade.example',
      strict_min_version: '140.0',
      data_collection_permissions: {
        required: ['websiteContent', 'personalCommunications', 'browsingActivity', 'personallyIdentifyingInfo'],
      },
    },
  });
});

test('the background is a worker in Chrome and an event page in Firefox', () => {
  expect(manifestOf('chrome').background).toEqual({ service_worker: 'background.js' });
  expect(manifestOf('firefox').background).toEqual({ scripts: ['background.js'] });
});

test.each(browsers)('every page, text and icon that the %s manifest names is there', (browser) => {
  const folder = builtExtension(browser);
  const manifest = manifestOf(browser);
  expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128']);
  const named = [...Object.values<string>(manifest.icons), ...pages.map((page) => `${page}.html`)];
  for (const file of named) expect(existsSync(`${folder}/${file}`), file).toBe(true);
  const texts = JSON.stringify(manifest).match(/__MSG_\w+?__/g) ?? [];
  expect(texts).toEqual(expect.arrayContaining(['__MSG_name__', '__MSG_description__']));
  for (const locale of ['en', 'zh_CN', 'zh_TW']) {
    const messages = read(`${folder}/_locales/${locale}/messages.json`);
    for (const text of texts)
      expect(messages[text.replace(/^__MSG_(\w+)__$/, '$1')]?.message, `${locale} ${text}`).toMatch(/\S/);
  }
});

describe.each(browsers)('the scripts for %s', (browser) => {
  test.each(pages)('that %s loads stay small', (page) => {
    const scripts = scriptsOf(browser, page);
    expect(scripts.length).toBeGreaterThan(0);
    expect(bytesOf(scripts)).toBeLessThanOrEqual(pageLimit);
  });

  test('of the background stay small', () => {
    const background = `${builtExtension(browser)}/background.js`;
    expect(bytesOf([background])).toBeLessThanOrEqual(backgroundLimit);
    expect(readFileSync(background, 'utf8')).not.toMatch(/\bimport\s*\(|importScripts/);
  });

  test('are all ours: no zod, nothing from elsewhere', () => {
    const folder = builtExtension(browser);
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    expect(scripts).toContain('background.js');
    for (const name of scripts) {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      expect(text, name).not.toMatch(/ZodMini|\$ZodType|invalid_type/);
      expect(text, name).not.toMatch(/\beval\(|new Function\(/);
    }
    for (const page of pages)
      expect(readFileSync(`${folder}/${page}.html`, 'utf8')).not.toMatch(/(src|href)="(https?:)?\/\//);
  });
});
