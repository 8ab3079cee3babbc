import { foldText } from '../../../core/scales/fold.ts';
import type { LabelledColumn, ReadColumn } from './schema.ts';

const numbers = (scale: ReadColumn['scale']) => (scale?.kind === 'numeric' ? [scale.min, scale.max] : null);

/** The levels that were read, each with all its spellings. */
function levelsOf(scale: ReadColumn['scale']): readonly (readonly string[])[] | null {
  return scale?.kind === 'labelled' && Array.isArray(scale.levels) ? scale.levels : null;
}

const holds = (spellings: readonly string[], word: string) => spellings.some((one) => foldText(one) === foldText(word));

/** Whether the levels that were read are the labelled ones in their order, none more and none less. */
function areLevels(read: readonly (readonly string[])[], labelled: readonly string[]): boolean {
  return read.length === labelled.length && labelled.every((word, place) => holds(read[place] ?? [], word));
}

/** What is wrong about the scale on which a column was read, in words: its ends, its levels, its direction. */
export function scaleMistakes(label: LabelledColumn, read: ReadColumn): readonly string[] {
  const { min, max, levels, direction = 'positive' } = label;
  const ends = numbers(read.scale);
  const words = levelsOf(read.scale);
  return [
    ...(min !== undefined && max !== undefined && ends && (ends[0] !== min || ends[1] !== max)
      ? [`scale read as ${ends[0]}–${ends[1]}, labelled ${min}–${max}`]
      : []),
    ...(levels && words && !areLevels(words, levels)
      ? [`levels read as ${words.map(([first = '']) => first).join(' < ')}, labelled ${levels.join(' < ')}`]
      : []),
    ...(read.direction === direction ? [] : [`direction read as ${read.direction}, labelled ${direction}`]),
  ];
}
