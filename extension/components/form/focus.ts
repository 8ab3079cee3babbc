/** Focuses where digits answer at once: the first question; what was chosen there, if anything was. */
export function focusFirst(form: HTMLElement | null): void {
  const question = form?.querySelector('fieldset');
  const first =
    question?.querySelector<HTMLElement>('input:checked') ??
    form?.querySelector<HTMLElement>('fieldset input, [type=number]');
  first?.focus({ preventScroll: true });
}

/** The first typed number that is not possible, or no number at all. */
export const faultyNumber = (form: HTMLElement | null): HTMLInputElement | null =>
  form?.querySelector<HTMLInputElement>('[type=number]:is([aria-invalid=true], :invalid)') ?? null;
