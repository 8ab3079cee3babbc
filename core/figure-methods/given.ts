/** A list without its blanks, and how many those were. */
export type Given = { readonly given: readonly number[]; readonly notAnswered: number };

/** The answers of a list that were given; a blank is never 0. */
export function givenIn(values: readonly (number | null)[]): Given {
  const given = values.filter((value): value is number => value !== null);
  return { given, notAnswered: values.length - given.length };
}
