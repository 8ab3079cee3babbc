import type { Standard } from '../../core/standard-rules/standard.ts';
import type { Language } from '../../core/text/schema.ts';
import { levelsOf } from './levels.ts';

/** A level and its name on screen. */
export type LevelWord = { readonly level: number; readonly word: string };

/** The first three words of a level are its names in these languages, in this order. */
const order: readonly Language[] = ['en', 'zh-CN', 'zh-TW'];

/** The answers a standard offers, worst first, named in a language; a numeric scale's numbers stand for themselves. */
export function levelWords({ scale }: Standard, language: Language): readonly LevelWord[] {
  return levelsOf(scale).map((level) => {
    const words = scale.kind === 'labelled' ? (scale.levels[level - 1] ?? []) : [];
    return { level, word: words[order.indexOf(language)] ?? words[0] ?? String(level) };
  });
}
