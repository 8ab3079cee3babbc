import { isPasteKey, sayPaste } from '../text/paste.ts';
import type { Language } from '../text/schema.ts';
import type { Finding } from './draft.ts';

/** A finding in one sentence, and what its repair does in another; `repair` is '' where only a person can put it right. */
export function tellFinding(
  { code, args, repair }: Finding,
  language: Language,
): { readonly message: string; readonly repair: string } {
  const key = `${code}.repair`;
  return {
    message: sayPaste(language, code, args),
    repair: repair && isPasteKey(key) ? sayPaste(language, key, args) : '',
  };
}
