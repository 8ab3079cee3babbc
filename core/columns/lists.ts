/** Signs that part the choices of one cell, the surest first. */
const separators = [/┋/, /\s*→\s*/, /\s*\|\s*/, /\s*[\r\n]+\s*/, /\s*[;；]\s*/, /、/, /[,，] /, /[,，]/];

/** `["a", "b"]`, `['a', 'b']`. */
const bracketed = /^\[\s*(?:(["'])[^[\]]*\1)?\s*\]$/;

/** No form offers more choices. */
const mostChoices = 40;

const partsOf = (cell: string, separator: RegExp): readonly string[] =>
  cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The parts of every cell; `null` when they are more than a form offers, as those of written sentences are. */
function listsIn(cells: readonly string[], separator: RegExp): readonly (readonly string[])[] | null {
  const choices = new Set<string>();
  const lists: (readonly string[])[] = [];
  for (const cell of cells) {
    const parts = partsOf(cell, separator);
    for (const part of parts) choices.add(part);
    if (choices.size > mostChoices) return null;
    lists.push(parts);
  }
  return lists;
}

/** Whether cells hold choices of a few in changing company: the same parts come back, in other numbers or places. */
function areLists(lists: readonly (readonly string[])[]): boolean {
  const several = lists.filter(({ length }) => length > 1);
  const parts = lists.flat();
  if (several.length < 2 || several.length < 0.2 * lists.length || parts.length < 2 * new Set(parts).size) return false;
  // "Manager, North" and "Clerk, South" are pairs of two kinds: each part has its place.
  const firsts = new Set(lists.map(([first]) => first));
  return new Set(lists.map(({ length }) => length)).size > 1 || several.some(([, second]) => firsts.has(second));
}

/** Whether the different cells of a column list several of few choices, parted by any usual sign or in brackets. */
export function areChoices(cells: readonly string[]): boolean {
  const inBrackets = cells.filter((cell) => bracketed.test(cell.trim()));
  if (inBrackets.length > 1 && inBrackets.length >= 0.8 * cells.length) return true;
  return separators.some((separator) => {
    const lists = listsIn(cells, separator);
    return lists !== null && areLists(lists);
  });
}
