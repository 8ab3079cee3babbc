import type { Operational, StandardItem } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';

/** A measured fact that any standard can use. */
export type OperationalItem = Omit<StandardItem, 'weight'> & { readonly operational: Operational };

const percent = localized('%', '%', '%');

/** A fact of S3: the source gives no anchors, so none is scored before the team has confirmed its own. */
const fact = (
  id: string,
  [en, hans, hant]: readonly [string, string, string],
  better: Operational['better'],
  unit: Operational['unit'],
  headers: readonly string[] = [],
): OperationalItem => ({
  id,
  title: localized(en, hans, hant),
  headers,
  operational: { unit, better, anchors: null },
});

/** S3: operational indicators counted beside opinions (documents 000 and 001, several texts). */
export const operationalItems: readonly OperationalItem[] = [
  fact('complaint-rate', ['Complaint rate', '投诉率', '投訴率'], 'lower', percent),
];

/** The item of the library with this id. */
export function operationalItem(id: string): OperationalItem {
  const found = operationalItems.find((one) => one.id === id);
  if (!found) throw new Error(`no operational item: ${id}`);
  return found;
}
