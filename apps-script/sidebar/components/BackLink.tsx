import type { Screen } from '../state/state.ts';
import { Button } from './Button.tsx';
import type { Ui } from './ui.ts';

/** The way back to where a screen is opened from. */
export function BackLink({ ui, to }: { readonly ui: Ui; readonly to: Screen }) {
  return (
    <p>
      <Button ui={ui} look="link" onPress={() => ui.post({ kind: 'went', screen: to })}>
        <span aria-hidden="true">‹ </span>
        {ui.say(to === 'more' ? 'more' : 'back')}
      </Button>
    </p>
  );
}
