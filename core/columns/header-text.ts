import { foldText } from '../scales/fold.ts';
import { simplify } from '../scales/simplify.ts';
import { foldAccents } from '../words/fold-accents.ts';

/**
 * A header as its words are looked for: folded, simplified, without accents, `OverallSatisfaction` and `q1_satisfaction`
 * parted.
 */
export function headerText(header: string): string {
  const parted = header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/_+/g, ' ');
  return simplify(foldAccents(foldText(parted)));
}

/** The parts of a Forms grid header, `Question [Row]`; `null` for any other header. */
export function gridOf(header: string): { readonly question: string; readonly row: string } | null {
  const [, question, row] = /^([\s\S]*\S)\s*\[([^[\]]+)\]\s*$/.exec(header) ?? [];
  return question === undefined || row === undefined
    ? null
    : { question: foldText(question), row: row.replace(/\s+/g, ' ').trim() };
}
