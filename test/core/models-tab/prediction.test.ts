import { describe, expect, test } from 'vitest';
import { foldParts } from '../../../core/models/fold-parts.ts';
import type { ModelsInput } from '../../../core/models/model.ts';
import { predictionSection } from '../../../core/models-tab/prediction.ts';
import { predictionWords } from '../../../core/text/models-prediction.ts';
import type { Language } from '../../../core/text/schema.ts';
import { type Said, surveyed, workedOut } from '../models/prediction-samples.ts';
import { byEvidence } from '../scoring/two-level-samples.ts';

/** The 25 pairs of answers, so many times each; about everything twenty times the first: D for 1, 2 and 3, C for 4, A for 5. */
const copied = (rounds: number, asks = true): readonly Said[] =>
  Array.from({ length: 25 * rounds }, (_, place) => {
    const first = 1 + (place % 5);
    return { answers: [first, 1 + (Math.floor(place / 5) % 5)], ...(asks && { whole: 20 * first }) };
  });

const partsFor = (input: ModelsInput) => (foldParts.count(input) === 0 ? {} : workedOut(input));

function drawn(input: ModelsInput, language: Language = 'en', results = partsFor(input)) {
  const about = {
    faults: { weights: [], path: [] },
    inputsTab: 'Model inputs',
    source: 'Answers',
    now: '2026-11-21T09:30:00',
  };
  const { id, title, blocks } = predictionSection({ ...input, ...about, results, language });
  const lines = blocks.flatMap((block) => (block.kind === 'notes' ? block.lines : []));
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  return { id, title, lines, tables };
}

const input = surveyed(copied(8));

test('the finding first, then a table for each target and what tells most', () => {
  const { lines, tables } = drawn(input);
  expect(lines[0]).toMatch(
    /^Of 100 responses the index tells the overall answer right in 68 by its grades in force and in \d+ by its best cuts; the best other model \(.*network\) in 100, always “D” in 60\.$/,
  );
  expect(lines[1]).toBe(
    'Better than the index by its best cuts, by more than chance: Naive Bayesian network, Bayesian tree network, Neural network.',
  );
  // Only it is right about 40, only “D” about 24: p = .06 (scipy binomtest).
  expect(lines[2]).toBe('No better than always saying “D”: Index, grades in force.');
  expect(lines[3]).toBe('n = 200 complete responses, 2 questions; grades told apart: A, C, D.');
  expect(lines[4]).toContain('“Overall”');
  const [accuracy, telling, links, ofIndex] = tables;
  expect(accuracy?.columns.map(({ title }) => title)).toEqual([
    'Model',
    'Right',
    '95 % interval',
    'Against always “D”',
    'Against the index, best cuts',
  ]);
  expect(accuracy?.rows[0]).toEqual(['Always “D”', 0.6, '53% to 67%', null, 'worse']);
  expect(accuracy?.rows[1]?.slice(0, 2)).toEqual(['Index, grades in force', 0.68]);
  expect(accuracy?.rows[2]?.[0]).toBe('Index, best cuts');
  expect(accuracy?.rows[4]).toEqual(['Bayesian tree network', 1, '98% to 100%', 'better', 'better']);
  expect(telling?.rows).toEqual([
    ['Quality', expect.closeTo(1, 12)],
    ['Delivery', expect.closeTo(0, 12)],
  ]);
  expect(links?.rows).toEqual([['Quality – Delivery', expect.closeTo(0, 12)]]);
  // The index is right by definition about its own grade: no figure of it.
  expect(ofIndex?.columns).toHaveLength(4);
  expect(ofIndex?.rows.filter(([model]) => String(model).startsWith('Index'))).toEqual([]);
  expect(lines.filter((line) => line.includes('may move these figures by a few points'))).toHaveLength(1);
  expect(lines).toContain(predictionWords.byDefinition.en);
  for (const key of ['misleads', 'telling'] as const) expect(lines).toContain(predictionWords[key].en);
  expect(lines).not.toContain(predictionWords.noOverall.en);
});

test('no model better than guessing says so', () => {
  const chance = copied(8).map((one, place) => ({ ...one, whole: Math.floor(place / 25) < 3 ? 80 : 20 }));
  const { lines, tables } = drawn(surveyed(chance));
  expect(lines[1]).toBe('No model is better than the index by its best cuts, by more than chance.');
  expect(lines[2]).toMatch(/^No better than always saying “D”: Index, grades in force, .*Neural network\.$/);
  expect(tables[0]?.rows.slice(1).map((row) => row[3])).toEqual(Array(5).fill('no better'));
});

test('without an overall question the grade of the index alone, and what could be asked', () => {
  const { lines, tables } = drawn(surveyed(copied(8, false)));
  expect(lines[0]).toMatch(
    /^From the single answers the best model \(.*\) tells the grade of the weighted index right in/,
  );
  expect(lines).toContain(predictionWords.noOverall.en);
  expect(tables).toHaveLength(3);
});

describe('refused in words', () => {
  test.each([
    [
      '99 responses',
      surveyed(copied(4).slice(0, 99)),
      /^The overall answer cannot be told yet: 99 complete responses, 100 are needed/,
    ],
    [
      'one grade',
      surveyed(copied(4).map((one) => ({ ...one, whole: 20 }))),
      /^The overall answer leaves nothing to tell/,
    ],
    [
      'a small group',
      surveyed(copied(4).slice(0, 4)),
      /^The overall answer is not told: fewer than 5 complete responses\.$/,
    ],
    ['evidence', { ...input, rubric: { ...input.rubric, standard: byEvidence } }, /grades by evidence/],
  ])('%s', (_, one, first) => {
    const { lines, id } = drawn(one);
    expect([id, lines[0]]).toEqual(['prediction', expect.stringMatching(first)]);
  });

  test('nothing but the refusals', () => {
    const { lines, tables } = drawn(surveyed(copied(3)));
    expect([lines.length, tables.length]).toEqual([2, 0]);
    expect(lines[1]).toBe(
      'The grade of the weighted index cannot be told yet: 75 complete responses, 100 are needed (100, or five for each question).',
    );
  });
});

test('in every language each place of a text is filled, and a sample is said to be one', () => {
  const many = surveyed(copied(81), 3);
  const results = workedOut(many);
  for (const language of ['en', 'zh-CN', 'zh-TW'] as const) {
    const { title, lines, tables } = drawn(many, language, results);
    const cells = tables.flatMap(({ columns, rows }) => [...columns.map((one) => one.title), ...rows.flat()]);
    const texts = [title, ...lines, ...cells].filter((text) => typeof text === 'string');
    expect(texts.filter((text) => /[{}]|undefined|NaN/.test(text))).toEqual([]);
    expect(lines.some((line) => line.includes('2025'))).toBe(true);
    for (const { rows } of tables) expect(rows.length).toBeLessThanOrEqual(6);
  }
});
