import { factReader } from '../responses/read-fact.ts';
import { foldText } from '../scales/fold.ts';
import type { Operational } from '../standard-rules/item.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { sum } from './counts.ts';
import { scaleInHeader } from './header-scale.ts';
import { areWithin } from './numbers.ts';
import type { Profile } from './profile.ts';

/** A measured fact of a standard: the item's id and how it is measured. */
export type Fact = { readonly id: string; readonly operational: Operational };

/** The measured fact with this id; `null` when the standard asks none of that name. */
export function factOf(id: string | null, { dimensions }: Pick<Standard, 'dimensions'>): Fact | null {
  for (const { items = [] } of dimensions)
    for (const item of items)
      if (item.id === id && item.operational) return { id: item.id, operational: item.operational };
  return null;
}

const isPercent = ({ unit }: Operational): boolean => foldText(unit.en).startsWith('%');

/** A price of three times the market's is none; of a rate the whole is the most. */
const mostShare = ({ better }: Operational): number => (better === 'within' ? 3 : 1);

/**
 * Whether the numbers of a percentage are shares of 1, as a sheet keeps "95%": all from 0 to 1, one at least a fraction.
 * What is best within a range may lie above its measure: "104%" is 1.04, and all are from 0 to 3.
 */
export function areShares({ operational }: Fact, { numbers }: Profile): boolean {
  const isFraction = [...numbers.keys()].some((value) => !Number.isInteger(value));
  return isPercent(operational) && isFraction && areWithin(numbers, 0, mostShare(operational));
}

/** Percents that stand beside shares of 1 are mostly far above them; rates of 0.5 and 3 % are of one kind. */
const farAbove = 10;

/** Whether a percentage holds numbers as of shares beside such as of percents, 0.95 and 95: a person has to say which. */
export function areMixedShares({ operational }: Fact, { numbers }: Profile): boolean {
  const values = [...numbers.keys()];
  const isBetween = values.some((value) => value > 0 && value < 1);
  return isPercent(operational) && isBetween && values.some((value) => value > farAbove);
}

/** Words of a question for an opinion. */
const opinion =
  /\b\w*satisf\w*|\brate (our|the|your|how)\b|\bratings?\b|\bscores?\b|\bhow (good|well)\b|满意|评分|打分|评价/;

/**
 * Whether a column holds a fact that its header names: at least four of five answers are its numbers, and apart from the
 * fact's own name the header asks for no opinion and prints no rating scale.
 */
export function isFact(fact: Fact, text: string, name: string, profile: Profile): boolean {
  const rest = text.replace(name, ' ');
  const printed = scaleInHeader(rest);
  if (opinion.test(rest) || (printed !== null && printed.max <= 10) || profile.answered === 0) return false;
  const read = factReader(fact.operational.unit.en);
  const worded = [...profile.words].map(([word, cells]) =>
    read(profile.spelled.get(word) ?? word) === null ? 0 : cells,
  );
  const coded = profile.coded.map(({ cell, cells }) => (read(cell) === null ? 0 : cells));
  return sum([...profile.numbers.values(), ...worded, ...coded]) >= 0.8 * profile.answered;
}
