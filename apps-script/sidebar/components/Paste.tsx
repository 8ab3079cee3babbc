import { useState } from 'preact/hooks';
import { isTitle, isUnread, isUsable, longestTitle, mostCharacters, type Pasting, withText } from '../state/pasting.ts';
import { Button } from './Button.tsx';
import { Findings } from './Findings.tsx';
import { Heading } from './Heading.tsx';
import { PastePreview } from './PastePreview.tsx';
import type { Ui } from './ui.ts';
import { useWonder } from './use-wonder.ts';

/** The text of a table, how long it may be, and the way to read it at once. */
function PasteText({ ui, pasting }: PasteProps) {
  const { say, number, post, wonder, state } = ui;
  const { text } = pasting;
  const isLong = text.length > mostCharacters;
  const most = number(mostCharacters);
  return (
    <div class="field">
      <label class="label" for="paste-text">
        {say('pasteText')}
      </label>
      <textarea
        id="paste-text"
        rows={8}
        spellcheck={false}
        value={text}
        aria-invalid={isLong}
        aria-describedby="paste-lead paste-length"
        onInput={(event) => post({ kind: 'pasted', pasting: withText(pasting, event.currentTarget.value) })}
      />
      <p class={isLong ? 'fault' : 'quiet'} id="paste-length">
        {say(isLong ? 'pasteLong' : 'characters', { n: number(text.length), most })}
      </p>
      <Button ui={ui} isOff={!isUnread(pasting)} onPress={() => void wonder('paste')}>
        {say(state.asking === 'paste' ? 'readingPaste' : 'readPaste')}
      </Button>
    </div>
  );
}

type PasteProps = { readonly ui: Ui; readonly pasting: Pasting };

/** The title of a standard, and the way to use it. */
function UsePasted({ ui, pasting }: PasteProps) {
  const { state, say, count, post, run } = ui;
  const [isTried, setTried] = useState(false);
  const { title, answer } = pasting;
  const hasFault = isTried && !isTitle(title);
  const blocking = answer?.findings.filter(({ blocks }) => blocks).length ?? 0;
  const hasTab = state.sheetId !== null;
  const press = () => {
    setTried(true);
    if (isTitle(title)) void run({ kind: 'grade', by: 'pasted' });
    else document.getElementById('paste-title')?.focus();
  };
  return (
    <>
      <div class="field">
        <label class="label" for="paste-title">
          {say('pasteTitle')}
        </label>
        <input
          type="text"
          id="paste-title"
          value={title}
          maxLength={longestTitle}
          aria-invalid={hasFault}
          aria-describedby={hasFault ? 'paste-title-fault' : undefined}
          onInput={(event) => post({ kind: 'pasted', pasting: { ...pasting, title: event.currentTarget.value } })}
        />
        {hasFault && (
          <p class="fault" id="paste-title-fault">
            {say('titleMissing')}
          </p>
        )}
      </div>
      {blocking > 0 && <p class="quiet">{count('stillBlocking', blocking)}</p>}
      {!hasTab && <p class="quiet">{say('pasteNeedsTab')}</p>}
      <Button
        ui={ui}
        look="main"
        isOff={!isUsable(pasting) || !hasTab}
        shortcut="Control+Enter Meta+Enter"
        onPress={press}
      >
        {say('usePasted')}
      </Button>
    </>
  );
}

/** A standard of the team's own out of a table that somebody pastes. */
export function Paste({ ui }: { readonly ui: Ui }) {
  const { state, say, count, post } = ui;
  const { pasting } = state;
  const { answer, text, repairs } = pasting;
  useWonder(ui, 'paste', isUnread(pasting), [text, repairs]);
  return (
    <section class="screen">
      <Heading text={say('pasteHeading')} />
      <p class="quiet">
        <Button ui={ui} look="link" onPress={() => post({ kind: 'went', screen: 'start' })}>
          {say('changeChoice')}
        </Button>
      </p>
      <p id="paste-lead">{say('pasteLead')}</p>
      <PasteText ui={ui} pasting={pasting} />
      {answer && (
        <>
          <Findings ui={ui} pasting={pasting} answer={answer} />
          <PastePreview ui={ui} preview={answer.preview} />
          <UsePasted ui={ui} pasting={pasting} />
          {answer.notes.length > 0 && (
            <details>
              <summary>
                <h2>{count('pasteNotes', answer.notes.length)}</h2>
              </summary>
              <ul class="items">
                {answer.notes.map(({ id, message }) => (
                  <li key={id} class="quiet">
                    {message}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  );
}
