import { useState } from 'preact/hooks';
import type { Kept } from '../../kept/kept.ts';
import type { Words } from '../../text/say.ts';
import { EntryHead } from './EntryHead.tsx';
import { hasText, type OwnRow, ownRows } from './own-rows.ts';
import { Question } from './Question.tsx';

export type OwnProps = { readonly kept: Kept; readonly onForget: () => void; readonly words: Words };

/** What stands in the quiet line of an entry besides the time. */
const moreOf = ({ state, row, team }: OwnRow, { say }: Words): readonly string[] => [
  say(state),
  ...(row === undefined ? [] : [row === null ? say('entryNoRow') : say('entryRow', { row })]),
  ...(team ? [team.name] : []),
];

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** One's own last entries, as far as this computer keeps them. */
export function Own({ kept, onForget, words }: OwnProps) {
  const { say } = words;
  const [typed, setTyped] = useState('');
  const [isAsking, setAsking] = useState(false);
  const all = ownRows(kept, Date.now());
  const shown = all.filter((row) => hasText(row, typed));

  return (
    <section id="entries" aria-labelledby="entries-title">
      <h2 id="entries-title" tabIndex={-1}>
        {say('optionsEntries')}
      </h2>
      {all.length === 0 ? (
        <p class="quiet">{say('ownEmpty')}</p>
      ) : (
        <>
          <div class="actions">
            <label class="filter">
              <span>{say('ownFilter')}</span>
              <input type="search" value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
            </label>
            {kept.sent.length > 0 && (
              <button type="button" onClick={() => setAsking(true)}>
                {say('ownForget')}
              </button>
            )}
          </div>
          <p role="status" class="quiet">
            {say('ownCount', { shown: shown.length, all: all.length })}
          </p>
          <ul class="rows">
            {shown.map((row) => (
              <li key={`${row.state} ${row.item.id}`}>
                <EntryHead
                  item={row.item}
                  graded={row.graded}
                  standard={row.team?.standard ?? null}
                  more={moreOf(row, words)}
                  words={words}
                />
                <PageLink url={row.item.url ?? ''} title={row.item.title ?? ''} />
              </li>
            ))}
          </ul>
        </>
      )}
      {isAsking && (
        <Question
          text={say('ownAskForget', { entries: kept.sent.length })}
          yes={say('ownForget')}
          onYes={() => {
            setAsking(false);
            onForget();
          }}
          onNo={() => setAsking(false)}
          words={words}
        />
      )}
    </section>
  );
}

/** The page that an entry is about; only addresses of the web can be followed. */
function PageLink({ url, title }: { readonly url: string; readonly title: string }) {
  const shown = title || url;
  if (shown === '') return null;
  return (
    <p class="page">
      {isWebAddress(url) ? (
        <a
          class="cut"
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          title={[title, url].filter(Boolean).join('\n')}
        >
          <bdi>{shown}</bdi>
        </a>
      ) : (
        <bdi class="cut" title={shown}>
          {shown}
        </bdi>
      )}
    </p>
  );
}
