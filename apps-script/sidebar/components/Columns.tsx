import { useEffect, useRef } from 'preact/hooks';
import { clearColumns, undecided, unplacedColumns, waitingColumns } from '../state/drafts.ts';
import { Agree } from './Agree.tsx';
import { Button } from './Button.tsx';
import { ColumnCard } from './ColumnCard.tsx';
import { Heading } from './Heading.tsx';
import type { Ui } from './ui.ts';

/** What grading will do with each column; those that wait for a yes come first. */
export function Columns({ ui }: { readonly ui: Ui }) {
  const { state, say, count, post, run } = ui;
  const { mapping, drafts, faults } = state;
  const screen = useRef<HTMLElement>(null);
  useEffect(() => {
    if (faults.length > 0) screen.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [faults.length]);
  if (!mapping) return null;

  const standard = state.look?.standards.find(({ id }) => id === state.standard)?.title ?? state.standard;
  const waiting = waitingColumns(mapping);
  const unplaced = unplacedColumns(mapping);
  const clear = clearColumns(mapping);
  const open = undecided(mapping, drafts).length;
  const total = waiting.length;
  const headline =
    open === 0 ? say('allDecided') : open < total ? count('stillWait', total, { open }) : count('needYes', total);
  const card = (column: (typeof waiting)[number]) => <ColumnCard key={column.fingerprint} ui={ui} column={column} />;
  const hasFault = clear.some(({ fingerprint }) => faults.some((fault) => fault.fingerprint === fingerprint));

  return (
    <section class="screen" ref={screen}>
      <Heading text={say('columnsTitle')} />
      <p class="quiet">
        {count(mapping.isCounts ? 'counted' : 'responses', mapping.responses, { standard })}{' '}
        <Button ui={ui} look="link" onPress={() => post({ kind: 'went', screen: 'start' })}>
          {say('changeChoice')}
        </Button>
      </p>
      {faults.length > 0 && <p class="fault">{count('faults', faults.length)}</p>}
      {waiting.length > 0 && (
        <>
          <h2>{headline}</h2>
          <p class="quiet">{say('yesKeys')}</p>
          <Agree ui={ui} mapping={mapping} />
          {waiting.map(card)}
        </>
      )}
      {unplaced.length > 0 && (
        <>
          <h2>{count('unplaced', unplaced.length)}</h2>
          <p class="quiet">{say('unplacedNote')}</p>
          {unplaced.map(card)}
        </>
      )}
      {clear.length > 0 && (
        <details open={hasFault}>
          <summary>
            <h2>{count('clear', clear.length)}</h2>
          </summary>
          {clear.map(card)}
        </details>
      )}
      <div class="deck">
        {open > 0 && <p class="quiet">{count('stillOpen', open)}</p>}
        <p class="row">
          <Button
            ui={ui}
            look="main"
            shortcut="Control+Enter Meta+Enter"
            onPress={() => void run({ kind: 'confirm', andGrade: true })}
          >
            {count(mapping.isCounts ? 'summarise' : 'grade', mapping.responses)}
          </Button>
          <Button ui={ui} onPress={() => void run({ kind: 'confirm', andGrade: false })}>
            {say('save')}
          </Button>
        </p>
      </div>
    </section>
  );
}
