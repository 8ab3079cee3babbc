import type { Choice } from '../../entry/entry.ts';
import { isTaken } from '../../entry/given-answers.ts';
import type { Question } from '../../entry/questions.ts';
import type { Words } from '../../text/say.ts';
import { NumberField } from './NumberField.tsx';

export type TypedAnswerProps = {
  readonly question: Question;
  readonly choice: Choice | undefined;
  /** `null`: the field was emptied. */
  readonly onChange: (value: number | null) => void;
  readonly words: Words;
};

/** A question that a number answers: a measured fact with its unit, or a scale too long for buttons with its range. */
export function TypedAnswer({ question, choice = null, onChange, words: { language, say } }: TypedAnswerProps) {
  const { title, unit, range } = question;
  const allowed = range && `${range.from}–${range.to}`;
  return (
    <NumberField
      look="typed"
      title={unit ? say('fact', { title: title[language], unit: unit[language] }) : title[language]}
      value={choice}
      hint={allowed ?? ''}
      fault={isTaken(question, choice) ? '' : say('offScale', { value: choice ?? '', range: allowed ?? '' })}
      onChange={onChange}
    />
  );
}
