/** Printed ASCII with single spaces, as most cells are: only its case is folded. */
const plainText = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A text as it is compared: full-width digits and letters made narrow (Unicode NFKC), lower case, curly apostrophes
 * straight, runs of white space one space, no space between Chinese characters ("满 意" is "满意").
 */
export function foldText(text: string): string {
  if (plainText.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[\s\u200b]+/g, ' ')
    .trim()
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}

/** A circled number before a choice ("① 满意") only counts the choices; narrowed, it would look like a code. */
const circledNumber = /^\s*[①-⑳❶-❿]\s*(?=\p{L})/u;
const skinAndStyle = /[\ufe0e\ufe0f]|[\u{1f3fb}-\u{1f3ff}]/gu;

/** `foldText` of an answer: without the circled number before a choice, and faces alike in every style and skin colour. */
export function foldAnswer(text: string): string {
  if (plainText.test(text)) return text.toLowerCase();
  return foldText(text.replace(circledNumber, '').replace(skinAndStyle, ''));
}
