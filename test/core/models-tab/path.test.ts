import { expect, test } from 'vitest';
import type { ModelsInput } from '../../../core/models/model.ts';
import { pathSection } from '../../../core/models-tab/path.ts';
import type { ModelsTabInput } from '../../../core/models-tab/section.ts';
import { allParts, constructs, pathInput } from '../models/path-input.ts';

const tabOf = (input: ModelsInput, more: Partial<ModelsTabInput> = {}): ModelsTabInput => ({
  ...input,
  results: allParts(input),
  faults: { weights: [], path: [] },
  ...{ inputsTab: 'Model inputs', source: 'Form', language: 'en', now: '2026-01-05T09:00:00' },
  ...more,
});

const drawn = (input: ModelsInput, more: Partial<ModelsTabInput> = {}) => {
  const { blocks } = pathSection(tabOf(input, more));
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const lines = blocks.flatMap((block) => (block.kind === 'notes' ? block.lines : []));
  return { blocks, tables, lines };
};

test('a sentence, three tables, then notes', () => {
  const { blocks, tables, lines } = drawn(pathInput());
  expect(blocks.map(({ kind }) => kind)).toEqual(['notes', 'table', 'table', 'table', 'notes']);
  expect(lines[0]).toMatch(
    /^What goes most with Satisfaction is Quality: 0\.\d\d over all ways \(95 % interval 0\.\d\d to 0\.\d\d\); .* The model explains \d\d % of the differences in Satisfaction\.$/,
  );
  const [paths, measured, loadings] = tables;
  expect(paths?.rows.map(([from, to]) => [from, to])).toEqual([
    ['Quality', 'Value'],
    ['Quality', 'Satisfaction'],
    ['Value', 'Satisfaction'],
  ]);
  for (const row of paths?.rows ?? []) expect(row[3]).toMatch(/^-?\d\.\d\d to -?\d\.\d\d$/);
  // One question alone: no reliability.
  expect(measured?.rows[1]).toEqual(['Value', 1, expect.any(Number), '—', '—', '—', expect.any(Number)]);
  expect(measured?.rows[0]?.[2]).toBeNull();
  expect(loadings?.rows.map(([question, construct, , interval]) => [question, construct, interval === '—'])).toEqual([
    ['Finish', 'Quality', false],
    ['Advice', 'Quality', false],
    ['Price', 'Value', true],
    ['Content', 'Satisfaction', false],
    ['Again', 'Satisfaction', false],
  ]);
  expect(lines.slice(1)).toEqual([
    expect.stringContaining('their direction is assumed, not found'),
    expect.stringMatching(/one question alone.* ACSI index: 0 is every answer the worst;/),
    expect.stringMatching(
      /^Complete responses: 120 of 120\. .* 120 draws of whole responses\. PLS .* scheme “path”\. With the two other/,
    ),
  ]);
});

// The interval of a path decides: above 0, below 0, across 0.
test.each([
  [0.2, 0.4, 'clear'],
  [-0.4, -0.2, 'clear, the other way'],
  [-0.1, 0.4, 'unclear: may be 0'],
])('a path drawn from %d to %d is %s', (low, high, verdict) => {
  const input = pathInput({ inputs: { resamples: 100 } });
  const rows = Array.from({ length: 100 }, (_, place) => [1, ...new Array<number>(13).fill(place < 50 ? low : high)]);
  const { tables, lines } = drawn(input, { results: { 'paths:0': rows } });
  expect(tables[0]?.rows[0]?.[4]).toBe(verdict);
  expect(lines.some((line) => line.startsWith('Even that may be chance'))).toBe(low < 0 && high > 0);
});

test('draws that could not be fitted are told', () => {
  const rows = Array.from({ length: 100 }, (_, place) => (place < 2 ? [0] : [1, ...new Array<number>(13).fill(0.2)]));
  const { lines } = drawn(pathInput({ inputs: { resamples: 100 } }), { results: { 'paths:0': rows } });
  expect(lines.at(-1)).toContain('2 of them could not be fitted and are left out.');
});

test('without draws there are no intervals and no verdicts', () => {
  const { tables, lines } = drawn(pathInput({ inputs: { resamples: 0 } }));
  expect(tables[0]?.rows.map((row) => [row[3], row[4]])).toEqual(new Array(3).fill([null, null]));
  expect(lines[0]).toMatch(/0\.\d\d over all ways; 0 is/);
  expect(lines.at(-1)).toContain('Too few draws for intervals');
});

test('more than 40 loadings are counted', () => {
  const many = constructs.map((one, place) => (place === 0 ? { ...one, columns: new Array<number>(40).fill(1) } : one));
  const { tables, lines } = drawn(pathInput({ inputs: { constructs: many, resamples: 0 } }));
  expect(tables[2]?.rows).toHaveLength(40);
  expect(lines).toContain('3 more are not shown.');
});

test.each([
  ['en', 'Only 99 of 99 responses answer every question of the model; at least 100 are needed.'],
  ['zh-CN', '99 份答卷中只有 99 份答全了模型的题目，至少需要 100 份。'],
  ['zh-TW', '99 份回覆中只有 99 份答全了模型的題目，至少需要 100 份。'],
] as const)('what is refused is said in %s', (language, said) => {
  expect(drawn(pathInput({ rows: 99 }), { language }).blocks).toEqual([{ kind: 'notes', lines: [said] }]);
});

test('nothing is worked out from a tab that cannot be read in full', () => {
  const { blocks } = drawn(pathInput(), { faults: { weights: ['no'], path: ['B4: there is no construct "Imge".'] } });
  expect(blocks).toEqual([
    {
      kind: 'notes',
      lines: [
        'Not worked out, since the tab Model inputs cannot be read in full:',
        'B4: there is no construct "Imge".',
      ],
    },
  ]);
});

test('nobody who answered is named in any language, and every place is filled', () => {
  for (const language of ['en', 'zh-CN', 'zh-TW'] as const) {
    const said = JSON.stringify(pathSection(tabOf(pathInput(), { language })));
    expect(said).not.toMatch(/person \d|\{\w+\}|NaN|Infinity/);
  }
});
