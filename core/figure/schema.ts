import * as z from 'zod/mini';

const fraction = /^\s*(-?\d+(?:\.\d+)?)\s*(?:\/\s*(\d+(?:\.\d+)?)\s*)?$/;

/** A number, also as text, or a fraction as people write it: "1/3". */
const number = z
  .pipe(
    z.union([z.number(), z.string().check(z.regex(fraction, 'not a number or a fraction such as "1/3"'))]),
    z.transform((value) => {
      if (typeof value === 'number') return value;
      const [, over = '', under = '1'] = fraction.exec(value) ?? [];
      return Number(over) / Number(under);
    }),
  )
  .check(z.refine((value) => Number.isFinite(value), 'not a finite number'));
const within = (low: number, high: number) =>
  number.check(z.refine((value) => value >= low && value <= high, `not between ${low} and ${high}`));
const count = number.check(z.refine((value) => Number.isInteger(value) && value >= 0, 'not a whole number from 0'));
const numbers = z.array(z.nullable(number));
const either = z.union([z.number(), z.string()]);
// An object would take it for its prototype instead of a field, and drop it.
const lost = '__proto__';
const isCarried = (given: unknown): boolean =>
  typeof given !== 'object' || given === null || !Object.keys(given).includes(lost);
/** Values by names that people chose. Without a prototype: `constructor` is there only when it was sent. */
const named = <Value extends z.ZodMiniType>(value: Value) =>
  z.pipe(
    z.unknown().check(z.refine(isCarried, `the name "${lost}" cannot be used, rename it`)),
    z.pipe(
      z.record(z.string(), value),
      z.transform((read): Record<string, z.output<Value>> => Object.assign(Object.create(null), read)),
    ),
  );
const equallyLong = (lists: { readonly [name: string]: readonly unknown[] }): boolean =>
  new Set(Object.values(lists).map(({ length }) => length)).size < 2;
/** One number stands for a list of one. */
const list = z.pipe(
  z.transform((given: unknown) => (typeof given === 'number' ? [given] : given)),
  numbers,
);

/** What a field of an input may be: what it is checked by, and how a person is told. */
const kinds = {
  number: { schema: number, words: 'a number' },
  positive: { schema: number.check(z.refine((value) => value > 0, 'not above 0')), words: 'a number above 0' },
  share: { schema: within(0, 1), words: 'a share, 0 to 1' },
  level: {
    schema: number.check(z.refine((value) => value > 0 && value < 1, 'not between 0 and 1')),
    words: 'a share between 0 and 1, such as 0.95',
  },
  count: { schema: count, words: 'a whole number from 0' },
  flag: { schema: z.boolean(), words: 'true or false' },
  text: { schema: z.string(), words: 'a text' },
  texts: { schema: z.array(z.nullable(z.string())), words: 'a list of texts; null: blank' },
  numbers: { schema: list, words: 'a list of numbers; null: not answered' },
  groups: { schema: named(numbers), words: 'lists of numbers by name, of any length each' },
  columns: {
    schema: named(numbers).check(z.refine(equallyLong, 'not equally long')),
    words: 'lists of numbers by name, equally long: place by place one respondent; null: not answered',
  },
  mixed: {
    schema: named(z.array(z.nullable(either))).check(z.refine(equallyLong, 'not equally long')),
    words: 'lists of numbers or texts by name, equally long: place by place one respondent; null: not answered',
  },
  matrix: {
    schema: z
      .array(numbers)
      .check(z.refine((rows) => new Set(rows.map(({ length }) => length)).size < 2, 'rows not equally long')),
    words: 'a list of rows, equally long lists of numbers; null: not answered',
  },
  amounts: { schema: named(number), words: 'numbers by name' },
  answers: { schema: named(either), words: 'a number or a text by name' },
  names: { schema: named(z.array(z.string())), words: 'lists of names by name' },
  margins: {
    schema: named(named(number)),
    words: 'per name, numbers by name, such as {"region": {"north": 60, "south": 40}}',
  },
  matrices: { schema: z.array(z.array(numbers)), words: 'a list of matrices, each a list of rows' },
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

/** The kind of a field, and whether it may be left out. */
export function partsOf(said: string): { readonly kind: Kind; readonly isOptional: boolean } {
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

type Fault = { readonly field: string; readonly fault: string };

/** What is wrong at one place and what to send instead. */
function faultsAt(issue: z.core.$ZodIssue, fields: Fields): readonly Fault[] {
  const known = Object.keys(fields).join(', ');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((field) => ({ field, fault: `there is no such field, but ${known}` }));
  const said = fields[String(issue.path[0])];
  if (said === undefined) return [{ field: 'input', fault: `send an object with ${known}` }];
  const isSaid = issue.code === 'custom' || issue.code === 'invalid_format';
  const fault = isSaid ? issue.message : `send ${kinds[partsOf(said).kind].words}`;
  return [{ field: issue.path.join('.'), fault }];
}

/** An input as data, or what is wrong with it, field by field. Unknown fields are faults: a misspelt one would be ignored. */
export function readInput<F extends Fields>(
  fields: F,
  input: unknown,
): { readonly ok: true; readonly input: InputOf<F> } | { readonly ok: false; readonly faults: readonly Fault[] } {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, said]) => {
      const { kind, isOptional } = partsOf(said);
      const schema: z.ZodMiniType = kinds[kind].schema;
      return [name, isOptional ? z.optional(schema) : schema];
    }),
  );
  const parsed = z.safeParse(z.strictObject(shape), input);
  if (parsed.success) return { ok: true, input: parsed.data as InputOf<F> };
  return { ok: false, faults: parsed.error.issues.flatMap((issue) => faultsAt(issue, fields)) };
}
