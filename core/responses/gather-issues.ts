import { scaleText } from '../scales/ends.ts';
import { issue } from './issue.ts';
import type { Column, Issue, Response } from './schema.ts';
import { tenPoints } from './ten-points.ts';

const isOff = ({ code }: Issue) => code === 'unknownWord' || code === 'offScale';
const samples = 3;

/**
 * Issues of the cells, where a column of which no answer fits its scale has a single one in place of one for each cell,
 * with up to three of the answers. `items` and `recommend`: the scored columns, in the order of the answers.
 */
export function gatherIssues(
  issues: readonly Issue[],
  responses: readonly Response[],
  { items, recommend }: { readonly items: readonly Column[]; readonly recommend: Column | undefined },
): readonly Issue[] {
  const off = new Set(issues.flatMap((one) => (isOff(one) && one.column !== null ? [one.column] : [])));
  const unread = items.filter(
    ({ index }, place) => off.has(index) && responses.every((one) => one.answers[place] == null),
  );
  if (recommend && off.has(recommend.index) && responses.every((one) => one.recommend === null)) unread.push(recommend);
  const told = unread.map(({ index, header, scale }) => {
    const values = issues.flatMap((one) => (one.column === index && isOff(one) ? [`"${one.args.value}"`] : []));
    const args = {
      header,
      scale: scaleText(scale ?? tenPoints),
      values: [...new Set(values)].slice(0, samples).join(', '),
    };
    return issue('noneFits', args, index);
  });
  const gathered = new Set(told.map(({ column }) => column));
  return [...told, ...issues.filter((one) => !(isOff(one) && gathered.has(one.column)))];
}
