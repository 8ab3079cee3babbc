import { useState } from 'preact/hooks';
import { answerNow, longestName } from '../state/erasing.ts';
import { BackLink } from './BackLink.tsx';
import { Button } from './Button.tsx';
import { CustomerFound } from './CustomerFound.tsx';
import { Heading } from './Heading.tsx';
import { TextField } from './TextField.tsx';
import type { Ui } from './ui.ts';

/** A customer or respondent by name: what there is of them, and the way to erase it. */
export function Privacy({ ui }: { readonly ui: Ui }) {
  const { state, say, post, run } = ui;
  const { erasing } = state;
  const [isTried, setTried] = useState(false);
  const name = erasing.name.trim();
  const answer = answerNow(erasing);
  const find = () => {
    setTried(name === '');
    if (name === '') document.getElementById('customer-name')?.focus();
    else void run({ kind: 'findCustomer', name });
  };
  return (
    <section class="screen">
      <BackLink ui={ui} to="more" />
      <Heading text={say('privacyTitle')} />
      <p>{say('privacyLead')}</p>
      <TextField
        id="customer-name"
        label={say('customerName')}
        value={erasing.name}
        longest={longestName}
        hint={say('customerHint')}
        fault={isTried && name === '' ? say('nameMissing') : undefined}
        onChange={(typed) => post({ kind: 'named', name: typed })}
        onEnter={find}
      />
      <Button ui={ui} look={answer ? undefined : 'main'} onPress={find}>
        {say(answer?.status === 'erased' ? 'lookWhatStays' : 'findCustomer')}
      </Button>
      {answer?.status === 'nothing' && <p class="reasons">{answer.message}</p>}
      {answer && answer.status !== 'nothing' && <CustomerFound ui={ui} answer={answer} />}
    </section>
  );
}
