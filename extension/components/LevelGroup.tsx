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
  /** `undefined`: nothing chosen yet. */
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
  readonly language: Language;
};

/** One dimension: a native radio group of its levels and "not applicable", which digits and `n` choose as well. */
export function LevelGroup({ id, title, weight, words, choice, onChoose, language }: LevelGroupProps) {
  const notApplicable = sayPopup(language, 'notApplicable');
  const options = [
    ...words.map(({ level, word }) => ({ value: level, sign: String(level), word })),
    { value: null, sign: notApplicable, word: '' },
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
        {options.map(({ value, sign, word }) => (
          <label key={sign} class="level" title={word}>
            <input type="radio" name={id} checked={value === choice} onChange={() => onChoose(value)} />
            <span class="sign">
              {sign}
              {word && <span class="unseen"> {word}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
