import type { Refusal } from '../../core/feedback/schema.ts';
import { isRecord } from '../kept/shape.ts';
import type { Fault } from '../queue/fault.ts';

/** What a sheet's answer to a post says before anything of it is believed. `notOurs`: no answer of Satisgrade. */
export type Answer =
  | { readonly kind: 'ok'; readonly body: Readonly<Record<string, unknown>> }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'notOurs' };

const version = 1;
const refusals: Readonly<Record<Refusal['code'], true>> = {
  ...{ auth: true, revoked: true, busy: true, too_large: true, bad_request: true, quota: true },
  ...{ upgrade: true, internal: true },
};
/** A day: whatever a sheet says, it is asked again. */
const longestWait = 86_400;

const isRefusal = (code: string): code is Refusal['code'] => Object.hasOwn(refusals, code);

/** Reads an answer; one of another version than ours is `upgrade`, a refusal that we do not know yet `internal`. */
export function readAnswer(body: unknown): Answer {
  if (!isRecord(body) || typeof body.v !== 'number' || typeof body.ok !== 'boolean') return { kind: 'notOurs' };
  const { v, ok, code, retryAfter } = body;
  if (v !== version) return { kind: 'fault', fault: { code: 'upgrade' } };
  if (ok) return { kind: 'ok', body };
  if (typeof code !== 'string') return { kind: 'notOurs' };
  const wait =
    typeof retryAfter === 'number' && retryAfter > 0 ? { retryAfter: Math.min(retryAfter, longestWait) } : {};
  return { kind: 'fault', fault: { code: isRefusal(code) ? code : 'internal', ...wait } };
}
