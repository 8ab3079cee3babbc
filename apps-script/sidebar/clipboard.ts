/** Marks all text of a field, so that the person can copy it with the keys. */
function select(field: HTMLInputElement | HTMLTextAreaElement): void {
  field.focus();
  field.select();
}

/**
 * Copies a field's text; false: the browser refused, and the text stays selected. Within Google's frame the clipboard
 * itself may be shut, so the older way comes first.
 */
export async function copyFrom(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  select(field);
  try {
    if (document.execCommand('copy')) return true;
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return false;
  }
}
