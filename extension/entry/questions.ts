import { ownRubric } from '../../core/scoring/own-rubric.ts';
import { itemsOf } from '../../core/standard-rules/items-of.ts';
import type { Dimension, Standard } from '../../core/standard-rules/standard.ts';
import type { Localized } from '../../core/text/schema.ts';
import { levelsOf } from './levels.ts';

/** One question of the form. */
export type Question = {
  /** Id of the item on the wire. */
  readonly id: string;
  readonly title: Localized;
  /** Id of its dimension. */
  readonly dimension: string;
  /** Title of its dimension where that has several questions, to stand above them; `null`: the question is the dimension. */
  readonly group: Localized | null;
  /** Percent of the whole; 0: it is recorded and not scored. */
  readonly weight: number;
  /** `level`: one of `levels`. `number`: a scale too long or too fine for buttons. `fact`: something measured, any number. */
  readonly kind: 'level' | 'number' | 'fact';
  /** Worst first; none but for `level`. */
  readonly levels: readonly number[];
  /** Ends of a `number`; `null` for the others. */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** What each level means here, worst first; none where the standard has no such words. */
  readonly descriptors: readonly Localized[];
  /** What a fact is measured in; `null` for the others. */
  readonly unit: Localized | null;
};

/**
 * What the form asks under a standard, in its order: every item of every dimension; of an item that is also asked for
 * what was expected, what was perceived. None where evidence gives the grade.
 */
export function questionsOf(standard: Standard): readonly Question[] {
  if (standard.evidence) return [];
  const scored = new Map(ownRubric(standard).dimensions.map(({ id, items }) => [id, items]));
  return standard.dimensions.flatMap((dimension) => {
    const counted = scored.get(dimension.id) ?? [];
    const sum = counted.reduce((total, { weight }) => total + weight, 0);
    return itemsOf(dimension).map(({ id, title, weight, operational }): Question => {
      const isScored = counted.some((item) => item.id === id);
      return {
        ...{ id, title, dimension: dimension.id, group: isWhole(dimension) ? null : dimension.title },
        weight: isScored ? (dimension.weight * weight) / sum : 0,
        ...(operational ? { ...bare, kind: 'fact', unit: operational.unit } : onScale(standard, dimension)),
      };
    });
  });
}

const isWhole = ({ id, items }: Dimension): boolean => !items || (items.length === 1 && items[0]?.id === id);

type Asked = Pick<Question, 'kind' | 'levels' | 'range' | 'descriptors' | 'unit'>;

const bare = { levels: [], range: null, descriptors: [], unit: null } as const;

function onScale({ scale }: Standard, { descriptors = [] }: Dimension): Asked {
  const levels = levelsOf(scale);
  if (levels.length > 0 || scale.kind === 'labelled') return { ...bare, kind: 'level', levels, descriptors };
  return { ...bare, kind: 'number', range: { from: scale.min, to: scale.max } };
}
