import type { LevelWord } from '../../entry/level-words.ts';
import type { Words } from '../../text/say.ts';

export type LevelKeyProps = { readonly levels: readonly LevelWord[]; readonly words: Words };

/** What the ends of the levels mean, and which keys choose them. */
export function LevelKey({ levels, words }: LevelKeyProps) {
  const [worst, best] = [levels.at(0), levels.at(-1)];
  if (!worst || !best) return null;
  const isNamed = worst.word !== String(worst.level);
  return (
    <div class="key quiet">
      {isNamed && (
        <p>
          <b>{worst.level}</b> {worst.word} … <b>{best.level}</b> {best.word}
        </p>
      )}
      <p>{words.say('keys', { from: worst.level, to: best.level })}</p>
    </div>
  );
}
