import { longest } from '../../../core/feedback/limits.ts';
import type { Words } from '../../text/say.ts';

export type QuoteProps = {
  readonly quote: string;
  /** The quote is as the page gave it. */
  readonly isFilled: boolean;
  /** Another selection that can take its place; ''. */
  readonly offer: string;
  readonly onChange: (quote: string, isFilled: boolean) => void;
  readonly words: Words;
};

/** What the customer said, as it was selected on the page or typed. */
export function Quote({ quote, isFilled, offer, onChange, words: { say } }: QuoteProps) {
  return (
    <div class="field quoted">
      <div class="bar">
        <label class="title" for="quote">
          {say('quote')}
        </label>
        {isFilled && quote !== '' && (
          <span class="chip">
            {say('filledFromPage')}
            <button type="button" class="clear" aria-label={say('clearQuote')} onClick={() => onChange('', false)}>
              ×
            </button>
          </span>
        )}
        {offer !== '' && (
          <button type="button" class="link" title={offer} onClick={() => onChange(offer, true)}>
            {say('replaceQuote')}
          </button>
        )}
      </div>
      <textarea
        id="quote"
        rows={2}
        maxLength={longest.text}
        placeholder={say('quotePlaceholder')}
        value={quote}
        onInput={({ currentTarget }) => onChange(currentTarget.value, false)}
      />
    </div>
  );
}
