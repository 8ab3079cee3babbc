import { foldComment } from './fold-comment.ts';
import { headOf, type Sense, wordsFrom } from './lexicon.ts';

/** A word that was found, with where it begins and ends. */
export type Hit = { readonly sense: Sense; readonly start: number; readonly end: number; readonly isHan: boolean };

/** Words up to the next break. `after`: what parts them from the words before. `isBare`: hardly another word is among them. */
export type Piece = {
  readonly after: 'sentence' | 'comma' | 'and' | 'but';
  readonly hits: readonly Hit[];
  readonly isBare: boolean;
};

/** "The", "your" and 的 may stand beside a bare name; a Chinese character says as much as two letters. */
const mostBeside = 4;

const letter = /[\p{Script=Latin}\d]/u;

/** Which break a sign is; `null`: none. A point or comma within a number is none. */
function breakAt(text: string, place: number): Exclude<Piece['after'], 'but'> | null {
  const sign = text.charAt(place);
  if (sign === ' ') return null;
  if (/[.,]/.test(sign) && /\d/.test(text.charAt(place + 1)) && /\d/.test(text.charAt(place - 1))) return null;
  if (/[.!?;。…]/.test(sign)) return 'sentence';
  if (/[、&]/.test(sign)) return 'and';
  return /[,:()/~—]/.test(sign) ? 'comma' : null;
}

/** The longest word of the lexicon that begins here; a Latin word is whole. */
function hitAt(text: string, start: number, head: string): Hit | null {
  for (const { text: word, sense } of wordsFrom(head)) {
    const end = start + word.length;
    const isWhole = !letter.test(word.slice(-1)) || !letter.test(text.charAt(end));
    if (isWhole && text.startsWith(word, start)) return { sense, start, end, isHan: !letter.test(head) };
  }
  return null;
}

/** The words of a comment that say something, in their order, parted where it pauses or turns. */
export function readPieces(comment: string): readonly Piece[] {
  const text = foldComment(comment);
  const pieces: { after: Piece['after']; hits: Hit[]; beside: number }[] = [];
  let piece: (typeof pieces)[number] = { after: 'sentence', hits: [], beside: 0 };
  const part = (after: Piece['after']) => {
    // Of several breaks in a row the last says most, but a sentence that has ended stays so.
    if (piece.hits.length > 0) {
      pieces.push(piece);
      piece = { after, hits: [], beside: 0 };
    } else if (piece.after !== 'sentence') piece = { after, hits: [], beside: 0 };
  };
  for (let place = 0; place < text.length; ) {
    const head = headOf(text, place);
    const hit = head === null ? null : hitAt(text, place, head);
    const pause = head === null ? breakAt(text, place) : null;
    const kind = hit?.sense.kind;
    if (pause) part(pause);
    else if (kind === 'and' || kind === 'but') part(kind);
    else if (hit && kind !== 'plain') piece.hits.push(hit);
    else if (head !== null) piece.beside += letter.test(head) ? head.length : 2;
    place = hit ? hit.end : place + (head?.length ?? 1);
  }
  part('sentence');
  return pieces.map(({ after, hits, beside }) => ({ after, hits, isBare: beside <= mostBeside }));
}
