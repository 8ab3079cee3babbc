import { useEffect, useRef } from 'preact/hooks';
import { type FigureMethod, methodNow, methodsNow, typedInto, withMethod, withQuestion } from '../state/figuring.ts';
import { BackLink } from './BackLink.tsx';
import { Button } from './Button.tsx';
import { ColumnField } from './ColumnField.tsx';
import { Fold } from './Fold.tsx';
import { Heading } from './Heading.tsx';
import { RangeResult } from './RangeResult.tsx';
import type { Ui } from './ui.ts';

/** A statistic of the cells that are selected in the sheet: what for, by which method, and what comes of it. */
export function RangeFigure({ ui }: { readonly ui: Ui }) {
  const { state, say, post, run } = ui;
  const { figuring } = state;
  const { list, question, typed, answer } = figuring;
  const screen = useRef<HTMLElement>(null);
  useEffect(() => {
    if (answer?.status === 'refused' && answer.field !== '')
      screen.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [answer]);
  const method = methodNow(figuring);
  if (!list || !method) return null;

  const refusal = answer?.status === 'refused' ? answer : null;
  const choices = [
    { id: '', title: '–' },
    { id: 'yes', title: say('yes') },
    { id: 'no', title: say('no') },
  ];
  const field = ({ name, title, hint, isFlag }: FigureMethod['fields'][number]) => (
    <ColumnField
      key={`${method.id}/${name}`}
      id={`figure-field-${name}`}
      label={title}
      value={typed[name] ?? ''}
      {...(isFlag && { options: choices })}
      hint={hint}
      fault={refusal?.field === name ? refusal.message : undefined}
      onChange={(text) => post({ kind: 'chosen', figuring: typedInto(ui.state.figuring, name, text) })}
    />
  );
  const optional = method.fields.filter(({ isOptional }) => isOptional);
  return (
    <section class="screen" ref={screen}>
      <BackLink ui={ui} to="more" />
      <Heading text={say('rangeTitle')} />
      <p>{say('rangeLead')}</p>
      <ColumnField
        id="figure-question"
        label={say('rangeQuestion')}
        value={question}
        options={list.questions}
        fault={undefined}
        onChange={(id) => post({ kind: 'chosen', figuring: withQuestion(figuring, id) })}
      />
      <ColumnField
        id="figure-method"
        label={say('rangeMethod')}
        value={method.id}
        options={methodsNow(figuring)}
        hint={method.answers}
        fault={undefined}
        onChange={(id) => post({ kind: 'chosen', figuring: withMethod(figuring, id) })}
      />
      <p>{method.range}</p>
      {method.fields.filter((one) => !one.isOptional).map(field)}
      {optional.length > 0 && (
        <Fold
          key={method.id}
          title={say('rangeMore')}
          short={optional.map(({ title }) => title).join(', ')}
          hasFault={optional.some(({ name }) => refusal?.field === name)}
        >
          <div class="screen">{optional.map(field)}</div>
        </Fold>
      )}
      <Button
        ui={ui}
        look="main"
        shortcut="Control+Enter Meta+Enter"
        onPress={() => void run({ kind: 'figureOfRange' })}
      >
        {say('workOutRange')}
      </Button>
      {refusal?.field === '' && <p class="reasons">{refusal.message}</p>}
      {answer?.status === 'worked' && <RangeResult ui={ui} worked={answer} />}
    </section>
  );
}
