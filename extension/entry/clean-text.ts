/**
 * The first part of a text, at most so many characters as the wire counts them (UTF-16), never half of one that takes
 * two.
 */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return cut.replace(/[\uD800-\uDBFF]$/, '');
}

/** A text without blanks around it. Half a character, which a page can hold and a sheet cannot, becomes a "�". */
export const cleanText = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD').trim();
