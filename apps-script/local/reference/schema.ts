import * as z from 'zod/mini';

const caseSchema = z.looseObject({
  id: z.string(),
  method: z.string(),
  input: z.unknown(),
  expected: z.unknown(),
  tol: z.number(),
  source: z.string(),
});

/** Published values to hold ours against, with the data sets that their inputs name. */
export const referenceSchema = z.looseObject({
  datasets: z.optional(z.record(z.string(), z.unknown())),
  cases: z.array(caseSchema),
});

export type ReferenceCase = z.infer<typeof caseSchema>;
export type Reference = z.infer<typeof referenceSchema>;
