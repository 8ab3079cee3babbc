import { type DigestPeriod, isWithin } from './period.ts';
import type { KnownCase, OwnerCases } from './schema.ts';

/** Owners with cases that were opened in the period or are open, most overdue first, then in the order of the cases. */
export function casesByOwner(cases: readonly KnownCase[], period: DigestPeriod): readonly OwnerCases[] {
  const owners = new Map<string, KnownCase[]>();
  for (const one of cases)
    if (one.isOpen || isWithin(one.opened, period)) owners.set(one.owner, [...(owners.get(one.owner) ?? []), one]);
  return [...owners]
    .map(([owner, own]): OwnerCases => {
      const open = own.filter(({ isOpen }) => isOpen);
      const [nextDue = ''] = open.flatMap(({ due }) => due || []).sort();
      const opened = own.filter((one) => isWithin(one.opened, period)).length;
      return { owner, opened, open: open.length, overdue: own.filter(({ isOverdue }) => isOverdue).length, nextDue };
    })
    .sort((a, b) => b.overdue - a.overdue);
}
