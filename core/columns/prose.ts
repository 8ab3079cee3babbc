/** Longer than any choice that a form offers. */
const longChoice = 80;
/** A telephone number or an address: nobody's choice. */
const contact = /\d{7}|\d{3,4}-\d{3}-\d{3,4}|\d{3,5}-\d{6}|\S@\S/;
const sentenceEnd = /[.!?。！？…]["'”’」]?$/;

/**
 * Whether texts are what people wrote rather than choices they made: most end like a sentence, or one is longer than
 * a choice or holds a telephone number. Written words are never a group of the dashboard, however often they come again.
 */
export function isProse(texts: readonly string[]): boolean {
  if (texts.some((text) => text.length > longChoice || contact.test(text))) return true;
  const sentences = texts.filter((text) => sentenceEnd.test(text.trim()) && /[\s\p{Script=Han}]/u.test(text.trim()));
  return texts.length > 0 && sentences.length >= 0.5 * texts.length;
}
