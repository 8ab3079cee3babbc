import type { Figure } from '../analysis/schema.ts';
import { say } from '../text/say.ts';
import { formatAs } from './format-figure.ts';
import type { PanelInput } from './panel.ts';

type Beside = Pick<PanelInput, 'market' | 'language'>;

/** Whose the values beside ours are. */
export const marketName = ({ market, language }: Beside): string => market.name || say(language, 'column.market');

/** The value that stands beside a figure in words: `market 78.0`; '' without one. `id`: 'index', 'nps' or 'csat'. */
export function marketLine(id: 'index' | 'nps' | 'csat', { method }: Figure, input: Beside): string {
  const value = input.market.values[id];
  if (value === undefined) return '';
  return say(input.language, 'headline.market', { market: marketName(input), value: formatAs(method, value) });
}
