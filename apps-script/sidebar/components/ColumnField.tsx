export type ColumnFieldProps = {
  /** Unlike any other on the page. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Left out: free text. */
  readonly options?: readonly { readonly id: string; readonly title: string }[];
  readonly hint?: string;
  /** What is wrong with the value. */
  readonly fault: string | undefined;
};

/** One field of a column, with its example and its fault tied to it. */
export function ColumnField({ id, label, value, onChange, options, hint, fault }: ColumnFieldProps) {
  const about = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  const common = { id, value, 'aria-invalid': fault !== undefined, 'aria-describedby': about || undefined };
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {options ? (
        <select {...common} onChange={(event) => onChange(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.title}
            </option>
          ))}
        </select>
      ) : (
        <input type="text" {...common} onInput={(event) => onChange(event.currentTarget.value)} />
      )}
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
