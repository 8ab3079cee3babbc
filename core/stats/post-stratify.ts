/**
 * Post-stratification: how much each answer counts so that groups weigh what they weigh among the customers.
 * In words: weight = target of the group / answers of the group, in the order given. Targets are counts or shares; the
 * weights add up to their total. `empty` is the first group with a target and no answer, which no weight can make up
 * for. A group without a target counts 0.
 * Source: Holt & Smith (1979), JRSS A 142, 33–46; R `survey::postStratify`. Example: 60 and 40 answers to 50 and 50 →
 * .8333, 1.25.
 */
export function postStratify(
  answers: readonly number[],
  targets: readonly number[],
): { readonly weights: readonly number[] } | { readonly empty: number } {
  const empty = targets.findIndex((target, place) => target > 0 && !((answers[place] ?? 0) > 0));
  if (empty >= 0) return { empty };
  return { weights: answers.map((count, place) => (count > 0 ? (targets[place] ?? 0) / count : 0)) };
}
