import { foldText } from '../scales/fold.ts';
import type { Diagnosis } from './diagnosis.ts';
import { type Draft, mostLevels } from './draft.ts';
import { mendable, stop } from './finding.ts';

/** A number that stands for two levels which have no words. */
function numberFaults(levels: Draft['levels']): readonly Diagnosis[] {
  const numbers = levels.map(({ words, number }) => (words.length > 0 ? null : number));
  return numbers.flatMap((number, level): Diagnosis[] => {
    if (number === null || numbers.indexOf(number) === level) return [];
    return [{ finding: stop('duplicateLevel', level + 1, { name: number }), mend: null }];
  });
}

/** What is wrong with the levels: only one or far too many, a word or number that stands for two, two words for one. */
export function diagnoseLevels({ levels, agreed }: Draft): readonly Diagnosis[] {
  if (levels.length > mostLevels)
    return [{ finding: stop('tooManyLevels', '', { n: levels.length, most: mostLevels }), mend: null }];
  const named = levels.flatMap(({ words }, level) => words.map((word) => ({ word, level })));
  const twice = named.flatMap(({ word, level }, place): Diagnosis[] => {
    const earlier = named.slice(0, place).find((other) => foldText(other.word) === foldText(word));
    if (!earlier || earlier.level === level) return [];
    return [{ finding: stop('duplicateLevel', level + 1, { name: word }), mend: null }];
  });
  const several = levels.flatMap(({ words }, level): Diagnosis[] => {
    if (words.length < 2 || agreed.includes(level)) return [];
    const finding = mendable('twoWords', level + 1, { words: words.join(' / ') });
    return [{ finding, mend: (draft) => ({ ...draft, agreed: [...draft.agreed, level] }) }];
  });
  const [only] = levels;
  const single =
    levels.length === 1 && only ? [stop('oneLevel', '', { name: only.words[0] ?? String(only.number) })] : [];
  return [...single.map((finding) => ({ finding, mend: null })), ...twice, ...numberFaults(levels), ...several];
}
