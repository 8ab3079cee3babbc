import { expect, test } from 'vitest';
import { practice } from '../../../core/standards/practice.ts';

// Every expected value is copied from the description of S11 (document 002, parts 2–5) and its decisions.

test('part 2: five components of one weight', () => {
  expect(practice.dimensions.map(({ id, weight }) => [id, weight])).toEqual([
    ['product-quality', 20],
    ['service-quality', 20],
    ['response-speed', 20],
    ['clarity', 20],
    ['care', 20],
  ]);
  expect(practice.dimensions.map(({ title }) => title['zh-CN'])).toEqual([
    '产品质量',
    '服务质量',
    '响应速度',
    '沟通透明度',
    '关怀与个性化',
  ]);
});

test('part 3: sales, production and service answer for components, the back office for none', () => {
  const departments = new Set(practice.dimensions.map(({ department }) => department?.en));
  expect(departments).toEqual(new Set(['Sales', 'Production', 'Service']));
  expect(practice.procedure.map(({ text }) => text.en).join()).toMatch(/back office \(HR, finance\) acts indirectly/);
});

test.each([/questionnaire/, /interview/, /online reviews in social media and shops/, /NPS/])(
  'part 4: measured by %s',
  (method) => {
    const lines = practice.procedure.filter(({ clause }) => clause === '4').map(({ text }) => text.en);
    expect(lines.filter((line) => method.test(line))).toHaveLength(1);
  },
);

test('part 5: reviewed regularly against the market', () => {
  const lines = practice.procedure.filter(({ clause }) => clause === '5').map(({ text }) => text.en);
  expect(lines.join()).toMatch(/reviewed regularly against the market/);
});

test('the usual rules, noted as such', () => {
  expect(practice).toMatchObject({
    source: { system: 'S11', document: '002', clause: '2–5' },
    method: 'percentOfMaximum',
    roundTo: 1,
    missing: { policy: 'renormalise', minimumWeight: 60 },
  });
  expect(practice.bands.map(({ from }) => from)).toEqual([90, 80, 70, 0]);
  expect(practice.notes.map(({ about }) => about)).toEqual([
    'dimensions',
    'weights',
    'scale',
    'bands',
    'roundTo',
    'missing',
    'period',
    'department',
    'nps',
  ]);
});
