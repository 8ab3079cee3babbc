import { useLayoutEffect, useRef } from 'preact/hooks';

export type NumberFieldProps = {
  /** `typed`: title and number in one row. */
  readonly look: 'field' | 'typed';
  readonly title: string;
  /** `null`: blank. */
  readonly value: number | null;
  /** Shown while it is blank; ''. */
  readonly hint: string;
  /** Why the number is not possible; ''. */
  readonly fault: string;
  readonly onChange: (value: number | null) => void;
};

/** The number that a field holds; `null`: blank, or none yet, as `41.` on the way to 41.5. */
function numberIn({ valueAsNumber }: HTMLInputElement): number | null {
  return Number.isNaN(valueAsNumber) ? null : valueAsNumber;
}

/** A number that is typed: a measured fact, a score in a range, a scale too long for buttons. */
export function NumberField({ look, title, value, hint, fault, onChange }: NumberFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  // What somebody is typing is left as it stands; only another number takes its place, before the next key is read.
  useLayoutEffect(() => {
    const input = field.current;
    if (input && numberIn(input) !== value) input.value = String(value ?? '');
  }, [value]);
  return (
    <label class={look}>
      <span class="title">{title}</span>
      <input
        type="number"
        step="any"
        ref={field}
        defaultValue={value ?? ''}
        placeholder={hint}
        aria-invalid={fault !== ''}
        onInput={({ currentTarget }) => onChange(numberIn(currentTarget))}
      />
      {fault && (
        <span class="fault" role="alert">
          {fault}
        </span>
      )}
    </label>
  );
}
