/**
 * A text as it is compared: full-width digits and letters made narrow (Unicode NFKC), lower case, curly apostrophes
 * straight, runs of white space one space, no space between Chinese characters ("满 意" is "满意").
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[\s\u200b]+/g, ' ')
    .trim()
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}
