import { byteLength } from '../../core/feedback/byte-length.ts';
import { mostBytes } from '../../core/feedback/limits.ts';
import { refuse } from '../../core/feedback/refuse.ts';
import { type Post, type Refusal, readPost, wireVersion } from '../../core/feedback/schema.ts';
import { type JsonOutput, jsonOutput, type WebEvent } from '../google-web.ts';
import { append } from './append.ts';
import { pair } from './pair.ts';
import { ping } from './ping.ts';

/** Google's words where an allowance is used up: calls a minute, or runs at once. */
const isSpent = /quota|rate limit|too many (times|simultaneous)|429/i;
const quotaSeconds = 60;

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a body says that it is of another version of the wire format; nothing else of it is looked at then. */
const isOtherVersion = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'v' in body && typeof body.v === 'number' && body.v !== wireVersion;

/** What a body asks, or why nobody asks it. */
function readBody(text: string): Post | Refusal {
  if (byteLength(text) > mostBytes) return refuse('too_large');
  const body = bodyOf(text);
  if (isOtherVersion(body)) return refuse('upgrade');
  return readPost(body) ?? refuse('bad_request');
}

function answerTo(post: Post): object {
  if (post.op === 'append') return append(post);
  return post.op === 'pair' ? pair(post) : ping(post);
}

function answerOf(event: WebEvent | undefined): object {
  try {
    const post = readBody(event?.postData?.contents ?? '');
    return 'op' in post ? answerTo(post) : post;
  } catch (fault) {
    // What went wrong is Google's or ours and may quote what was sent: only its kind leaves.
    const isQuota = fault instanceof Error && isSpent.test(fault.message);
    return isQuota ? refuse('quota', quotaSeconds) : refuse('internal');
  }
}

/** Answers a post, always in JSON: an uncaught error would be a page that no extension can read. */
export function answerPost(event: WebEvent | undefined): JsonOutput {
  const text = JSON.stringify(answerOf(event));
  try {
    return jsonOutput(text);
  } catch {
    return jsonOutput(text);
  }
}
