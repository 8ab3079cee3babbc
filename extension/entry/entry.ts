/** A level from 1 (worst), or a score where the evidence bounds it; `null`: "not applicable" was chosen. */
export type Choice = number | null;

/** Dimension id → what was chosen; a dimension that nobody touched is absent. */
export type Choices = Readonly<Record<string, Choice>>;

/** Key of the choice of a kind of evidence: its place from 1. */
export const evidenceKey = '#evidence';

/** What an agent has filled in so far. */
export type Entry = {
  /** Id of the standard it is graded by. */
  readonly standard: string;
  /** Standard id → its choices. Each standard keeps its own, so looking at another one loses nothing. */
  readonly choices: Readonly<Record<string, Choices>>;
  /** Free text, at most `noteLimit` characters. */
  readonly note: string;
};

/** Longest note, in characters: what one sent entry may hold (wire format, version 1). */
export const noteLimit = 4000;

/** What was chosen under the entry's standard. */
export function choicesOf(entry: Entry): Choices {
  return entry.choices[entry.standard] ?? {};
}

/** The entry with one dimension's choice set. */
export function choose(entry: Entry, dimension: string, choice: Choice): Entry {
  return withChoices(entry, { ...choicesOf(entry), [dimension]: choice });
}

/** The entry with all that was chosen under its standard. */
export function withChoices(entry: Entry, choices: Choices): Entry {
  return { ...entry, choices: { ...entry.choices, [entry.standard]: choices } };
}

/** An entry with nothing in it, under the same standard. */
export function clear(entry: Entry): Entry {
  return { standard: entry.standard, choices: {}, note: '' };
}

/** Whether clearing it would lose anything. */
export function isEmpty(entry: Entry): boolean {
  return entry.note === '' && Object.values(entry.choices).every((choices) => Object.keys(choices).length === 0);
}
