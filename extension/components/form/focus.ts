/** Focuses where digits answer at once: the first question; what was chosen there, if anything was. */
export function focusFirst(form: HTMLElement | null): void {
  const question = form?.querySelector('fieldset');
  const first =
    question?.querySelector<HTMLElement>('input:checked') ??
    form?.querySelector<HTMLElement>('fieldset input, [type=number]');
  first?.focus({ preventScroll: true });
}

/** The first field that cannot go as it stands: a number off its scale or none at all, a link to nowhere. */
export const faultyField = (form: HTMLElement | null): HTMLInputElement | null =>
  form?.querySelector<HTMLInputElement>('input:is([aria-invalid=true], :invalid)') ?? null;
