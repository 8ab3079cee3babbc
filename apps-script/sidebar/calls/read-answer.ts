import { failedSchema } from '../../rpc/answers/schema.ts';
import type { Answers, Method } from './methods.ts';
import { methods } from './methods.ts';

/**
 * Why a call brought no answer. `silent`: none came in time; `empty`, `page` (HTML), `garbled`: one came that cannot be
 * read; `thrown`: Google refused or broke off; `failed`: the add-on says so in words; `stuck`: a grading without progress.
 */
export type TroubleCode = 'silent' | 'empty' | 'page' | 'garbled' | 'thrown' | 'failed' | 'stuck';

export type Trouble = {
  readonly kind: 'trouble';
  readonly code: TroubleCode;
  /** What Google or the add-on said; '' when nothing. */
  readonly detail: string;
  /** Nothing was changed and the same call may be sent again. */
  readonly canRetry: boolean;
};

export type Reply<Answer> = { readonly kind: 'answer'; readonly answer: Answer } | Trouble;

/** A trouble of a kind; by default nobody knows what was done. */
export const troubleOf = (code: TroubleCode, detail = '', canRetry = false): Trouble => ({
  kind: 'trouble',
  code,
  detail,
  canRetry,
});

/** Longest remark of Google's that is shown, in characters. */
const detailLimit = 200;

/** Google's failure as a trouble: the first line of what it says, without the kind of error in front. */
export function readFailure(error: unknown): Trouble {
  const text = error instanceof Error ? error.message : typeof error === 'string' ? error : '';
  const [line = ''] = text.replace(/^(\w*Error|Exception): /, '').split(/[\r\n]/);
  return troubleOf('thrown', line.trim().slice(0, detailLimit));
}

/** A text that came back from a method, checked by its schema. */
export function readAnswer<M extends Method>(method: M, text: unknown): Reply<Answers[M]> {
  if (text === null || text === undefined || text === '') return troubleOf('empty');
  if (typeof text !== 'string') return troubleOf('garbled');
  if (/^\s*</.test(text)) return troubleOf('page');
  const data = parseJson(text);
  const failed = failedSchema.safeParse(data);
  if (failed.success) return troubleOf('failed', failed.data.message, failed.data.canRetry);
  const parsed = methods[method].schema.safeParse(data);
  return parsed.success && parsed.data !== undefined ? { kind: 'answer', answer: parsed.data } : troubleOf('garbled');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
