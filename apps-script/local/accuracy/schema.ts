import * as z from 'zod/mini';

const types = [
  ...['rating', 'textLikert', 'nps', 'number', 'category', 'multiSelect', 'boolean', 'freeText', 'id', 'pii'],
  ...['timestamp', 'date', 'duration', 'derived', 'metadata', 'levelCount', 'stat', 'itemName', 'empty'],
] as const;

/**
 * What a careful person says about a column. `accept`: other types that are right as well. `use`: 'score' and 'nps' are
 * answers to be scored, 'ask' only after a question, 'no' never; a column without it is no answer on a scale.
 */
const labelledColumn = z.object({
  index: z.number().check(z.int(), z.gte(0)),
  header: z.string(),
  type: z.enum(types),
  accept: z.optional(z.array(z.enum(types))),
  use: z.optional(z.enum(['score', 'ask', 'no', 'nps'])),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  levels: z.optional(z.array(z.string())),
  direction: z.optional(z.literal('negative')),
  naCodes: z.optional(z.array(z.number())),
});

/** A `truth.json`: the file it labels, how that is laid out, and its columns. */
export const truthSchema = z.object({
  file: z.string().check(z.minLength(1)),
  layout: z.string(),
  columns: z.array(labelledColumn),
});

/** What the add-on said about the columns of a file, as `grade --json` prints it. */
export const readingSchema = z.object({
  layout: z.string(),
  columns: z.array(
    z.object({
      index: z.number(),
      header: z.string(),
      type: z.string(),
      role: z.string(),
      scale: z.nullable(z.record(z.string(), z.unknown())),
      direction: z.string(),
      needsConfirmation: z.boolean(),
    }),
  ),
});

export type Truth = z.infer<typeof truthSchema>;
export type LabelledColumn = Truth['columns'][number];
export type Reading = z.infer<typeof readingSchema>;
export type ReadColumn = Reading['columns'][number];
