import * as z from 'zod/mini';

const fraction = /^\s*(-?\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)\s*$/;

/** A number, or a fraction as people write it: "1/3". */
const number = z.pipe(
  z.union([z.number(), z.string().check(z.regex(fraction, 'not a number or a fraction such as "1/3"'))]),
  z.transform((value) => {
    if (typeof value === 'number') return value;
    const [, over = '', under = ''] = fraction.exec(value) ?? [];
    return Number(over) / Number(under);
  }),
);
const within = (low: number, high: number) =>
  number.check(z.refine((value) => value >= low && value <= high, `not between ${low} and ${high}`));
const count = z.number().check(z.refine((value) => Number.isInteger(value) && value >= 0, 'not a whole number from 0'));
const numbers = z.array(z.nullable(number));

/** What a field of an input may be: what it is checked by, and how a person is told. */
const kinds = {
  number: { schema: number, words: 'a number' },
  positive: { schema: number.check(z.refine((value) => value > 0, 'not above 0')), words: 'a number above 0' },
  share: { schema: within(0, 1), words: 'a share, 0 to 1' },
  count: { schema: count, words: 'a whole number from 0' },
  flag: { schema: z.boolean(), words: 'true or false' },
  text: { schema: z.string(), words: 'a text' },
  texts: { schema: z.array(z.nullable(z.string())), words: 'a list of texts; null: blank' },
  numbers: { schema: numbers, words: 'a list of numbers; null: not answered' },
  groups: { schema: z.record(z.string(), numbers), words: 'lists of numbers by name, of any length each' },
  columns: {
    schema: z
      .record(z.string(), numbers)
      .check(z.refine((all) => new Set(Object.values(all).map(({ length }) => length)).size < 2, 'not equally long')),
    words: 'lists of numbers by name, equally long: place by place one respondent; null: not answered',
  },
  matrix: {
    schema: z
      .array(numbers)
      .check(z.refine((rows) => new Set(rows.map(({ length }) => length)).size < 2, 'rows not equally long')),
    words: 'a list of rows, equally long lists of numbers; null: not answered',
  },
  amounts: { schema: z.record(z.string(), number), words: 'numbers by name' },
  names: { schema: z.record(z.string(), z.array(z.string())), words: 'lists of names by name' },
} as const;

export type Kind = keyof typeof kinds;
type Parsed<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;

/** The fields of an input by name: of which kind each is; with `?` it may be left out. */
export type Fields = Readonly<Record<string, Kind | `${Kind}?`>>;
type Needed<F extends Fields> = { [Name in keyof F]: F[Name] extends Kind ? Name : never }[keyof F];
type KindOf<Said> = Said extends Kind ? Said : Said extends `${infer K extends Kind}?` ? K : never;

/** The type of an input with these fields. */
export type InputOf<F extends Fields> = {
  readonly [Name in Needed<F>]: Parsed<KindOf<F[Name]>>;
} & {
  readonly [Name in Exclude<keyof F, Needed<F>>]?: Parsed<KindOf<F[Name]>>;
};

const isKind = (text: string): text is Kind => text in kinds;

function partsOf(said: string): { readonly kind: Kind; readonly isOptional: boolean } {
  const isOptional = said.endsWith('?');
  const kind = isOptional ? said.slice(0, -1) : said;
  if (!isKind(kind)) throw new Error(`unknown kind of field: ${said}`);
  return { kind, isOptional };
}

/** What a field takes, in words for whoever writes the input. */
export function wordsOfField(said: string): string {
  const { kind, isOptional } = partsOf(said);
  return isOptional ? `${kinds[kind].words} (may be left out)` : kinds[kind].words;
}

/** An input as data, or what is wrong with it, field by field. Unknown fields are faults: a misspelt one would be ignored. */
export function readInput<F extends Fields>(
  fields: F,
  input: unknown,
):
  | { readonly ok: true; readonly input: InputOf<F> }
  | { readonly ok: false; readonly faults: readonly { readonly field: string; readonly fault: string }[] } {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, said]) => {
      const { kind, isOptional } = partsOf(said);
      const schema: z.ZodMiniType = kinds[kind].schema;
      return [name, isOptional ? z.optional(schema) : schema];
    }),
  );
  const parsed = z.safeParse(z.strictObject(shape), input);
  if (parsed.success) return { ok: true, input: parsed.data as InputOf<F> };
  return {
    ok: false,
    faults: parsed.error.issues.map(({ path, message }) => ({ field: path.join('.') || 'input', fault: message })),
  };
}
