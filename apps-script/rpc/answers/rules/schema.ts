import * as z from 'zod/mini';
import { stepSchema } from '../schema.ts';

/** Rules as a screen lets people change them; the keys of `changes` are these ids and grades. */
const rulesSchema = z.object({
  id: z.string(),
  stamp: z.string(),
  title: z.string(),
  /** False: all aspects weigh the same, so there are no weights to change. */
  hasWeights: z.boolean(),
  hasPoints: z.boolean(),
  /** Words of the levels, worst first. */
  levels: z.array(z.string()),
  dimensions: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      /** Percent of the whole. */
      weight: z.number(),
      /** One a level, worst first; empty unless `hasPoints`. */
      points: z.array(z.number()),
      /** Weights in percent of the dimension; empty where it is one question. */
      items: z.array(z.object({ id: z.string(), title: z.string(), weight: z.number() })),
    }),
  ),
  /** Best first; empty where evidence gives the grade. */
  bands: z.array(z.object({ grade: z.string(), title: z.string(), from: z.number() })),
});
const fieldFaults = z.array(z.object({ field: z.string(), message: z.string() }));
const changeOf = <T extends z.ZodMiniType>(one: T) => z.object({ before: one, after: one });

/** `whatIf`: what other weights, points or grades would do. Without changes: the rules in force. */
export const whatIfSchema = z.union([
  /** `field`: `weights` (their sum), `weights.<id>`, `points.<dimension>`, `points.<dimension>.<level from 0>` or `bands.<grade>`. */
  z.object({ status: z.literal('invalid'), rules: rulesSchema, faults: fieldFaults }),
  z.object({
    status: z.literal('ready'),
    /** With the changes. */
    rules: rulesSchema,
    responses: z.number(),
    /** Responses that get another grade. */
    changed: z.number(),
    /** The first 200 of them; grades as they read, '' for none. */
    moves: z.array(z.object({ row: z.number(), from: z.string(), to: z.string() })),
    /** As they read; '' without one. */
    index: changeOf(z.string()),
    grade: changeOf(z.string()),
    /** Responses by grade, best first. */
    grades: z.array(z.object({ title: z.string(), before: z.number(), after: z.number() })),
  }),
]);

/** `paste`: what a pasted text says. */
export const pasteSchema = z.object({
  findings: z.array(
    z.object({
      /** To be named in `repairs`. */
      id: z.string(),
      code: z.string(),
      message: z.string(),
      /** What would be done about it; '' where there is no repair. */
      repair: z.string(),
      /** Whether the table cannot be used while it is open. */
      blocks: z.boolean(),
    }),
  ),
  /** Repairs that were applied, as the standard will tell them. */
  notes: z.array(z.object({ id: z.string(), message: z.string() })),
  /** Numbers as they read; '' where one is missing. Points and levels from worst to best, grades best first. */
  preview: z.object({
    levels: z.array(z.string()),
    dimensions: z.array(z.object({ title: z.string(), weight: z.string(), points: z.array(z.string()) })),
    bands: z.array(z.object({ title: z.string(), from: z.string() })),
  }),
  canUse: z.boolean(),
});

/** `usePasted`: the id under which the standard is kept ('' when a finding is open), and what grading by it did. */
export const usePastedSchema = z.object({ standard: z.string(), step: stepSchema });

export type RulesShown = z.infer<typeof rulesSchema>;
export type FieldFault = z.infer<typeof fieldFaults>[number];
export type WhatIf = z.infer<typeof whatIfSchema>;
export type PasteAnswer = z.infer<typeof pasteSchema>;
export type UsePasted = z.infer<typeof usePastedSchema>;
