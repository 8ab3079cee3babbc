import type { Sense } from './lexicon.ts';
import type { Hit, Piece } from './read-pieces.ts';

export type Name = Extract<Sense, { kind: 'name' }>;
export type Opinion = Extract<Sense, { kind: 'opinion' }>;

/** How many characters a "not" reaches. */
const reach = (not: Hit) => (not.isHan ? 6 : 28);

/** The "nots" that turn what begins at `start` round; a second one may stand between the first and it. */
const turning = (nots: readonly Hit[], start: number): number =>
  nots.filter((not, place) => (nots[place + 1]?.start ?? start) - not.end <= reach(not)).length;

/**
 * Names and opinions of a piece, opinions after a "not" turned round. Praise of what is only wished for is left out.
 * @param isWished the words before were a wish that goes on here
 */
export function saidIn(
  { hits }: Piece,
  isWished: boolean,
): { readonly names: readonly Name[]; readonly opinions: readonly Opinion[]; readonly isWish: boolean } {
  const names: Name[] = [];
  const opinions: Opinion[] = [];
  let nots: Hit[] = [];
  let isWish = isWished;
  for (const hit of hits) {
    const { sense, start } = hit;
    if (sense.kind === 'not') nots.push(hit);
    if (sense.kind === 'wish') isWish = true;
    if (sense.kind === 'name') names.push(sense);
    if (sense.kind !== 'opinion') continue;
    const isGood = sense.isGood !== (turning(nots, start) % 2 === 1);
    nots = [];
    if (!(isWish && isGood)) opinions.push({ ...sense, isGood });
  }
  return { names, opinions, isWish };
}
