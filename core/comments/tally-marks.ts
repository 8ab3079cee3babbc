import { type Aspect, aspects, type Tag } from './aspect.ts';
import type { Name, Opinion } from './said-in.ts';

/** Aspects that words of time tell of: a late reply is no late delivery. */
const timed: readonly Aspect[] = ['speed', 'delivery', 'afterSales', 'communication'];
const isOfTime = ({ about }: Opinion) => about === 'speed' || about === 'delivery';

/** What was said of each aspect so far; an aspect that was only named stands in it too. */
export type Marks = Map<Aspect, { good: boolean; bad: boolean }>;

function mark(marks: Marks, aspect: Aspect, opinion: Opinion | null): void {
  const { good, bad } = marks.get(aspect) ?? { good: false, bad: false };
  marks.set(aspect, { good: good || opinion?.isGood === true, bad: bad || opinion?.isGood === false });
}

/** What an opinion is about, beside these names. */
function aboutOf(opinion: Opinion, named: readonly Aspect[]): readonly Aspect[] {
  const { about } = opinion;
  if (about === null) return named;
  if (!isOfTime(opinion)) return [about];
  const slow = named.filter((aspect) => timed.includes(aspect));
  // Fast and slow are of speed whatever they are said of; late and on time only of what they are said of.
  if (slow.length > 0) return about === 'speed' ? ['speed', ...slow] : slow;
  return named.includes('service') ? [about, 'service'] : [about];
}

/** Marks what one clause says. What was bought is meant only where nothing nearer is named or said of its own aspect. */
export function markClause(marks: Marks, names: readonly Name[], opinions: readonly Opinion[]): void {
  const isSolved = opinions.some(({ about }) => about === 'afterSales');
  const said = opinions.filter(({ isTrouble }) => !(isTrouble && isSolved));
  const near = names.filter(({ isBought }) => !isBought).map(({ aspect }) => aspect);
  const isOwn = said.length > 0 && said.every(({ about }) => about !== null);
  const named = near.length > 0 || isOwn ? near : names.map(({ aspect }) => aspect);
  for (const aspect of named) mark(marks, aspect, null);
  for (const opinion of said) for (const aspect of aboutOf(opinion, named)) mark(marks, aspect, opinion);
}

/** Marks opinions without a name of their own, said after a clause with names: slow is a delivery, not its staff. */
export function markAfter(marks: Marks, names: readonly Name[], opinions: readonly Opinion[]): void {
  const ofTime = opinions.filter(isOfTime);
  if (ofTime.length < opinions.length)
    markClause(
      marks,
      names,
      opinions.filter((one) => !isOfTime(one)),
    );
  if (ofTime.length > 0)
    markClause(
      marks,
      names.filter(({ aspect }) => timed.includes(aspect)),
      ofTime,
    );
}

/** The tags of what was marked, in the order of the aspects. */
export const tagsOf = (marks: Marks): readonly Tag[] =>
  aspects.flatMap((aspect) => {
    const found = marks.get(aspect);
    if (!found) return [];
    const { good, bad } = found;
    return [{ aspect, polarity: good && bad ? 'mixed' : good ? 'positive' : bad ? 'negative' : 'none' }] as const;
  });
