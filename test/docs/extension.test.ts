import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { browserTexts } from '../../extension/text/browser.ts';
import { builtExtension } from '../browser/extension-build.ts';

const page = (name: string) => readFileSync(`docs/extension/${name}.md`, 'utf8');
const listed = (text: string, form: RegExp) => [...text.matchAll(form)].map(([, one = '']) => one).sort();
const manifestOf = (browser: 'chrome' | 'firefox') =>
  JSON.parse(readFileSync(`${builtExtension(browser)}/manifest.json`, 'utf8'));

test('permissions.md gives a reason for each permission and for none that is not asked for', () => {
  const [asked = ''] = page('permissions').split('## What is never asked for');
  expect(listed(asked, /^\| `(\w+)` \| \S/gm)).toEqual([...manifestOf('chrome').permissions].sort());
});

test('privacy.md explains each kind of data that Firefox is told of', () => {
  const [, declared = ''] = page('privacy').split('## Firefox, `data_collection_permissions`');
  const { required } = manifestOf('firefox').browser_specific_settings.gecko.data_collection_permissions;
  expect(listed(declared, /`(\w+)` \(/g)).toEqual([...required].sort());
});

test('store.md has the name and summary of the extension in each language, short enough for the stores', () => {
  const texts = page('store');
  const of = (words: string) =>
    [...texts.matchAll(new RegExp(`^\\*\\*(?:${words})\\*\\* (.+)$`, 'gm'))].map(([, one]) => one);
  expect(of('Name|名称|名稱')).toEqual(Object.values(browserTexts.name));
  expect(of('Summary|摘要')).toEqual(Object.values(browserTexts.description));
  for (const summary of Object.values(browserTexts.description)) expect(summary.length).toBeLessThanOrEqual(132);
});
