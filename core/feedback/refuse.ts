import type { Refusal } from './schema.ts';

/** A post that is not taken, and in how many seconds it may be sent again. */
export const refuse = (code: Refusal['code'], retryAfter?: number): Refusal => ({
  v: 1,
  ok: false,
  code,
  ...(retryAfter !== undefined && { retryAfter }),
});
