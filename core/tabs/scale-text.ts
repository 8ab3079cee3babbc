import { foldText } from '../scales/fold.ts';
import type { Levels, Scale } from '../scales/schema.ts';
import type { Language } from '../text/schema.ts';
import { levelNames } from './level-names.ts';

// No scale begins below 0: a share of the maximum means nothing there.
const ends = /^(\d+(?:\.\d+)?) ?(?:[-–—~至到]|to) ?(\d+(?:\.\d+)?)$/;
const between = /[<＜]/;

/** A scale as people read and write it: `1–5`, or one word a step from worst to best with `<` between them. */
export function writeScale(scale: Scale | null, language: Language): string {
  if (scale === null) return '';
  if (scale.kind === 'measured') return scale.unit;
  if (scale.kind === 'numeric') return `${scale.min}–${scale.max}`;
  return levelNames(scale.levels, language).join(' < ');
}

const isNamed = (words: readonly string[], levels: Levels): boolean =>
  words.length === levels.length &&
  words.every((word, step) => levels[step]?.some((spelling) => foldText(spelling) === word));

/**
 * What a person wrote as a scale; `null` when blank, `undefined` when it is none. Words that name the steps of a known
 * list stand for all spellings of that list; the first list that fits wins.
 */
export function readScale(text: string, known: readonly Levels[]): Scale | null | undefined {
  if (text.trim() === '') return null;
  const [, min, max] = ends.exec(foldText(text)) ?? [];
  if (min !== undefined && max !== undefined)
    return Number(min) < Number(max) ? { kind: 'numeric', min: Number(min), max: Number(max) } : undefined;
  const written = text.split(between).map((word) => word.trim());
  const words = written.map(foldText);
  if (words.length < 2 || words.includes('') || new Set(words).size < words.length) return undefined;
  const list = known.find((levels) => isNamed(words, levels)) ?? [];
  // The spelling that was written comes first, so that the scale reads the same when it is written again.
  const spelt = (word: string, step: number) => [
    word,
    ...(list[step] ?? []).filter((spelling) => foldText(spelling) !== words[step]),
  ];
  return { kind: 'labelled', levels: written.map(spelt) };
}
