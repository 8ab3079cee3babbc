import { useRef } from 'preact/hooks';
import { choiceOfKey } from '../../entry/choice-of-key.ts';
import type { Choice } from '../../entry/entry.ts';
import type { LevelWord } from '../../entry/level-words.ts';
import type { Question } from '../../entry/questions.ts';
import type { Words } from '../../text/say.ts';

export type LevelGroupProps = {
  readonly question: Question;
  readonly levels: readonly LevelWord[];
  /** `undefined`: nothing chosen yet. */
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
  readonly words: Words;
};

/** Digits closer together than this are one number, milliseconds. */
const pause = 700;

/** One question: a native radio group of its levels and "not applicable", which digits and `n` choose as well. */
export function LevelGroup({ question, levels, choice, onChoose, words: { language, say } }: LevelGroupProps) {
  const { id, title, weight, descriptors } = question;
  const typed = useRef({ text: '', at: 0 });
  const options = [
    ...levels.map(({ level, word, opens }, place) => ({
      ...{ value: level, sign: String(level), word, opens, means: descriptors[place]?.[language] },
    })),
    { value: null, sign: say('notApplicable'), word: '', opens: [], means: undefined },
  ];
  const chosen = options.find(({ value }) => value === choice);
  const isNamed = chosen !== undefined && chosen.word !== '' && chosen.word !== chosen.sign;

  const chooseByKey = (event: KeyboardEvent & { readonly currentTarget: HTMLFieldSetElement }) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const before = event.timeStamp - typed.current.at < pause ? typed.current.text : '';
    const numbers = levels.map(({ level }) => level);
    const number = numbers.find((level) => before !== '' && String(level) === before + event.key);
    const wanted = number ?? choiceOfKey(event.key, numbers);
    if (wanted === undefined) return;
    event.preventDefault();
    typed.current = { text: number === undefined ? event.key : before + event.key, at: event.timeStamp };
    onChoose(wanted);
    const place = options.findIndex(({ value }) => value === wanted);
    event.currentTarget.querySelectorAll('input')[place]?.focus();
  };

  return (
    <fieldset class={descriptors.length > 0 ? 'group described' : 'group'} onKeyDown={chooseByKey}>
      <legend class="asked">
        <span class="title">{title[language]}</span>{' '}
        <span class="quiet">
          {weight > 0 && say('weight', { weight: Number(weight.toFixed(1)) })}
          {isNamed && (
            <span class="chosen" title={chosen.word} aria-hidden="true">
              {chosen.word}
            </span>
          )}
        </span>
      </legend>
      <div class="levels">
        {options.map(({ value, sign, word, opens, means }) => (
          <label key={sign} class={value === null ? 'level none' : 'level'} title={[word, ...opens].join('\n')}>
            <input type="radio" name={id} checked={value === choice} onChange={() => onChoose(value)} />
            <span class="sign">
              {sign}
              {word && word !== sign && <span class="unseen"> {word}</span>}
              {means && <span class="means">{means}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
