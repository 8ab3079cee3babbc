import * as z from 'zod/mini';
import { standardSchema } from '../../core/standard-rules/schema.ts';
import { confirmedColumnSchema } from '../../core/tabs/schema.ts';
import { Refused } from '../refusal.ts';

/** A column as a mapping names it: by header, the rest as far as it is to be laid down. The output of a grading fits. */
const mappedColumn = z.object({
  header: z.string(),
  index: z.optional(z.number()),
  type: z.optional(confirmedColumnSchema.shape.type),
  role: z.optional(confirmedColumnSchema.shape.role),
  dimension: z.optional(z.nullable(z.string())),
  scale: z.optional(confirmedColumnSchema.shape.scale),
  direction: z.optional(confirmedColumnSchema.shape.direction),
  naCodes: z.optional(z.array(z.number())),
});

/** `columns` of an earlier grading, or a list of them; with the columns may stand which responses count. */
const mappingSchema = z.union([
  z.array(mappedColumn),
  z.object({
    columns: z.array(mappedColumn),
    repeat: z.optional(z.literal(['all', 'latest', 'latestPerPeriod'])),
    leftOut: z.optional(z.array(z.strictObject({ row: z.number(), reason: z.optional(z.string()) }))),
  }),
]);

/** What a caller may ask of a grading. */
const gradeCallSchema = z.strictObject({
  /** Id or system of a registered standard. */
  standard: z.optional(z.string()),
  /** A standard of the team's own, as data. */
  ownStandard: z.optional(standardSchema),
  /** A table of the team's own as text; `repair`: with all repairs that there are. */
  pasted: z.optional(z.strictObject({ text: z.string(), title: z.string(), repair: z.boolean() })),
  mapping: z.optional(mappingSchema),
  /** Of what is said before the spreadsheet's own language is known. */
  language: z.optional(z.literal(['en', 'zh-CN', 'zh-TW'])),
  /** Row of the response tab to explain. */
  explain: z.optional(z.number()),
  /** Id of the response tab; left out: as Setup says. */
  sheetId: z.optional(z.number()),
  /** The set of our tabs to draw again. */
  set: z.optional(z.string()),
  /** A redraw that nobody asked for: does not move the point that undo returns to. */
  isAutomatic: z.optional(z.boolean()),
  /** Rows prepared before the call answers 'working'. */
  mostRows: z.optional(z.number()),
  /** Also writes the report tab. */
  withReport: z.optional(z.boolean()),
  /** Also writes the digest tab, or the summary for customers. */
  withDigest: z.optional(z.boolean()),
  withSummary: z.optional(z.boolean()),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type GradeCall = z.infer<typeof gradeCallSchema>;

/** What an input is checked by. */
export type CallSchema<Call> = z.ZodMiniType<Call>;

/** An input as data; what does not fit is refused with its place. */
export function parseCall<Call>(schema: CallSchema<Call>, input: unknown): Call {
  const parsed = z.safeParse(schema, input);
  if (parsed.success) return parsed.data;
  throw new Refused(
    parsed.error.issues.map(({ path, message }) => ({
      code: 'malformedCall',
      message: `${path.join('.') || 'input'}: ${message}`,
    })),
  );
}

/** What a grading from outside asks, as data. */
export const parseGradeCall = (input: unknown): GradeCall => parseCall(gradeCallSchema, input);
