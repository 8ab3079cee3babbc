/**
 * Rows in standard deviations from the mean of the given rows, question by question (n − 1 below the root). A question
 * that does not vary is 0 for everybody. Example: 1 and 3 → −.707 and .707.
 */
export function standardiser(rows: readonly (readonly number[])[]): (row: readonly number[]) => readonly number[] {
  const scales = (rows[0] ?? []).map((_, question) => {
    const mean = rows.reduce((sum, row) => sum + (row[question] ?? 0), 0) / rows.length;
    const squares = rows.reduce((sum, row) => sum + ((row[question] ?? 0) - mean) ** 2, 0);
    const deviation = Math.sqrt(squares / Math.max(1, rows.length - 1));
    return { mean, deviation };
  });
  return (row) =>
    scales.map(({ mean, deviation }, question) =>
      deviation > 1e-12 * Math.abs(mean) ? ((row[question] ?? mean) - mean) / deviation : 0,
    );
}
