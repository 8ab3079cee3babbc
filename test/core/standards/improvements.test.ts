import { expect, test } from 'vitest';
import type { Area } from '../../../core/standard-rules/standard.ts';
import { improvementsFor } from '../../../core/standards/improvements.ts';
import { standards } from '../../../core/standards/index.ts';

// Every expected value is copied from the descriptions of S13 (document 004, clause 5.5) and S15 (document 000, clause 4).

const areas: readonly Area[] = [
  'service',
  'product',
  'price',
  'delivery',
  'afterSales',
  'communication',
  'brand',
  'loyalty',
  'survey',
];

const offered = (area: Area, system: string): readonly string[] =>
  improvementsFor(area)
    .filter(({ source }) => source.system === system)
    .map(({ text }) => text.en);

test.each<[Area, readonly RegExp[]]>([
  ['service', [/train/i, /process/, /attitude/]],
  ['product', [/research and development/, /performance/, /reliability/]],
  ['price', [/structure of costs/, /productivity/, /purchasing/]],
  ['delivery', [/logistics/, /dispatch/i, /time to delivery/]],
  ['afterSales', [/lengthen the term/i, /respond faster/i, /quality/]],
])('S13, clause 5.5: weak %s is offered %j', (area, measures) => {
  const found = offered(area, 'S13');
  expect(found).toHaveLength(measures.length);
  measures.forEach((measure, place) => {
    expect(found[place]).toMatch(measure);
  });
  for (const { source } of improvementsFor(area).filter((one) => one.source.system === 'S13'))
    expect(source).toEqual({ system: 'S13', document: '004', clause: '5.5' });
});

test.each<[Area, RegExp]>([
  ['product', /process and quality control/],
  ['service', /train/i],
  ['communication', /channels/],
  ['price', /pricing/],
  ['brand', /pricing.*image/],
])('S15, clause 4: weak %s is offered %s', (area, measure) => {
  expect(offered(area, 'S15').join()).toMatch(measure);
  for (const { source } of improvementsFor(area).filter((one) => one.source.system === 'S15'))
    expect(source).toEqual({ system: 'S15', document: '000', clause: '4' });
});

test.each(areas)('%s has improvements in three languages, none twice', (area) => {
  const texts = improvementsFor(area).map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(0);
  for (const language of ['en', 'zh-CN', 'zh-TW'] as const)
    expect(new Set(texts.map((text) => text[language])).size).toBe(texts.length);
  for (const { en, 'zh-CN': simplified, 'zh-TW': traditional } of texts) {
    expect(en).not.toMatch(/\p{Script=Han}/u);
    for (const chinese of [simplified, traditional]) {
      expect(chinese).toMatch(/\p{Script=Han}/u);
      expect(chinese).not.toMatch(/[A-Za-z,;:()?]/);
    }
  }
});

test('every area that a standard names is known here', () => {
  const named = new Set(standards.flatMap(({ dimensions }) => dimensions.flatMap(({ area }) => area ?? [])));
  expect(named.size).toBeGreaterThan(0);
  expect(areas).toEqual(expect.arrayContaining([...named]));
});
