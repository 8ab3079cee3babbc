import type { Hit, Piece } from './read-pieces.ts';

/** Which kind of word begins the next part: "quality good, delivery slow" begins with names, "good quality, slow delivery" with opinions. */
function leadOf(hits: readonly Hit[]): 'name' | 'opinion' | null {
  const first = hits.find(({ sense: { kind } }) => kind === 'name' || kind === 'opinion');
  return first ? (first.sense.kind as 'name' | 'opinion') : null;
}

/** Several names that each have an opinion of their own, with no break between: "质量不错物流有点慢". A "not" goes with what follows. */
export function splitPiece(piece: Piece): readonly Piece[] {
  const lead = leadOf(piece.hits);
  const parts: Hit[][] = [[]];
  let before: 'name' | 'opinion' | null = null;
  for (const hit of piece.hits) {
    const part = parts[parts.length - 1] ?? [];
    const { kind } = hit.sense;
    if (kind === lead && before !== null && before !== lead) {
      const nots: Hit[] = [];
      while (part[part.length - 1]?.sense.kind === 'not') nots.unshift(...part.splice(-1));
      parts.push([...nots, hit]);
    } else part.push(hit);
    if (kind === 'name' || kind === 'opinion') before = kind;
  }
  if (parts.length === 1) return [piece];
  return parts.map((hits, place) => ({ after: place === 0 ? piece.after : 'comma', hits, isBare: false }));
}
