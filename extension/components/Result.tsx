import { sayPopup } from '../../core/text/popup.ts';
import type { Language } from '../../core/text/schema.ts';
import type { ResultWords } from '../entry/result-words.ts';

export type ResultProps = { readonly result: ResultWords; readonly language: Language };

/** Score, grade and what they set off, read out as they change; below them the sum that led there. */
export function Result({ result, language }: ResultProps) {
  const { score, grade, answered, shortfall, cases, why } = result;
  return (
    <section class="result" aria-label={sayPopup(language, 'result')}>
      <output aria-live="polite">
        <span class="headline">
          {score === null ? (
            <span class="quiet">{sayPopup(language, 'noScore')}</span>
          ) : (
            <>
              <span class="unseen">{sayPopup(language, 'score')} </span>
              <strong class="score">{score}</strong>
            </>
          )}
          {grade && (
            <>
              <span class="unseen"> {sayPopup(language, 'grade')} </span>
              <strong class="grade">{grade}</strong>
            </>
          )}
          <span class="quiet answered">{answered}</span>
        </span>
        {shortfall && <span class="line">{shortfall}</span>}
        {cases.map((line) => (
          <span class="line case" key={line}>
            {line}
          </span>
        ))}
      </output>
      {why && <p class="why quiet">{sayPopup(language, 'why', { why })}</p>}
    </section>
  );
}
