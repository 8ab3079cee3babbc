import { sayPopup } from '../../core/text/popup.ts';
import type { Language } from '../../core/text/schema.ts';
import type { LevelWord } from '../entry/level-words.ts';

export type LevelKeyProps = { readonly words: readonly LevelWord[]; readonly language: Language };

/** What the numbers on the buttons mean, best first, and which keys choose them. */
export function LevelKey({ words, language }: LevelKeyProps) {
  const [from, to] = [words.at(0)?.level ?? '', words.at(-1)?.level ?? ''];
  return (
    <div class="key">
      <ul aria-label={sayPopup(language, 'levelKey')}>
        {[...words].reverse().map(({ level, word }) => (
          <li key={level}>
            <b>{level}</b> <span class="word">{word}</span>
          </li>
        ))}
      </ul>
      <p class="quiet">{sayPopup(language, 'keys', { from, to })}</p>
    </div>
  );
}
