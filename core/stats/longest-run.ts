/**
 * Longest run of one answer: how many questions in a row a respondent answered alike.
 * In words: the most neighbouring answers that are equal; unanswered questions are passed over. 0 without an answer.
 * Source: Johnson (2005), Journal of Research in Personality 39, 103–129; R `careless::longstring`.
 * Example: 3, 3, 3, 4, 4, 5 → 3.
 */
export function longestRun(row: readonly (number | null)[]): number {
  let longest = 0;
  let run = 0;
  let last: number | null = null;
  for (const answer of row) {
    if (answer === null) continue;
    run = answer === last ? run + 1 : 1;
    last = answer;
    longest = Math.max(longest, run);
  }
  return longest;
}
