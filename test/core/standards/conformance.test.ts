import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { standardSchema } from '../../../core/standard-rules/schema.ts';
import { standards } from '../../../core/standards/index.ts';
import type { Localized } from '../../../core/text/schema.ts';

/** Files of the folder that are no standard. */
const others = ['README.md', 'index.ts', 'operational-items.ts', 'usual.ts'];

test('every file is a registered standard or known by name', () => {
  const files = readdirSync('core/standards').filter((file) => !others.includes(file));
  expect(files.length).toBeGreaterThan(0);
  expect(files.sort()).toEqual(standards.map(({ id }) => `${id}.ts`).sort());
});

test('ids are used once, in the order of the systems', () => {
  expect(new Set(standards.map(({ id }) => id)).size).toBe(standards.length);
  const systems = standards.map(({ source }) => Number(source.system.slice(1)));
  expect(systems).toEqual([...systems].sort((a, b) => a - b));
});

/** Every text in three languages inside a value, with its place. */
function textsIn(value: unknown, path: string): [string, Localized][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [[path, value as Localized]];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${path}.${key}`));
}

// Common characters that are written in one way only, in pairs.
const simplifiedOnly = '满业务质价标计进数级这类总评间时项为没开权观办会个产应发对说单实现种经后顾调终'.split('');
const traditionalOnly = '滿業務質價標計進數級這類總評間時項為沒開權觀辦會個產應發對說單實現種經後顧調終'.split('');

describe.each(standards.map((standard) => [standard.id, standard] as const))('%s', (id, standard) => {
  test('passes the schema', () => {
    expect(standardSchema.safeParse(standard).error?.issues ?? []).toEqual([]);
  });

  test('weights are 100 in all, bands descend to 0', () => {
    expect(standard.dimensions.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(100, 9);
    const edges = standard.bands.map(({ from }) => from);
    expect(edges).toEqual([...edges].sort((a, b) => b - a));
    expect(edges.at(-1)).toBe(0);
  });

  test('speaks three languages', () => {
    const texts = textsIn(standard, id);
    expect(texts.length).toBeGreaterThan(20);
    for (const [path, { en, 'zh-CN': simplified, 'zh-TW': traditional }] of texts) {
      expect(en, path).toMatch(/[A-Za-z]/);
      expect(en, path).not.toMatch(/\p{Script=Han}/u);
      for (const chinese of [simplified, traditional]) {
        if (!/^[A-E]$/.test(en)) expect(chinese, path).toMatch(/\p{Script=Han}/u);
        expect(chinese, path).not.toMatch(/[,;:()?]/);
      }
      expect(
        traditionalOnly.filter((one) => simplified.includes(one) && !simplifiedOnly.includes(one)),
        path,
      ).toEqual([]);
      expect(
        simplifiedOnly.filter((one) => traditional.includes(one) && !traditionalOnly.includes(one)),
        path,
      ).toEqual([]);
    }
  });

  test('names its levels in three languages, each word in one level', () => {
    if (standard.scale.kind !== 'labelled') return;
    for (const [en = '', simplified = '', traditional = ''] of standard.scale.levels) {
      expect(en).toMatch(/^[a-z ]+$/);
      expect(simplified).toMatch(/^\p{Script=Han}+$/u);
      expect(traditional).toMatch(/^\p{Script=Han}+$/u);
    }
  });

  test('says what was decided and what is procedure', () => {
    expect(standard.notes.length).toBeGreaterThan(0);
    expect(standard.procedure.length).toBeGreaterThan(0);
  });

  test('finds a dimension by one header only', () => {
    const headers = standard.dimensions.flatMap((dimension) => dimension.headers);
    expect(new Set(headers).size).toBe(headers.length);
    for (const header of headers) expect(header).toBe(header.normalize('NFKC').toLowerCase().trim());
  });
});
