/** Folded cells that are errors of a formula or of a program, not answers. */
export const errorWords: ReadonlySet<string> = new Set([
  ...['#ref!', '#n/a', '#div/0!', '#value!', '#name?', '#num!', '#null!', '#error!', '#spill!', '#calc!'],
  ...['nan', 'infinity', '-infinity', 'inf', '-inf'],
]);

/** Units behind a mark, as alternatives of a pattern. */
export const markUnits = '分|点|點|星|级|級|점|stars?|points?|pts?\\.?';
