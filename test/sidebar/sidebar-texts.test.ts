import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { saySidebar, sidebar } from '../../core/text/sidebar.ts';

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const folder = new URL('../../apps-script/sidebar/', import.meta.url);

test.each(Object.entries(sidebar))('%s says the same in three languages', (_, texts) => {
  for (const language of ['zh-CN', 'zh-TW'] as const) {
    expect(texts[language].trim()).not.toBe('');
    expect(places(texts[language])).toEqual(places(texts.en));
    expect(texts[language]).not.toContain('|');
  }
});

test('every text is used', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
  const code = files.map((path) => readFileSync(new URL(path, folder), 'utf8')).join('\n');
  expect(code.length).toBeGreaterThan(10_000);
  // Fields are named by their column's, troubles by their code.
  const unused = Object.keys(sidebar).filter((key) => !code.includes(`'${key.replace(/^trouble\./, '')}'`));
  expect(unused).toEqual([]);
});

test.each([
  ['1', '1 column needs your yes'],
  ['3', '3 columns need your yes'],
])('of two forms the one for %s is taken', (n, text) => {
  expect(saySidebar('en', 'needYes', { n })).toBe(text);
});

test('places are filled, and one without a value stays as it is', () => {
  expect(saySidebar('zh-CN', 'rows', { done: '4,000' })).toBe('已准备 4,000/{total} 行');
});
