/** Stems of level words that change with gender and number, without accents, as alternatives of a pattern. */
const stems = {
  /** Spanish and Portuguese words in -o. */
  o: 'satisfech|insatisfech|satisfeit|insatisfeit|content|descontent|buen|mal|pesim|pessim|optim|otim|frac|neutr|segur|insegur|adecuad|inadecuad|adequad|inadequad|preocupad|lent|rapid|indecis',
  /** French words that add letters. */
  e: 'satisfait|insatisfait|content|mecontent|moyen|bon|mauvais|important|inquiet|preoccupe|indifferent|adapte|inadapte|suffisant|insuffisant|excellent|satisfaisant|insatisfaisant|lent|correct|indecis',
  /** Words that only have a plural. */
  s: 'excelente|deficiente|aceptable|mediocre|passable|acceptable|facile|difficile|rapide|neutre|importante',
};

/** Forms that no such ending makes, without accents, each with the one that the lists are written in. */
export const oddForms: ReadonlyMap<string, string> = new Map([
  ['boa', 'bom'],
  ['boas', 'bom'],
  ['bom(boa)', 'bom'],
  ['bom/boa', 'bom'],
  ['ruins', 'ruim'],
  ['regulares', 'regular'],
  ['nulle', 'nul'],
  ['inquiete', 'inquiet'],
  ['inquietes', 'inquiet'],
]);

const whole = (inside: string) => `(?<![\\p{L}\\p{M}])(?:${inside})(?![\\p{L}\\p{M}])`;

/** One of the words above in any form: "satisfecha", "satisfecho/a", "satisfeito (a)", "satisfait·e", "bonnes". */
export const inflected = new RegExp(
  [
    whole(`(?<o>${stems.o})(?:[oa]s? ?[/(-] ?-?[oa]s?\\)?s?|[oa]s?|[@x]s?)`),
    whole(`(?<e>${stems.e})(?: ?[(·./-]-?n?e[)·./-]?s?\\)?|n?e?s?)`),
    whole(`(?<s>${stems.s})s`),
  ].join('|'),
  'gu',
);
