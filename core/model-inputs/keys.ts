// The hidden first column of the Model inputs tab names each row, so that people may move and insert rows. Dimensions
// stand in the keys by id and questions by fingerprint: the tab reads alike in every language.

/** Most people whose comparisons are kept. */
export const mostJudges = 7;
/** Rows for constructs. */
export const constructRows = 10;
export const settingNames = ['scheme', 'operator', 'resamples', 'seed'] as const;
export type SettingName = (typeof settingNames)[number];

/** Row of a person's name, with the dimensions as their table's columns were written. */
export const judgeKey = (judge: number, dimensions: readonly string[]): string =>
  `judge|${judge}|${JSON.stringify(dimensions)}`;
/** Row of a dimension in a person's table, and its place there from 0. */
export const pairKey = (judge: number, place: number, dimension: string): string =>
  `pair|${judge}|${place}|${dimension}`;
/** Row of one judgement on a dimension that is not asked about any more. */
export const keptKey = (judge: number, first: string, second: string): string =>
  `kept|${judge}|${JSON.stringify([first, second])}`;
export const constructKey = (row: number): string => `construct|${row}`;
/** Row of a question; `ours`: digest of what we proposed for its construct. */
export const questionKey = (ours: string, fingerprint: string): string => `question|${ours}|${fingerprint}`;
export const settingKey = (name: SettingName): string => `setting|${name}`;

/** What a key says. `name` tells the row from the others; `first` and `second` as the kind has them. */
type RowKey = { readonly kind: string; readonly name: string; readonly first: string; readonly second: string };

const shapes = [
  { shape: /^(judge)\|([1-7])\|([\s\S]*)$/, named: (first: string, _second: string) => first },
  { shape: /^(pair)\|([1-7]\|\d)\|([\s\S]+)$/, named: (first: string, second: string) => `${first[0]}|${second}` },
  { shape: /^(kept)\|([1-7])\|([\s\S]+)$/, named: (first: string, second: string) => `${first}|${second}` },
  { shape: /^(construct)\|([1-9]|10)()$/, named: (first: string) => first },
  { shape: /^(question)\|(\w+)\|([\s\S]+)$/, named: (_first: string, second: string) => second },
  { shape: /^(setting)\|(scheme|operator|resamples|seed)()$/, named: (first: string) => first },
];

/** Reads a key; `null`: not a row of this tab that is read. */
export function readKey(key: string): RowKey | null {
  for (const { shape, named } of shapes) {
    const [, kind, first, second] = shape.exec(key) ?? [];
    if (kind !== undefined && first !== undefined && second !== undefined)
      return { kind, name: `${kind}|${named(first, second)}`, first, second };
  }
  return null;
}

/** The ids in a key's list; none when somebody changed it. */
export function listIn(text: string): readonly string[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((one) => typeof one === 'string') ? list : [];
  } catch {
    return [];
  }
}
