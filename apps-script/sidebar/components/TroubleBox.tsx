import { Button } from './Button.tsx';
import type { Ui } from './ui.ts';

/** What went wrong and what to do next. */
export function TroubleBox({ ui }: { readonly ui: Ui }) {
  const { state, say, run, post } = ui;
  if (!state.trouble) return null;
  const { code, detail, again, of } = state.trouble;
  const isLook = again.kind !== of || (again.kind === 'look' && state.look !== null);
  return (
    <div class="trouble" role="alert">
      <p>{say(`trouble.${code}`, { detail: detail || say('noDetail') })}</p>
      {of === 'eraseCustomer' && <p>{say(code === 'failed' ? 'nothingErased' : 'maybeErased')}</p>}
      <p class="row">
        <Button ui={ui} onPress={() => void run(again)}>
          {say(isLook ? 'lookAgain' : 'tryAgain')}
        </Button>
        {state.look && (
          <Button ui={ui} look="link" onPress={() => post({ kind: 'dismissed' })}>
            {say('dismiss')}
          </Button>
        )}
      </p>
    </div>
  );
}
