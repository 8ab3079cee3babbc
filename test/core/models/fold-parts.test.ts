import { expect, test } from 'vitest';
import { foldParts } from '../../../core/models/fold-parts.ts';
import { preparedFor } from '../../../core/models/prediction-data.ts';
import { mostLikely } from '../../../core/prediction/most-likely.ts';
import { treeBayes } from '../../../core/prediction/tree-bayes.ts';
import { mulberry32 } from '../../../core/stats/random.ts';
import { frozen } from '../analysis/sample.ts';
import { foundOf, type Said, surveyed } from './prediction-samples.ts';

/** Coins: two questions whose 25 pairs of answers come four times each, and an answer about everything by lot. */
function coins(): readonly Said[] {
  const random = mulberry32(5);
  return Array.from({ length: 100 }, (_, place) => ({
    answers: [1 + (place % 5), 1 + (Math.floor(place / 5) % 5)],
    whole: random() < 0.5 ? 80 : 20,
  }));
}

function dataOf(said: readonly Said[]) {
  const prepared = preparedFor(surveyed(said));
  const found = 'refused' in prepared ? undefined : prepared[0]?.found;
  if (!found || 'refused' in found) throw new Error('refused');
  return found;
}

test('each response of each target once, in the fold that held it back', () => {
  const input = frozen(surveyed(coins()));
  const { folds } = dataOf(coins());
  const parts = [0, 1, 2, 3, 4].map((fold) => foldParts.workOut(input, fold));
  expect(foldParts.count(input)).toBe(5);
  for (const [fold, part] of parts.entries())
    for (const [target, row = -1, ...told] of part) {
      if (target === 0) expect(folds[row ?? -1]).toBe(fold);
      expect(told).toHaveLength(5);
      // The weighted index tells nothing of its own grade.
      expect(told[1] === null).toBe(target === 1);
    }
  const seen = parts.flat().map(([target, row]) => `${target}:${row}`);
  expect([seen.length, new Set(seen).size]).toEqual([200, 200]);
});

test('what is held back teaches nothing', () => {
  // In the order of their content, each known by its first three answers; the fourth may change without moving anybody.
  const random = mulberry32(6);
  const said = Array.from({ length: 100 }, (_, place) => ({
    answers: [
      1 + Math.floor(place / 25),
      1 + (Math.floor(place / 5) % 5),
      1 + (place % 5),
      1 + Math.floor(5 * random()),
    ],
    whole: random() < 0.5 ? 80 : 20,
  }));
  const { folds } = dataOf(said);
  const kept = folds.indexOf(0);
  const changed = said.map((one, row) =>
    folds[row] === 0 && row !== kept ? { ...one, answers: [...one.answers.slice(0, 3), one.whole > 50 ? 5 : 1] } : one,
  );
  expect(dataOf(changed).folds).toEqual(folds);
  const told = (all: readonly Said[], fold: number) =>
    foldParts.workOut(surveyed(all), fold).filter(([target, row]) => target === 0 && (fold > 0 || row === kept));
  expect(told(changed, 0)).toEqual(told(said, 0));
  expect(told(changed, 1)).not.toEqual(told(said, 1));
});

test('a tree that has seen the lots tells many of them, one that has not tells none', () => {
  const { labelled, shape } = dataOf(coins());
  const { classify } = treeBayes(labelled, shape);
  const seen = labelled.rows.filter((row, place) => mostLikely(classify(row)) === labelled.classes[place]).length;
  // Of four coins the larger side is 2.75 on average: 69 of 100.
  expect(seen).toBeGreaterThan(60);
  for (const { againstCommonest } of foundOf(surveyed(coins()), 'overall').accuracies)
    expect(againstCommonest).not.toBe('better');
});
