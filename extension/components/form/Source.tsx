import type { Opened } from '../../capture/open-entry.ts';
import type { Entry } from '../../entry/entry.ts';
import type { Kept } from '../../kept/kept.ts';
import type { Words } from '../../text/say.ts';
import { Before } from './Before.tsx';
import { PageLine } from './PageLine.tsx';
import { Quote } from './Quote.tsx';

export type SourceProps = {
  readonly entry: Entry;
  readonly opened: Opened;
  /** The page could not be read. */
  readonly isRestricted: boolean;
  readonly kept: Kept;
  /** Milliseconds. */
  readonly now: number;
  readonly onChange: (part: Partial<Entry>) => void;
  readonly words: Words;
};

/** What the page gave: quote, address, and what is known of the page. */
export function Source({ entry, opened, isRestricted, kept, now, onChange, words }: SourceProps) {
  const { say } = words;
  const isWanted = opened.offer !== entry.quote;
  return (
    <>
      {isRestricted && <p class="line note">{say('pageUnread')}</p>}
      <Quote
        quote={entry.quote}
        isFilled={entry.isQuoteFilled}
        offer={isWanted ? opened.offer : ''}
        onChange={(quote, isQuoteFilled) => onChange({ quote, isQuoteFilled })}
        words={words}
      />
      {opened.isCut && <p class="quiet">{say('selectionCut')}</p>}
      <PageLine
        page={entry.page}
        keepsQuery={entry.keepsQuery}
        onKeep={(keepsQuery) => onChange({ keepsQuery })}
        words={words}
      />
      <Before page={opened.pageKey} kept={kept} now={now} words={words} />
    </>
  );
}
