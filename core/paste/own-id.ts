const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');

/** A short number of a text, for titles without a Latin letter (FNV-1a, base 36). */
function numberOf(title: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < title.length; at += 1) hash = Math.imul(hash ^ title.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The id of a standard of the team's own, made from its title: `own-supplier-rating`; a number is added to one that is taken. */
export function ownId(title: string, taken: readonly string[]): string {
  const id = `own-${slugOf(title) || numberOf(title)}`;
  if (!taken.includes(id)) return id;
  for (let number = 2; ; number += 1) if (!taken.includes(`${id}-${number}`)) return `${id}-${number}`;
}
