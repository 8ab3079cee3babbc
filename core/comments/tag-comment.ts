import type { Tag } from './aspect.ts';
import { type Piece, readPieces } from './read-pieces.ts';
import { type Name, type Opinion, saidIn } from './said-in.ts';
import { splitPiece } from './split-piece.ts';
import { type Marks, markAfter, markClause, tagsOf } from './tally-marks.ts';

/** Scripts whose Chinese characters mean something else. */
const otherScripts = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** What a sentence has said so far. */
type Sentence = {
  /** Names and opinions of the clause before; `null`: there is none. */
  before: { readonly names: readonly Name[]; readonly opinions: readonly Opinion[] } | null;
  /** Names that nothing was said of yet, as in "price, quality and service are good". */
  open: readonly Name[];
  /** The open names are a list that goes on with the clause before: "good price and quality". */
  isList: boolean;
  isBare: boolean;
  /** Opinions before what they are about: "good and fast delivery". */
  ahead: readonly Opinion[];
  isWish: boolean;
};

const begun = (): Sentence => ({ before: null, open: [], isList: false, isBare: true, ahead: [], isWish: false });

/** Nothing more is said of open names: a list takes the opinions before it, others are only named. */
function closeNames(marks: Marks, sentence: Sentence): void {
  const { before, open, isList, isBare } = sentence;
  if (open.length > 0) markClause(marks, open, isList && isBare && before ? before.opinions : []);
  Object.assign(sentence, { open: [], isList: false, isBare: true });
}

function closeAll(marks: Marks, sentence: Sentence): void {
  closeNames(marks, sentence);
  markClause(marks, [], sentence.ahead);
  sentence.ahead = [];
}

function readPiece(marks: Marks, sentence: Sentence, piece: Piece): void {
  const { after } = piece;
  if (after === 'sentence' || after === 'but') {
    closeAll(marks, sentence);
    // What follows a "but" may still be about what stands before it.
    Object.assign(sentence, { ...begun(), before: after === 'but' ? sentence.before : null });
  }
  if (after === 'comma') {
    markClause(marks, [], sentence.ahead);
    Object.assign(sentence, { ahead: [], isWish: false });
  }
  const { names, opinions, isWish } = saidIn(piece, sentence.isWish);
  sentence.isWish = isWish;
  if (opinions.length === 0) {
    if (names.length === 0) return;
    sentence.open = [...sentence.open, ...names];
    sentence.isList = sentence.isList || after === 'and';
    sentence.isBare = sentence.isBare && piece.isBare && !isWish;
    return;
  }
  if (names.length > 0 && !sentence.isBare) closeNames(marks, sentence);
  const about = [...sentence.open, ...names];
  const all = [...sentence.ahead, ...opinions];
  Object.assign(sentence, { open: [], isList: false, isBare: true, ahead: [] });
  if (about.length > 0) {
    markClause(marks, about, all);
    sentence.before = { names: about, opinions: all };
  } else if (sentence.before) markAfter(marks, sentence.before.names, all);
  else sentence.ahead = all;
}

/**
 * What a comment in English or Chinese is about, and whether it says good or bad of it, by words alone: a hint what to
 * read. It never moves a grade. An opinion belongs to the clause that it stands in; an aspect of which both is said is
 * mixed. Example: "Fast delivery, but the price isn't good" → delivery positive, price negative.
 */
export function tagComment(comment: string): readonly Tag[] {
  if (otherScripts.test(comment)) return [];
  const marks: Marks = new Map();
  const sentence = begun();
  for (const piece of readPieces(comment).flatMap(splitPiece)) readPiece(marks, sentence, piece);
  closeAll(marks, sentence);
  return tagsOf(marks);
}
