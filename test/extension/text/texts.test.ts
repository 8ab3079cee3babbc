import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Localized } from '../../../core/text/schema.ts';
import { texts } from '../../../extension/text/index.ts';
import { messageFiles } from '../../../extension/text/message-files.ts';
import { fill } from '../../../extension/text/say.ts';

type Texts = Readonly<Record<string, Localized>>;

const folder = new URL('../../../extension/text/', import.meta.url);
const noTexts = ['index.ts', 'message-files.ts', 'say.ts'];
const names = readdirSync(folder).filter((name) => !noTexts.includes(name));
const files = await Promise.all(
  names.map(async (name) => {
    const found: Record<string, Texts> = await import(new URL(name, folder).href);
    return [name, Object.assign({}, ...Object.values(found)) as Texts] as const;
  }),
);
const written = files.flatMap(([, one]) => Object.entries(one));
const keys = [...new Set(written.map(([key]) => key))];
const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

test('there are files of texts', () => {
  expect(names).toEqual(expect.arrayContaining(['browser.ts', 'form.ts', 'options.ts', 'pairing.ts', 'sending.ts']));
});

test('every text of every file is written, and a key means one text', () => {
  // A file may take in another's texts, but never say something else under the same key.
  const byKey = new Map(written);
  expect(written.filter(([key, text]) => byKey.get(key) !== text).map(([key]) => key)).toEqual([]);
  expect(Object.keys(texts).sort()).toEqual([...keys].sort());
});

test('browsers take every key, and do not care for capitals', () => {
  expect(keys.filter((key) => !/^[a-z][A-Za-z0-9]*$/.test(key))).toEqual([]);
  const small = keys.map((key) => key.toLowerCase());
  expect(small.filter((key, place) => small.indexOf(key) !== place)).toEqual([]);
});

describe.each(files)('%s', (_, one) => {
  test.each(Object.entries(one))('%s says the same in three languages', (_, text) => {
    expect(Object.keys(text)).toEqual(['en', 'zh-CN', 'zh-TW']);
    for (const language of ['en', 'zh-CN', 'zh-TW'] as const) {
      expect(text[language]).toMatch(/\S/);
      expect(places(text[language])).toEqual(places(text.en));
    }
  });
});

/** As browsers read a message: `$$` is a dollar, any other `$` begins a place of theirs. */
const asBrowsersRead = (message: string) => {
  expect(message.replaceAll('$$', '')).not.toContain('$');
  return message.replaceAll('$$', '$');
};

test.each([
  ['en', 'en'],
  ['zh-CN', 'zh_CN'],
  ['zh-TW', 'zh_TW'],
] as const)('the message file for %s says every text as it is written', (language, folderName) => {
  const file = messageFiles().find(({ path }) => path === `_locales/${folderName}/messages.json`);
  const messages: Record<string, { message: string }> = JSON.parse(file?.contents ?? '{}');
  expect(Object.keys(messages)).toEqual(Object.keys(texts));
  for (const [key, text] of Object.entries(texts))
    expect(asBrowsersRead(messages[key]?.message ?? '')).toBe(text[language]);
});

test('a dollar survives', () => {
  const [file] = messageFiles({ price: { en: '$5 and $$', 'zh-CN': '$', 'zh-TW': '' } });
  expect(asBrowsersRead(JSON.parse(file?.contents ?? '').price.message)).toBe('$5 and $$');
});

test('places are filled, and one without a value stays as it is', () => {
  expect(fill('{answered} of {dimensions}', { answered: 3 })).toBe('3 of {dimensions}');
});
