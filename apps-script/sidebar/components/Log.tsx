import { BackLink } from './BackLink.tsx';
import { Button } from './Button.tsx';
import { CopyField } from './CopyField.tsx';
import { Heading } from './Heading.tsx';
import type { Ui } from './ui.ts';

/** What the add-on did, and text for whoever helps. */
export function Log({ ui }: { readonly ui: Ui }) {
  const { state, say, run } = ui;
  const { diagnostics } = state;
  return (
    <section class="screen">
      <BackLink ui={ui} to="more" />
      <Heading text={say('log')} />
      <p>{say('logLead')}</p>
      <Button ui={ui} look="main" onPress={() => void run({ kind: 'showLog' })}>
        {say('showLog')}
      </Button>
      <section class="part">
        <h2>{say('diagnosticsTitle')}</h2>
        <p>{say('diagnosticsLead')}</p>
        <Button ui={ui} onPress={() => void run({ kind: 'diagnostics' })}>
          {say('diagnostics')}
        </Button>
        {diagnostics !== null && (
          <CopyField
            ui={ui}
            id="diagnostics"
            label={say('diagnosticsText')}
            copy={say('copyDiagnostics')}
            text={diagnostics}
            rows={8}
          />
        )}
      </section>
    </section>
  );
}
