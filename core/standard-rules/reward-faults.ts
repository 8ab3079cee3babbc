import type { Fault } from './fault.ts';
import { gradesOf } from './grades-of.ts';
import type { Standard } from './standard.ts';

/** What is wrong with rewards: an id used twice, a grade or word in two classes, a grade in none, amounts that rise from best to worst. */
export function rewardFaults(standard: Standard): readonly Fault[] {
  const { rewards } = standard;
  if (!rewards) return [];
  const faults: Fault[] = [];
  const grades = gradesOf(standard).map(({ grade }) => grade);
  const path = ['rewards', 'classes'];
  const twice = (values: readonly string[]) => values.filter((value, place) => values.indexOf(value) < place);
  const given = rewards.classes.flatMap((one) => one.grades);
  for (const value of [...twice(given), ...twice(rewards.classes.flatMap(({ work }) => work))])
    faults.push({ path, message: `"${value}" is in two classes` });
  for (const id of twice(rewards.classes.map((one) => one.id))) faults.push({ path, message: `"${id}" is used twice` });
  for (const grade of given) if (!grades.includes(grade)) faults.push({ path, message: `no grade "${grade}"` });
  for (const grade of grades) if (!given.includes(grade)) faults.push({ path, message: `"${grade}" is in no class` });
  let above = Number.POSITIVE_INFINITY;
  rewards.classes.forEach(({ amount }, place) => {
    if (amount !== null && amount > above) {
      const rule = { code: 'rewardOrder', args: { value: amount, above } } as const;
      faults.push({ path: [...path, place, 'amount'], message: 'amounts must not rise from best to worst', rule });
    }
    above = amount ?? above;
  });
  return faults;
}
