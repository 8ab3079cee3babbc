import { scaleEnds } from '../scales/ends.ts';
import type { RatingScale } from '../scales/schema.ts';
import { allowsScore } from '../scoring/evidence.ts';
import type { EvidenceKind } from '../standard-rules/evidence.ts';
import { itemsOf } from '../standard-rules/items-of.ts';
import type { Standard } from '../standard-rules/standard.ts';
import type { FeedbackItem, ItemFault } from './schema.ts';

/** What may be answered, by the id that the wire uses: the item that it is about, and whether it is a measured fact. */
export type Askable = ReadonlyMap<string, { readonly item: string; readonly isFact: boolean }>;

/** A dimension that is one question goes by its own id as well. */
export function askable({ dimensions, evidence }: Standard): Askable {
  if (evidence) return new Map();
  return new Map(
    dimensions.flatMap((dimension) => {
      const items = itemsOf(dimension);
      return items.flatMap(({ id, operational }) => {
        const asked = { item: id, isFact: operational !== undefined };
        return [id, ...(items.length === 1 ? [dimension.id] : [])].map((name) => [name, asked] as const);
      });
    }),
  );
}

function isOnScale(value: number, scale: RatingScale): boolean {
  const { min, max } = scaleEnds(scale);
  return value >= min && value <= max && (scale.kind === 'numeric' || Number.isInteger(value));
}

function answerFault({ answers }: FeedbackItem, standard: Standard): ItemFault | null {
  const known = askable(standard);
  const { min, max } = scaleEnds(standard.scale);
  const answered = new Set<string>();
  for (const [id, value] of Object.entries(answers)) {
    const asked = known.get(id);
    if (!asked || answered.has(asked.item)) return { code: 'bad_answers', item: id };
    answered.add(asked.item);
    if (value !== null && !asked.isFact && !isOnScale(value, standard.scale))
      return { code: 'bad_answers', item: id, range: `${min}–${max}` };
  }
  return null;
}

const rangeText = ({ from, to, isBelow }: EvidenceKind): string => `${from}–${isBelow ? '<' : ''}${to}`;

function evidenceFault({ evidence }: FeedbackItem, { evidence: kinds = [] }: Standard): ItemFault | null {
  if (!evidence) return null;
  const kind = kinds.find(({ id }) => id === evidence.kind);
  if (!kind) return { code: 'bad_evidence' };
  return evidence.score === null || allowsScore(kind, evidence.score)
    ? null
    : { code: 'bad_evidence', range: rangeText(kind) };
}

/** Why an item cannot be taken under the team's standard, whatever version of it the extension knows; `null`: it can. */
export function itemFault(item: FeedbackItem, standard: Standard): ItemFault | null {
  if (item.standard.id !== standard.id) return { code: 'wrong_standard' };
  return answerFault(item, standard) ?? evidenceFault(item, standard);
}
