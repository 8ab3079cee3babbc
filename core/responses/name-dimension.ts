import type { Standard } from '../standard-rules/standard.ts';
import { headerText } from './header-text.ts';

type Name = { readonly id: string; readonly word: string };

/** The header words of a standard's dimensions, the longest first. */
export function dimensionNames({ dimensions }: Pick<Standard, 'dimensions'>): readonly Name[] {
  return dimensions
    .flatMap(({ id, headers }) => headers.map((word) => ({ id, word: headerText(word) })))
    .sort((a, b) => b.word.length - a.word.length);
}

const isInsideWord = (pair: string) => /[a-z0-9]{2}/.test(pair);

/** "price" is in "prices", not in "surprise". Chinese words have no edges. */
function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const after = text.slice(at + word.length).replace(/^s(?![a-z])/, '');
    const edges = [text.charAt(at - 1) + word.charAt(0), word.slice(-1) + after.charAt(0)];
    if (!edges.some(isInsideWord)) return true;
  }
  return false;
}

/** The dimension that the first of these texts names, by its longest word; `null` when none names one. */
export function namedDimension(texts: readonly string[], names: readonly Name[]): string | null {
  for (const text of texts) {
    const found = names.find(({ word }) => word !== '' && holds(text, word));
    if (found !== undefined) return found.id;
  }
  return null;
}
