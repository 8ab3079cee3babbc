import { answerKey } from './answer-key.ts';

const asian = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
const between = '\\s*[/|(\\[·:–-]?\\s*';
const forms = [
  new RegExp(`^([${asian}][^\\p{Script=Latin}]*?)${between}(\\p{Script=Latin}[^${asian}]*?)[)\\]]?$`, 'u'),
  new RegExp(`^(\\p{Script=Latin}[^${asian}]*?)${between}([${asian}][^\\p{Script=Latin}]*?)[)\\]]?$`, 'u'),
  /^(\p{L}[^/]*?) ?\/ ?(\p{L}[^/]*?)$/u,
];

/** The two halves of a folded answer that is printed in two languages, "满意 satisfied", as `answerKey` has them; none for any other. */
export function halvesOf(word: string): readonly string[] {
  for (const form of forms) {
    const [, first, second] = form.exec(word) ?? [];
    if (first !== undefined && second !== undefined) return [answerKey(first), answerKey(second)];
  }
  return [];
}
