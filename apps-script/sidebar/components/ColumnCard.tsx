import { useState } from 'preact/hooks';
import type { MappedColumn } from '../../rpc/answers/schema.ts';
import type { Draft } from '../state/drafts.ts';
import { draftOf, isChanged, settle } from '../state/drafts.ts';
import { Button } from './Button.tsx';
import { ColumnFields } from './ColumnFields.tsx';
import { choiceWords, confidenceWords } from './column-words.ts';
import { PlaceField } from './PlaceField.tsx';
import type { Ui } from './ui.ts';

export type ColumnCardProps = { readonly ui: Ui; readonly column: MappedColumn };

/** One column: what is in it, what will be done with it, and the person's word on that. */
export function ColumnCard({ ui, column }: ColumnCardProps) {
  const { state, say, post } = ui;
  const { fingerprint, letter, header, about, samples, effect, isUnplaced } = column;
  const draft = state.drafts[fingerprint];
  const [isOpened, setOpened] = useState(false);
  const isOpen = isOpened || state.faults.some((fault) => fault.fingerprint === fingerprint);
  const isWaiting = column.needsConfirmation && !column.confirmed;
  const id = `column-${letter}`;

  const press = (decision: Draft['decision']) =>
    post({ kind: 'drafted', drafts: settle(state.drafts, column, decision) });
  const pressByKey = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof Element && event.target.closest('input, select') !== null;
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || state.task) return;
    const decision = ({ y: 'yes', n: 'out' } as const)[event.key.toLowerCase()];
    if (decision && draft?.decision !== decision) press(decision);
  };

  const plan = draft?.decision === 'out' ? say('leftOut') : undefined;
  const choice = draft && isChanged(column, draft) ? say('changed', { choice: choiceWords(ui, draft) }) : effect;
  return (
    <article
      class={`card ${draft?.decision ?? (isWaiting ? 'waits' : '')}`}
      aria-labelledby={id}
      onKeyDown={pressByKey}
    >
      <h3 id={id}>
        <span class="letter">{letter}</span> <span>{header || say('noHeader')}</span>
      </h3>
      {about !== '' && <p class="about">{about}</p>}
      <p>{plan ?? choice}</p>
      {!isUnplaced && <p class="quiet">{confidenceWords(ui, column)}</p>}
      {samples.length > 0 && (
        <ul class="samples" aria-label={say('samples')}>
          {samples.map((sample, place) => (
            <li key={place}>{sample}</li>
          ))}
        </ul>
      )}
      {isUnplaced && !isOpen && <PlaceField ui={ui} column={column} />}
      <p class="row">
        {isWaiting && (
          <Button ui={ui} isPressed={draft?.decision === 'yes'} onPress={() => press('yes')}>
            {say('yes')}
          </Button>
        )}
        <Button ui={ui} isExpanded={isOpen} onPress={() => setOpened(!isOpen)}>
          {say('change')}
        </Button>
        <Button ui={ui} isPressed={draft?.decision === 'out'} onPress={() => press('out')}>
          {say('leaveOut')}
        </Button>
      </p>
      {isOpen && <ColumnFields ui={ui} column={column} draft={draft ?? draftOf(column)} />}
    </article>
  );
}
