import type { Kept } from '../../kept/kept.ts';
import type { Words } from '../../text/say.ts';
import { useLater } from './use-later.ts';

export type BeforeProps = {
  /** As `pageKey` makes it. */
  readonly page: string;
  readonly kept: Kept;
  /** Milliseconds. */
  readonly now: number;
  readonly words: Words;
};

const load = () => import('./before-words.ts');

/** That this page was logged before. */
export function Before({ page, kept, now, words }: BeforeProps) {
  const line = useLater(load)?.beforeWords(page, kept, now, words);
  return line ? <p class="line note">{line}</p> : null;
}
