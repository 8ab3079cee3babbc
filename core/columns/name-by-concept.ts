import type { Concept } from '../words/concept.ts';
import { broad, conceptsIn, wider } from '../words/concepts.ts';
import type { Name, Names } from './name-dimension.ts';

/**
 * What a header means by a word that the standard itself does not have. `length`: letters of that word. `isShared`: it
 * speaks of something else as well, or several of the standard's dimensions are meant alike.
 */
export type Meant = { readonly name: Name; readonly length: number; readonly isShared: boolean };

function namesFor(concept: Concept, concepts: Names['concepts']): readonly Name[] {
  const found = concepts.get(concept);
  const next = wider[concept];
  return found ?? (next === undefined ? [] : namesFor(next, concepts));
}

/** The one that is meant: an item rather than the dimension around it. */
function oneOf(names: readonly Name[]): { readonly name: Name; readonly isShared: boolean } | null {
  const [first] = names;
  if (first === undefined) return null;
  const items = names.filter(({ kind }) => kind === 'item');
  const among = items.length > 0 ? items : names;
  return { name: among[0] ?? first, isShared: new Set(among.map(({ id }) => id)).size > 1 };
}

/** What of a standard a header speaks of in any language; `null` when of nothing. `text` comes from `headerText`. */
export function namedByConcept(text: string, concepts: Names['concepts']): Meant | null {
  if (concepts.size === 0) return null;
  const mentions = conceptsIn(text);
  const narrow = mentions.filter(({ concept }) => !broad.has(concept));
  const among = narrow.length > 0 ? narrow : mentions;
  const meant = among.map(({ concept, start, end }) => ({
    length: end - start,
    one: oneOf(namesFor(concept, concepts)),
  }));
  const found = meant.flatMap(({ one, length }) => (one === null ? [] : [{ ...one, length }]));
  const [first] = found;
  if (first === undefined) return null;
  const item = found.find(({ name }) => name.kind === 'item' && name.dimension === first.name.dimension);
  const chosen = first.name.kind === 'whole' && item !== undefined ? item : first;
  const isElse = ({ one }: (typeof meant)[number]) =>
    one === null || (one.name.id !== chosen.name.id && one.name.id !== chosen.name.dimension);
  return { name: chosen.name, length: first.length, isShared: chosen.isShared || meant.some(isElse) };
}
