export type TextFieldProps = {
  /** Unlike any other on the page. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Characters that it takes. */
  readonly longest: number;
  readonly hint?: string | undefined;
  /** What is wrong with the value. */
  readonly fault: string | undefined;
  readonly onChange: (value: string) => void;
  readonly onEnter?: (() => void) | undefined;
};

/** A line of text that a person writes, with its hint and its fault tied to it. */
export function TextField({ id, label, value, longest, hint, fault, onChange, onEnter }: TextFieldProps) {
  const about = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        type="text"
        id={id}
        value={value}
        maxLength={longest}
        autocomplete="off"
        aria-invalid={fault !== undefined}
        aria-describedby={about || undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) =>
          event.key === 'Enter' && !event.isComposing && !event.ctrlKey && !event.metaKey && onEnter?.()
        }
      />
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
