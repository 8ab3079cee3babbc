/**
 * How a language says how much of something there is, without accents and in simplified characters.
 * `degrees`: from least to most, a line a degree; "…" stands for what is graded ("…" alone for the thing itself), words
 * without it stand alone ("a lot"). "±" is the place of a middle between two opposites, "=" that of any other middle.
 * `negated`: degrees of words that end in a negation, `negation`, where a language puts it last; `asserted` is its opposite.
 * `opposites`: words for the contrary of a word, the good one first, and beginnings that turn a word into its contrary.
 */
export type DegreeWords = {
  readonly degrees: readonly string[];
  readonly negated?: readonly string[];
  readonly negation?: RegExp;
  readonly asserted?: RegExp;
  readonly middle: RegExp;
  readonly opposites: readonly string[];
  readonly contraryStarts: readonly string[];
  /** Words of how often, which are no grading of a thing. */
  readonly frequency: RegExp;
  /** The letters that words of this language are written in. */
  readonly script: RegExp;
};
