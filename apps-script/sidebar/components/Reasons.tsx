import type { Result } from '../state/state.ts';
import { Button } from './Button.tsx';
import type { Ui } from './ui.ts';

export type ReasonsProps = {
  readonly ui: Ui;
  readonly title?: string;
  readonly reasons: Result['reasons'];
};

/** Why something was not done, or what to keep in mind; where it is about a cell, that can be shown. */
export function Reasons({ ui, title, reasons }: ReasonsProps) {
  if (reasons.length === 0 && !title) return null;
  return (
    <div class="reasons">
      {title && <p class="label">{title}</p>}
      {reasons.map(({ code, message, place }) => (
        <p key={code + message}>
          {message}{' '}
          {place && place.cell !== '' && (
            <Button ui={ui} look="link" onPress={() => void ui.run({ kind: 'show', place })}>
              {ui.say('goTo', { cell: place.cell })}
            </Button>
          )}
        </p>
      ))}
    </div>
  );
}
