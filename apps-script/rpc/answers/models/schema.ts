import * as z from 'zod/mini';
import { partResultSchema } from '../../../../core/models/schema.ts';
import { placeSchema } from '../schema.ts';

/** Why nothing was worked out and nothing written, or that answers, inputs or rules were changed since the plan. */
const not = <Status extends string>(status: Status) => z.object({ status: z.literal(status), message: z.string() });

/** `modelsPlan`: the parts that `modelsPart` is to be asked for, one after the other, and what they all rest on. */
export const modelsPlanSchema = z.union([
  not('nothing'),
  z.object({ status: z.literal('ready'), stamp: z.string(), parts: z.array(z.string()) }),
]);

/** `modelsPart`: one part. */
export const modelsPartSchema = z.union([
  not('changed'),
  z.object({ status: z.literal('worked'), result: partResultSchema }),
]);

/** `models`: the Models tab, drawn from all parts. */
export const modelsSchema = z.union([
  not('changed'),
  not('nothing'),
  z.object({
    status: z.literal('done'),
    message: z.string(),
    place: placeSchema,
    /** What could not be read on the Model inputs tab. */
    problems: z.array(z.object({ message: z.string(), place: z.nullable(placeSchema) })),
    /** Weights that may be tried, in the standard's order. */
    adoptions: z.array(
      z.object({
        kind: z.literal(['ahp', 'entropy']),
        /** `points`: one a level, worst first; empty where the standard has none. */
        dimensions: z.array(
          z.object({ id: z.string(), title: z.string(), weight: z.number(), points: z.array(z.number()) }),
        ),
      }),
    ),
  }),
]);

export type ModelsPlan = z.infer<typeof modelsPlanSchema>;
export type ModelsPart = z.infer<typeof modelsPartSchema>;
export type Models = z.infer<typeof modelsSchema>;
