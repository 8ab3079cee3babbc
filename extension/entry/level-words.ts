import type { Standard } from '../../core/standard-rules/standard.ts';
import { levelNames } from '../../core/tabs/level-names.ts';
import type { Words } from '../text/say.ts';
import { levelsOf } from './levels.ts';
import { opensAt } from './opens-at.ts';

/** A level, its name on screen, and what it opens by itself, as `opensAt` says. */
export type LevelWord = { readonly level: number; readonly word: string; readonly opens: readonly string[] };

/** The answers a standard offers as buttons, worst first, named as the sheet names them; a number stands for itself. */
export function levelWords(standard: Standard, words: Words): readonly LevelWord[] {
  const { scale } = standard;
  const names = scale.kind === 'labelled' ? levelNames(scale.levels, words.language) : [];
  return levelsOf(scale).map((level) => ({
    level,
    word: names[level - 1] ?? String(level),
    opens: standard.evidence ? [] : opensAt(level, standard, words),
  }));
}
