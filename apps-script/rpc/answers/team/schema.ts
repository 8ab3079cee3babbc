import * as z from 'zod/mini';
import { placeSchema } from '../schema.ts';

// What the screens for the team, for deleting a customer and for the log are answered.

/** `invite`: a way in for one more browser extension. */
export const inviteSchema = z.union([
  /** Why there is none: the web app is not deployed yet, and what to do. */
  z.object({ status: z.literal('nothing'), message: z.string() }),
  z.object({
    status: z.literal('done'),
    message: z.string(),
    /** Opened by the teammate; holds the code. */
    link: z.string(),
    /** Ten characters, to be typed where the link cannot be opened. Used once. */
    code: z.string(),
    /** Local ISO text until when it can be used. */
    until: z.string(),
  }),
]);

/** `findCustomer` and `eraseCustomer`: what the tabs hold of one customer or respondent. */
export const customerSchema = z.object({
  /** 'found': nothing is changed yet. 'erased': gone from our tabs; `rows` are left to a person. */
  status: z.literal(['nothing', 'found', 'erased']),
  message: z.string(),
  /** How much of it stands, or stood, on each tab of ours. */
  ours: z.array(z.object({ tab: z.string(), rows: z.number() })),
  /** Rows of response tabs, which the add-on never changes: a person deletes them. */
  rows: z.array(z.object({ tab: z.string(), place: placeSchema })),
});

/** `diagnostics`: text to copy, without any answer, name or address. */
export const diagnosticsSchema = z.object({ text: z.string() });

export type Invite = z.infer<typeof inviteSchema>;
export type Customer = z.infer<typeof customerSchema>;
export type Diagnostics = z.infer<typeof diagnosticsSchema>;
