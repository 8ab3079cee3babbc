import * as z from 'zod/mini';
import { longest, mostAnswers, mostItems, mostTags } from './limits.ts';

// What the extension sends, version 1. Every object is closed: a field that is not named here refuses the whole post.

/** The version of the wire format. */
export const wireVersion = 1;

const text = (most: number) => z.string().check(z.refine((value) => value.length <= most));
const named = (most: number) => text(most).check(z.refine((value) => value !== ''));
const pattern = (form: RegExp) => z.string().check(z.refine((value) => form.test(value)));

const uuid = pattern(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
/** ISO time with its zone: `2026-11-21T09:30:00Z`, `2026-11-21T17:30:00.123+08:00`. */
const moment = pattern(
  /^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/,
);

const itemSchema = z.strictObject({
  /** Made when the draft was opened; the same item keeps it however often it is sent. */
  id: uuid,
  createdAt: moment,
  standard: z.strictObject({ id: named(longest.id), version: z.number() }),
  /** By id of an item, or of a dimension that is one question: a level from 1 (worst), a number; `null`: N/A. */
  answers: z
    .record(text(longest.id), z.nullable(z.number()))
    .check(z.refine((answers) => Object.keys(answers).length <= mostAnswers)),
  /** `score` `null`: the kind's own. */
  evidence: z.optional(
    z.strictObject({ kind: named(longest.id), score: z.nullable(z.number()), link: z.optional(text(longest.url)) }),
  ),
  customer: z.optional(text(longest.customer)),
  note: z.optional(text(longest.text)),
  quote: z.optional(text(longest.text)),
  /** One that is not http or https is dropped, and the rest of the item kept. */
  url: z.optional(text(longest.url)),
  title: z.optional(text(longest.title)),
  tags: z.optional(z.array(text(longest.tag)).check(z.refine((tags) => tags.length <= mostTags))),
  channel: text(longest.channel),
  /** What the extension itself made of it, and the version of its core. */
  client: z.strictObject({
    score: z.nullable(z.number()),
    grade: z.nullable(text(longest.grade)),
    core: text(longest.grade),
  }),
  agent: text(longest.agent),
});

const device = { token: named(200), device: named(100) };
const versioned = { v: z.literal(wireVersion) };

const postSchema = z.discriminatedUnion('op', [
  z.strictObject({
    ...versioned,
    op: z.literal('append'),
    ...device,
    sentAt: moment,
    items: z.array(itemSchema).check(z.refine(({ length }) => length > 0 && length <= mostItems)),
  }),
  z.strictObject({ ...versioned, op: z.literal('pair'), code: text(40), deviceName: text(100) }),
  z.strictObject({ ...versioned, op: z.literal('ping'), ...device }),
]);

export type FeedbackItem = z.infer<typeof itemSchema>;
export type Post = z.infer<typeof postSchema>;
export type AppendPost = Extract<Post, { op: 'append' }>;
export type PairPost = Extract<Post, { op: 'pair' }>;
export type PingPost = Extract<Post, { op: 'ping' }>;

/** A parsed body as a post; `null` when anything about it is not as this version has it. */
export function readPost(body: unknown): Post | null {
  const read = z.safeParse(postSchema, body);
  return read.success ? read.data : null;
}

/** Why one item was not taken; the others of the post may be. */
export type ItemFault = {
  /** `wrong_standard`: the team grades by another one. `tab_changed`: a header of ours on the Feedback tab is gone. */
  readonly code: 'bad_answers' | 'bad_evidence' | 'wrong_standard' | 'tab_changed';
  /** Id of the item that cannot be taken. */
  readonly item?: string;
  /** What is allowed in its place, `1–5` or `80–90`. */
  readonly range?: string;
};

/** What became of one item. `row`: as the sheet counts. `score` and `grade`: the server's, which count. */
export type ItemResult = {
  readonly id: string;
  readonly status: 'appended' | 'duplicate' | 'rejected';
  readonly row?: number;
  readonly score?: number | null;
  readonly grade?: string | null;
} & Partial<ItemFault>;

/** Why a post was not taken. `retryAfter`: seconds. */
export type Refusal = {
  readonly v: typeof wireVersion;
  readonly ok: false;
  readonly code: 'auth' | 'revoked' | 'busy' | 'too_large' | 'bad_request' | 'quota' | 'upgrade' | 'internal';
  readonly retryAfter?: number;
};
