import type { SidebarKey } from '../../../core/text/sidebar.ts';
import type { MappedColumn } from '../../rpc/answers/schema.ts';
import type { Draft } from '../state/drafts.ts';
import type { Ui } from './ui.ts';

/** From which confidence on a word holds, surest first. */
const levels: readonly (readonly [from: number, word: SidebarKey])[] = [
  [0.9, 'sure'],
  [0.75, 'fairlySure'],
  [0.6, 'likely'],
  [0, 'guess'],
];

/** How sure a proposal is, in words and percent, and why it is asked about. */
export function confidenceWords({ say, percent }: Ui, { confidence, confirmed, why }: MappedColumn): string {
  if (confirmed) return say('confirmed');
  const [, word] = levels.find(([from]) => confidence >= from) ?? [0, 'guess' as const];
  const sure = say('confidence', { word: say(word), percent: percent(confidence) });
  return why === '' ? sure : say('sureBecause', { sure, why });
}

/** Letters of a header that are enough to know the column by; the whole stands on its card. */
const longestName = 36;
const shortened = (text: string): string => {
  const letters = [...text];
  return letters.length > longestName
    ? `${letters
        .slice(0, longestName - 1)
        .join('')
        .trimEnd()}…`
    : text;
};

/** What columns that are alike are used as, and the header of each. */
export function groupWords({ state: { mapping } }: Ui, group: readonly MappedColumn[]): string {
  const [first] = group;
  const { roles = [], directions = [] } = mapping?.choices ?? {};
  const use = [roles.find(({ id }) => id === first?.role), directions.find(({ id }) => id === first?.direction)];
  const headers = group.map(({ letter, header }) => `${letter} ${shortened(header)}`);
  return [...use.flatMap((one) => one?.title ?? []), ...headers].join(' · ');
}

/** What a person chose for a column, in the words of the lists it was chosen from. */
export function choiceWords({ state: { mapping } }: Ui, { role, dimension, scale }: Draft): string {
  if (!mapping) return '';
  const { roles, dimensions } = mapping.choices;
  const titleOf = (list: typeof roles, id: string | null) => list.find((one) => one.id === id)?.title ?? '';
  return [titleOf(roles, role), titleOf(dimensions, dimension), scale].filter((word) => word !== '').join(' · ');
}
