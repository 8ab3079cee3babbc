import { Fragment } from 'preact';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import type { Choice, Choices } from '../../entry/entry.ts';
import { levelWords } from '../../entry/level-words.ts';
import type { Question } from '../../entry/questions.ts';
import type { Words } from '../../text/say.ts';
import { LevelGroup } from './LevelGroup.tsx';
import { LevelKey } from './LevelKey.tsx';

type Typed = Pick<typeof import('./TypedAnswer.tsx'), 'TypedAnswer'>;

export type QuestionsProps = {
  readonly standard: Standard;
  readonly questions: readonly Question[];
  /** What numbers are typed into; `null` until it is there. */
  readonly typed: Typed | null;
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
  readonly words: Words;
};

/** Every question of the standard, those of one dimension under its title. */
export function Questions({ standard, questions, typed, choices, onChange, words }: QuestionsProps) {
  const { language } = words;
  const levels = levelWords(standard, words);
  const isKeyed = questions.some(({ kind }) => kind === 'level');
  const choose = (id: string, choice: Choice | undefined) => {
    const { [id]: _, ...others } = choices;
    onChange(choice === undefined ? others : { ...others, [id]: choice });
  };

  return (
    <div class="questions">
      {isKeyed && <LevelKey levels={levels} words={words} />}
      {questions.map((question, place) => (
        <Fragment key={question.id}>
          {question.group && question.dimension !== questions[place - 1]?.dimension && (
            <h2 class="dimension">{question.group[language]}</h2>
          )}
          {question.kind === 'level' ? (
            <LevelGroup
              question={question}
              levels={levels}
              choice={choices[question.id]}
              onChoose={(choice) => choose(question.id, choice)}
              words={words}
            />
          ) : (
            typed && (
              <typed.TypedAnswer
                question={question}
                choice={choices[question.id]}
                // What is blank again was not answered.
                onChange={(value) => choose(question.id, value ?? undefined)}
                words={words}
              />
            )
          )}
        </Fragment>
      ))}
    </div>
  );
}
