import * as z from 'zod/mini';
import { confirmedColumnSchema } from '../../core/tabs/schema.ts';

/** A response tab under a standard. */
const sourceCall = { sheetId: z.number(), standard: z.string() };
/** What a person said of one column; `scale` as it is written in Setup. */
const namedColumn = z.extend(z.omit(confirmedColumnSchema, { scale: true }), {
  scale: z.string(),
  confirmed: z.boolean(),
});

/** What each method of `rpc` takes. */
export const callSchemas = {
  source: z.strictObject(sourceCall),
  confirm: z.strictObject({ ...sourceCall, columns: z.array(namedColumn) }),
  step: z.strictObject({ ...sourceCall, mostRows: z.optional(z.number()) }),
  show: z.strictObject({
    sheetId: z.number(),
    cell: z.string().check(z.refine((cell) => /^[A-Z]{1,3}[0-9]{1,8}$/.test(cell))),
  }),
  automatic: z.strictObject({ on: z.boolean() }),
  nothing: z.strictObject({}),
};

export type NamedColumn = z.infer<typeof namedColumn>;
export type SourceCall = z.infer<typeof callSchemas.source>;
export type ConfirmCall = z.infer<typeof callSchemas.confirm>;
export type StepCall = z.infer<typeof callSchemas.step>;
export type ShowCall = z.infer<typeof callSchemas.show>;
