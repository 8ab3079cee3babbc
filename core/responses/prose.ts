/** Longer than any choice that a form offers. */
const longChoice = 80;
const sentenceEnd = /[.!?。！？…]["'”’」]?$/;

/**
 * Whether texts are what people wrote rather than choices they made: most end like a sentence, or one is longer than
 * a choice. Written words are never a group of the dashboard, however often they come again.
 */
export function isProse(texts: readonly string[]): boolean {
  if (texts.some((text) => text.length > longChoice)) return true;
  const sentences = texts.filter((text) => sentenceEnd.test(text.trim()) && /[\s\p{Script=Han}]/u.test(text.trim()));
  return texts.length > 0 && sentences.length >= 0.5 * texts.length;
}
