import type { ComponentChildren } from 'preact';
import type { ResultWords } from '../../entry/result-words.ts';
import type { Words } from '../../text/say.ts';

export type ResultProps = {
  readonly result: ResultWords;
  /** What stands below. */
  readonly children: ComponentChildren;
  readonly words: Words;
};

/** Score, grade and what they set off, read out as they change. */
export function Result({ result, children, words }: ResultProps) {
  const { score, grade, answered, shortfall, cases } = result;
  return (
    <section class="result" aria-label={words.say('result')}>
      <output aria-live="polite">
        <span class="headline">
          {score === null ? (
            <span class="quiet">{words.say('noScore')}</span>
          ) : (
            <>
              <span class="unseen">{words.say('score')} </span>
              <strong class="score">{score}</strong>
            </>
          )}
          {grade && (
            <>
              <span class="unseen"> {words.say('grade')} </span>
              <strong class="grade">{grade}</strong>
            </>
          )}{' '}
          <span class="quiet answered">{answered}</span>
        </span>
        {shortfall && <span class="line">{shortfall}</span>}
        {cases.map((line) => (
          <span class="line case" key={line} title={line}>
            {line}
          </span>
        ))}
      </output>
      {children}
    </section>
  );
}
