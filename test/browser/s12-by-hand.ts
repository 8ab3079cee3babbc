import { readFileSync } from 'node:fs';
import { readCsv } from '../../apps-script/local/book/csv.ts';

/** Points of each dimension from very dissatisfied to very satisfied; the last are its weight. */
export type PointsTable = readonly (readonly number[])[];

/** seed-systems S12 with its decisions: quality, RoHS, service, improvement, packaging, date, quantity. */
export const sourcePoints: PointsTable = [
  [5, 10, 16, 20, 25],
  [4, 10, 16, 18, 20],
  [4, 12, 16, 18, 20],
  [3, 6, 11, 13, 15],
  [2, 4, 6, 8, 10],
  [1, 2, 3, 4, 5],
  [1, 2, 3, 4, 5],
];

/** Words of the survey by level; 一般 and 满意 are the same one in S12. */
const words: Readonly<Record<string, number>> = { 非常不满意: 0, 不满意: 1, 一般: 2, 满意: 2, 较满意: 3, 非常满意: 4 };
const firstQuestion = 3;

type Bounds = { readonly A: number; readonly B: number; readonly C: number; readonly D: number };
export const sourceBounds: Bounds = { A: 95, B: 81, C: 61, D: 40 };

const halfUp = (value: number) => Math.floor(value + 0.5 + 1e-9);

function gradeOf(score: number, { A, B, C, D }: Bounds): string {
  if (score >= A) return 'A';
  if (score >= B) return 'B';
  if (score >= C) return 'C';
  return score >= D ? 'D' : 'E';
}

/** The S12 survey of the fixtures worked out without the core: grade of each row, and the index as shown. */
export function byHand(points: PointsTable, bounds: Bounds) {
  const [, ...rows] = readCsv(readFileSync('test/fixtures/procedure-s12.csv', 'utf8'));
  const graded = rows.map((cells, place) => {
    let [earned, weight] = [0, 0];
    points.forEach((table, dimension) => {
      const level = words[cells[firstQuestion + dimension] ?? ''];
      if (level === undefined) return;
      earned += table[level] ?? 0;
      weight += table[4] ?? 0;
    });
    const raw = weight === 0 ? null : (earned / weight) * 100;
    // Under 60 % of the weight there is a total but no grade.
    const grade = raw === null || weight < 60 ? '' : gradeOf(halfUp(raw), bounds);
    return { row: place + 2, raw, grade };
  });
  const counted = graded.filter(({ grade }) => grade !== '');
  const mean = counted.reduce((sum, { raw }) => sum + (raw ?? 0), 0) / counted.length;
  return { graded, index: String(halfUp(mean)), indexGrade: gradeOf(halfUp(mean), bounds) };
}
