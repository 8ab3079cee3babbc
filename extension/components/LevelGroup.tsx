import { sayPopup } from '../../core/text/popup.ts';
import type { Language } from '../../core/text/schema.ts';
import { choiceOfKey } from '../entry/choice-of-key.ts';
import type { Choice } from '../entry/entry.ts';
import type { LevelWord } from '../entry/level-words.ts';

export type LevelGroupProps = {
  readonly id: string;
  readonly title: string;
  /** Percent of the whole. */
  readonly weight: number;
  readonly words: readonly LevelWord[];
  /** What each level means for this dimension, worst first; none where the standard has no such words. */
  readonly descriptors: readonly string[];
  /** `undefined`: nothing chosen yet. */
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
  readonly language: Language;
};

/** One dimension: a native radio group of its levels and "not applicable", which digits and `n` choose as well. */
export function LevelGroup({ id, title, weight, words, descriptors, choice, onChoose, language }: LevelGroupProps) {
  const notApplicable = sayPopup(language, 'notApplicable');
  const options = [
    ...words.map(({ level, word }, place) => ({ value: level, sign: String(level), word, means: descriptors[place] })),
    { value: null, sign: notApplicable, word: '', means: undefined },
  ];
  const chosen = options.find(({ value }) => value === choice);

  const chooseByKey = (event: KeyboardEvent & { readonly currentTarget: HTMLFieldSetElement }) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const levels = words.map(({ level }) => level);
    const wanted = choiceOfKey(event.key, levels);
    if (wanted === undefined) return;
    event.preventDefault();
    onChoose(wanted);
    const place = options.findIndex(({ value }) => value === wanted);
    event.currentTarget.querySelectorAll('input')[place]?.focus();
  };

  return (
    <fieldset class="group" onKeyDown={chooseByKey}>
      <legend>
        <span class="title">{title}</span> <span class="quiet">{sayPopup(language, 'weight', { weight })}</span>
      </legend>
      <p class="chosen word" aria-hidden="true">
        {chosen?.word}
      </p>
      <div class="levels">
        {options.map(({ value, sign, word, means }) => (
          <label key={sign} class="level" title={word}>
            <input type="radio" name={id} checked={value === choice} onChange={() => onChoose(value)} />
            <span class="sign">
              {sign}
              {word && <span class="unseen"> {word}</span>}
              {means && <span class="unseen">: {means}</span>}
            </span>
          </label>
        ))}
      </div>
      {descriptors.length > 0 && (
        <ul class="descriptors" aria-hidden="true">
          {[...options].reverse().map(({ value, sign, means }) =>
            means ? (
              <li key={sign} class={value === choice ? 'word met' : 'word'}>
                <b>{sign}</b> {means}
              </li>
            ) : null,
          )}
        </ul>
      )}
    </fieldset>
  );
}
