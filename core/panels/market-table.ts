import { say } from '../text/say.ts';
import type { Block, BlockCell } from './block.ts';
import { formatValue, pointsBetween } from './format-figure.ts';
import { marketName } from './market-line.ts';
import type { PanelInput } from './panel.ts';

/** Dimensions beside a competitor's or the market's values; nothing where there are none. */
export function marketTable(input: PanelInput): readonly Block[] {
  const { view, market, rubric, language } = input;
  const rows = view.figures.dimensions.flatMap(({ id, index }): readonly (readonly BlockCell[])[] => {
    const value = market.values[id];
    if (value === undefined) return [];
    const title = rubric.dimensions.find((one) => one.id === id)?.title[language] ?? id;
    const shown = index.value ?? formatValue(index, rubric.standard.minimumGroup, language);
    return [[title, shown, value, pointsBetween(index.value, value)]];
  });
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { title: say(language, 'column.dimension'), format: 'text' },
        { title: say(language, 'column.index'), format: 'score' },
        { title: marketName(input), format: 'score' },
        { title: say(language, 'column.difference'), format: 'change' },
      ],
      rows,
    },
  ];
}
