import type { Standard } from '../standard-rules/standard.ts';
import { say } from '../text/say.ts';
import type { Language, Localized } from '../text/schema.ts';
import { factsOf } from './standard-facts.ts';
import { place, rowKey, standardHeaders } from './standard-layout.ts';

/** A row that is read. `isBlank`: it holds nothing, so it may be missing; left out: its table must have it. */
type NeededRow = { readonly key: string; readonly name: string; readonly isBlank?: boolean };

/** A table whose cells are read. */
export type NeededTable = {
  readonly headers: readonly Localized[];
  readonly rows: readonly NeededRow[];
  /** The column of the names. */
  readonly named: number;
};

const settings = ['missing', 'minimumWeight', 'roundTo', 'keepFrom', 'period'] as const;

function settingRows({ nextReview, rewards }: Standard, language: Language): readonly NeededRow[] {
  const row = (id: (typeof settings)[number] | 'nextReview' | 'currency') => ({
    key: rowKey('setting', id),
    name: say(language, `standard.${id}`),
  });
  const review = { ...row('nextReview'), isBlank: nextReview === undefined };
  return [...settings.map(row), review, ...(rewards ? [row('currency')] : [])];
}

/** The tables whose cells are read, with the rows that each must have. */
export function neededTables(standard: Standard, language: Language): readonly NeededTable[] {
  const headers = standardHeaders(standard);
  const dimensions = standard.aspects === 'open' ? [] : standard.dimensions;
  const titled = (kind: Parameters<typeof rowKey>[0]) => (one: { readonly id: string; readonly title: Localized }) => ({
    key: rowKey(kind, one.id),
    name: one.title[language],
  });
  return [
    { headers: headers.setting, rows: settingRows(standard, language), named: 0 },
    { headers: headers.dimension, rows: dimensions.map(titled('dimension')), named: 0 },
    {
      headers: headers.item,
      rows: dimensions.flatMap(({ id, items = [] }) =>
        items.map((item) => ({ key: rowKey('item', id, item.id), name: item.title[language] })),
      ),
      named: place.item,
    },
    {
      headers: headers.fact,
      rows: factsOf(standard).map(({ item, dimension }) => ({ ...titled('fact')(item), isBlank: dimension === null })),
      named: 0,
    },
    {
      headers: headers.descriptor,
      rows: dimensions.filter(({ descriptors }) => descriptors).map(titled('descriptor')),
      named: 0,
    },
    {
      headers: headers.band,
      rows: standard.bands.map(({ grade, title }) => titled('band')({ id: grade, title })),
      named: 0,
    },
    { headers: headers.evidence, rows: (standard.evidence ?? []).map(titled('evidence')), named: 0 },
    { headers: headers.reward, rows: (standard.rewards?.classes ?? []).map(titled('reward')), named: 0 },
    {
      headers: headers.trigger,
      rows: standard.triggers.map(({ id }) => ({ key: rowKey('trigger', id), name: id })),
      named: place.rule,
    },
  ];
}
