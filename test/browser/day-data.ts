/** Levels from worst to best, and the points of S12's clause 5.2.4 with the lost cells as decided (seed text S12). */
const words = ['Very dissatisfied', 'Dissatisfied', 'Satisfied', 'Fairly satisfied', 'Very satisfied'] as const;
const table = [
  { header: 'Product quality', weight: 25, points: [5, 10, 16, 20, 25] },
  { header: 'RoHS compliance', weight: 20, points: [4, 10, 16, 18, 20] },
  { header: 'Service', weight: 20, points: [4, 12, 16, 18, 20] },
  { header: 'Improvement', weight: 15, points: [3, 6, 11, 13, 15] },
  { header: 'Packaging and transport', weight: 10, points: [2, 4, 6, 8, 10] },
  { header: 'Delivery date', weight: 5, points: [1, 2, 3, 4, 5] },
  { header: 'Delivery quantity', weight: 5, points: [1, 2, 3, 4, 5] },
] as const;

/** Level 1..5 of each dimension, 0 where not answered. */
export type Answers = readonly number[];
export type Rules = readonly { readonly weight: number; readonly points: readonly number[] }[];

export const rules: Rules = table;
export const headers = table.map(({ header }) => header);
/** An answer as the form has it: words, but the last question by number. */
export const cellOf = (level: number, dimension: number): string =>
  level === 0 ? '' : dimension === headers.length - 1 ? String(level) : (words[level - 1] ?? '');

/** Ten thousand made-up answers; the walk is fixed, so every day is the same. */
export function dayAnswers(responses: number): readonly Answers[] {
  let state = 12;
  const draw = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: responses }, () =>
    headers.map(() => {
      const luck = draw(40);
      return luck < 2 ? 0 : luck < 4 ? 1 : luck < 8 ? 2 : luck < 16 ? 3 : luck < 27 ? 4 : 5;
    }),
  );
}

export function dayCsv(answers: readonly Answers[]): string {
  const head = ['Timestamp', 'Region', ...headers];
  const rows = answers.map((levels, place) => [
    `2026-${String(1 + (place % 10)).padStart(2, '0')}-15 10:00:00`,
    ['North', 'South', 'East'][place % 3],
    ...levels.map(cellOf),
  ]);
  return [head, ...rows].map((row) => row.join(',')).join('\n');
}

/** The total of one response by design §3.2: points of what was answered, scaled to the answered weight; below 60 % none. */
function totalOf(levels: Answers, by: Rules): number | null {
  let points = 0;
  let answered = 0;
  by.forEach((dimension, place) => {
    const level = levels[place] ?? 0;
    if (level === 0) return;
    points += dimension.points[level - 1] ?? 0;
    answered += dimension.weight;
  });
  return answered < 60 ? null : (points * 100) / answered;
}

/** Mean of the raw totals, as the dashboard shows it: rounded half up to a whole number; and how many were graded. */
export function expected(
  answers: readonly Answers[],
  by: Rules = rules,
): { readonly index: string; readonly n: number } {
  const totals = answers.map((levels) => totalOf(levels, by)).filter((total) => total !== null);
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
  return { index: String(Math.floor(mean + 0.5)), n: totals.length };
}
