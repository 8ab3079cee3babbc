import * as z from 'zod/mini';

/** Letters, digits and a few signs: what our codes, ids and versions are made of, and no name or address is. */
const code = z.string().check(z.regex(/^[\w.:@ -]{0,80}$/));

/** A cell such as `C17`, a column such as `C`; '' for the whole tab. */
const place = z.string().check(z.regex(/^([A-Z]{1,3}\d{0,8})?$/));

/** What the hidden first column keeps of a run: codes, places and counts, never an answer, a name or an address. */
export const logEntrySchema = z.object({
  /** Local ISO text. */
  at: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)),
  what: z.literal([
    ...(['grading', 'automatic', 'submission', 'post', 'undo'] as const),
    ...(['digest', 'summary', 'models', 'erase'] as const),
  ]),
  /** Id of the response tab; `null`: it was about none, or refused before one was found. */
  sourceId: z.nullable(z.number()),
  /** `id@version`; '' where none graded. */
  standard: code,
  version: code,
  /** Responses read, submitted, posted or erased. */
  rows: z.number(),
  /** Service calls and milliseconds of the execution, up to the write that holds this line. */
  calls: z.number(),
  ms: z.number(),
  outcome: z.literal(['graded', 'insufficient', 'counted', 'done', 'refused', 'failed']),
  /** Of a refusal its code, of a failure its step, else ''. */
  code,
  /** The first issues. */
  issues: z.array(z.object({ code, place })),
  /** All issues, told or not. */
  issueCount: z.number(),
});

/** One run as the Log tab keeps it. */
export type LogEntry = Readonly<z.infer<typeof logEntrySchema>>;

/** A run as its key on the Log tab. */
export const writeLogKey = (entry: LogEntry): string => `log|${JSON.stringify(entry)}`;

/** The run that a key keeps; `null` when it is none of ours or somebody has changed it. */
export function readLogKey(key: string): LogEntry | null {
  if (!key.startsWith('log|')) return null;
  try {
    return z.safeParse(logEntrySchema, JSON.parse(key.slice('log|'.length))).data ?? null;
  } catch {
    return null;
  }
}
