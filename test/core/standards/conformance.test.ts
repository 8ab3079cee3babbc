import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../../core/standard-rules/items-of.ts';
import { standardSchema } from '../../../core/standard-rules/schema.ts';
import { standards } from '../../../core/standards/index.ts';
import { operationalItems } from '../../../core/standards/operational-items.ts';
import type { Localized } from '../../../core/text/schema.ts';

/** Files of the folder that are no standard. */
const others = ['README.md', 'improvements.ts', 'index.ts', 'operational-items.ts', 'usual.ts'];

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

// S3 is a library; S6, S8, S10 and S24 plan and carry out surveys.
const systems = [1, 2, 4, 5, 7, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23];
test.each(systems)('system S%d is a standard, its own or with variants', (system) => {
  const found = standards.filter(({ source }) => source.system === `S${system}`);
  expect(found).toHaveLength(system === 11 ? 5 : 1);
});

test('no standard is of another system', () => {
  expect(
    [...new Set(standards.map(({ source }) => source.system))].filter((one) => !systems.includes(Number(one.slice(1)))),
  ).toEqual([]);
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
    expect(edges.at(-1)).toBe(standard.evidence ? undefined : 0);
  });

  test('the weights of the items are 100 in each dimension', () => {
    for (const dimension of standard.dimensions)
      expect(
        itemsOf(dimension).reduce((sum, { weight }) => sum + weight, 0),
        dimension.id,
      ).toBeCloseTo(100, 9);
  });

  test('measured facts agree with the library: unit and direction', () => {
    for (const item of standard.dimensions.flatMap(itemsOf)) {
      const known = operationalItems.find((one) => one.id === item.id);
      if (!known) continue;
      const { unit, better } = known.operational;
      expect(item.operational, item.id).toMatchObject({ unit, better });
    }
  });

  test('speaks three languages', () => {
    const texts = textsIn(standard, id);
    expect(texts.length).toBeGreaterThan(20);
    for (const [path, { en, 'zh-CN': simplified, 'zh-TW': traditional }] of texts) {
      // A sign needs no language.
      if ([en, simplified, traditional].every((one) => one === '%')) continue;
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

  test('a header finds one dimension or item only', () => {
    const things = new Map<string, Set<string>>();
    const name = (id: string, title: Localized, headers: readonly string[]) => {
      expect(new Set(headers).size, id).toBe(headers.length);
      for (const header of headers) expect(header).toBe(header.normalize('NFKC').toLowerCase().trim());
      for (const word of [...headers, ...Object.values(title).map((one) => one.toLowerCase())])
        things.set(word, (things.get(word) ?? new Set()).add(id));
    };
    for (const dimension of standard.dimensions) {
      name(dimension.id, dimension.title, dimension.headers);
      for (const { id: item, title, headers } of dimension.items ?? []) name(item, title, headers);
    }
    expect([...things].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  test('a kind of evidence is found by its own words', () => {
    const words = (standard.evidence ?? []).flatMap(({ title, words: more }) => [
      ...new Set([...Object.values(title).map((one) => one.toLowerCase()), ...more]),
    ]);
    expect(words.filter((word, place) => words.indexOf(word) < place)).toEqual([]);
  });
});
