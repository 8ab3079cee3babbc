import type { ComponentChildren } from 'preact';
import type { Ui } from './ui.ts';

export type ButtonProps = {
  readonly ui: Ui;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  readonly look?: 'main' | 'link' | undefined;
  /** Pressed or not, of a button that stays so. */
  readonly isPressed?: boolean;
  readonly isExpanded?: boolean;
  readonly shortcut?: string;
  /** The id of what says more about it. */
  readonly describedBy?: string;
  /** Works also while a call is under way: it asks for nothing. */
  readonly isAlways?: boolean;
  /** There is nothing that it could do now. */
  readonly isOff?: boolean;
};

/** A button. While a call is under way it does nothing, but keeps the focus, which a disabled one would lose. */
export function Button({
  ui,
  onPress,
  children,
  look,
  isPressed,
  isExpanded,
  shortcut,
  describedBy,
  isAlways,
  isOff = false,
}: ButtonProps) {
  const isIdle = isOff || (ui.state.task !== null && !isAlways);
  return (
    <button
      type="button"
      class={[look, isOff && 'off'].filter(Boolean).join(' ') || undefined}
      aria-disabled={isIdle || undefined}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      aria-keyshortcuts={shortcut}
      aria-describedby={describedBy}
      onClick={() => !isIdle && onPress()}
    >
      {children}
    </button>
  );
}
