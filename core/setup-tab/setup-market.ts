import type { Block, BlockCell } from '../panels/block.ts';
import type { Column } from '../responses/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';
import type { SetupState } from '../tabs/schema.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { marketKey, type TargetName } from './setup-keys.ts';
import { setupHeaders, targetBounds } from './setup-layout.ts';
import { percentCell } from './setup-settings.ts';

type MarketInput = {
  readonly state: Pick<SetupState, 'market'>;
  readonly standard: Standard;
  readonly columns: readonly Column[];
  readonly language: Language;
};

const figures: readonly TargetName[] = ['index', 'nps', 'csat'];

/** The dimensions of the standard, or what an open one is asked; a value that was given keeps its row. */
function dimensionRows({ state, standard, columns, language }: MarketInput): readonly { id: string; title: string }[] {
  const own = standard.dimensions.map(({ id, title }) => ({ id, title: title[language] }));
  if (standard.aspects === 'fixed') return own;
  const asked = columns.flatMap(({ role, dimension, needsConfirmation }) =>
    role === 'item' && dimension !== null && !needsConfirmation ? [dimension] : [],
  );
  // A question that is called "csat" has no value of its own: the figure has its name.
  const ids = [...asked, ...Object.keys(state.market.values)].filter((id) => !figures.some((name) => name === id));
  return [...new Set(ids)].map((id) => ({
    id,
    title: own.find((one) => one.id === id)?.title ?? id,
  }));
}

/** What a competitor or the market reaches, beside the figures of the dashboard. */
export function marketTable(input: MarketInput): Block {
  const { state, language } = input;
  const { values } = state.market;
  const [figure, market, meaning] = setupHeaders.market;
  const dimensions = dimensionRows(input);
  const rows: (readonly BlockCell[])[] = [
    ...figures.map((name) => [
      say(language, `setup.target.${name}`),
      name === 'csat' ? percentCell(values.csat ?? null) : (values[name] ?? null),
      say(language, `setup.marketMeaning.${name}`),
    ]),
    ...dimensions.map(({ id, title }) => [title, values[id] ?? null, say(language, 'setup.marketMeaning.dimension')]),
  ];
  const ends = [...figures.map((name) => targetBounds[name]), ...dimensions.map(() => targetBounds.index)];
  return {
    kind: 'table',
    columns: [
      { title: say(language, figure), format: 'text' },
      { title: say(language, market), format: 'score', centred: true, input: { choices: [] } },
      { title: say(language, meaning), format: 'text' },
    ],
    rows,
    keys: [...figures, ...dimensions.map(({ id }) => id)].map(marketKey),
    inputs: ends.map(({ from, to }) => ({ from, to })),
  };
}
