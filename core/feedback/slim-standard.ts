import type { RatingScale } from '../scales/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';

/** How many words of a level are its names on screen; the rest are spellings that only surveys need. */
const names = 3;

/**
 * The part of a standard that the popup scores and shows: same grades, same words, a third of the size. Left out is
 * what only the add-on needs: notes, procedure, worked examples, rewards, and the words that recognise columns and
 * answers.
 */
export function slimStandard({ rewards: _, evidence, ...standard }: Standard): Standard {
  return {
    ...standard,
    notes: [],
    procedure: [],
    examples: [],
    scale: slimScale(standard.scale),
    dimensions: standard.dimensions.map((dimension) => ({ ...dimension, headers: [] })),
    ...(evidence && { evidence: evidence.map((kind) => ({ ...kind, words: [] })) }),
  };
}

function slimScale(scale: RatingScale): RatingScale {
  if (scale.kind === 'numeric') return scale;
  return { ...scale, levels: scale.levels.map((words) => words.slice(0, names)) };
}
