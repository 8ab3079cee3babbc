import type { Cell } from '../responses/schema.ts';
import { scaleEnds } from '../scales/ends.ts';
import type { RatingScale } from '../scales/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { sayAll } from '../tabs/check-headers.ts';
import { levelNames } from '../tabs/level-names.ts';
import { rowDigest } from '../tabs/row-digest.ts';
import type { TextKey } from '../text/en.ts';
import type { Localized } from '../text/schema.ts';

// The hidden first column of the Standard tab names each row, so that people may sort and insert rows.

/** Marks the row that names the standard, with a digest of the cells that people may change as they were written. */
export const headKey = ({ id, version }: Standard, digest: string): string => `standard|${id}|${version}|${digest}`;

/** What a row that is read is about. */
export type RowKind =
  | 'setting'
  | 'dimension'
  | 'item'
  | 'fact'
  | 'descriptor'
  | 'band'
  | 'evidence'
  | 'reward'
  | 'trigger';

/** Marks a row whose shaded cells may be changed. An item is named by its dimension and its id. */
export const rowKey = (kind: RowKind, ...ids: readonly string[]): string => [kind, ...ids].join('|');

/** Columns that people may change, from 0 within their tables, and those that name a row; the points begin behind the weight. */
export const place = {
  value: 1,
  weight: 1,
  points: 2,
  from: 1,
  limit: 1,
  dueInDays: 2,
  owner: 3,
  rule: 4,
  action: 6,
  item: 1,
  itemWeight: 2,
  countsFor: 1,
  anchors: 4,
  descriptors: 1,
  to: 2,
  initial: 3,
  verdict: 4,
  amount: 1,
  note: 4,
} as const;

/** Cells of a measured fact for the values that score 0 and 100: a range has four, all others use the first two. */
export const anchorCount = 4;

/** What numbers of a standard lie between. Totals, shares and limits are out of 100. */
export const bounds = {
  weight: { from: 0.01, to: 100 },
  points: { from: 0, to: 100 },
  percent: { from: 0, to: 100, isPercent: true },
  level: { from: 1, to: 99, isWhole: true },
  days: { from: 0, to: 9999, isWhole: true },
  measured: { from: -1e9, to: 1e9 },
  amount: { from: -1e7, to: 1e7 },
} as const;

/** Names of the levels of a scale, worst first. */
export function levelTitles(scale: RatingScale): readonly Localized[] {
  if (scale.kind === 'labelled') {
    const [en, hans, hant] = (['en', 'zh-CN', 'zh-TW'] as const).map((language) => levelNames(scale.levels, language));
    return scale.levels.map((_, level) => ({
      en: en?.[level] ?? '',
      'zh-CN': hans?.[level] ?? '',
      'zh-TW': hant?.[level] ?? '',
    }));
  }
  const { min, max } = scaleEnds(scale);
  return Array.from({ length: max - min + 1 }, (_, level) => {
    const name = String(min + level);
    return { en: name, 'zh-CN': name, 'zh-TW': name };
  });
}

/** Names of the levels that have points of their own, worst first; none unless the method is 'points'. */
export const pointLevels = ({ method, scale }: Standard): readonly Localized[] =>
  method === 'points' ? levelTitles(scale) : [];

/** Where a dimension's department stands: behind the points of its levels. */
export const departmentPlace = (standard: Standard): number => place.points + pointLevels(standard).length;

const all = (...keys: readonly TextKey[]): readonly Localized[] => keys.map(sayAll);

/** Headers of the tables, each at its place. */
export const standardHeaders = (standard: Standard) => ({
  setting: all('setup.setting', 'setup.value', 'setup.meaning'),
  dimension: [
    ...all('standard.dimension', 'standard.weight'),
    ...pointLevels(standard),
    ...all('standard.department', 'standard.questions'),
  ],
  item: all('standard.dimension', 'standard.item', 'standard.itemWeight', 'standard.measuredAs', 'standard.questions'),
  fact: all(
    'standard.fact',
    'standard.countsFor',
    'standard.unit',
    'standard.better',
    'standard.zeroAt',
    'standard.hundredFrom',
    'standard.hundredTo',
    'standard.zeroAbove',
    'setup.meaning',
  ),
  descriptor: [sayAll('standard.dimension'), ...levelTitles(standard.scale)],
  band: all('standard.grade', 'standard.from', 'standard.score'),
  verdict: all('standard.grade', 'standard.givenFor'),
  evidence: all(
    'standard.evidenceKind',
    'standard.from',
    'standard.to',
    'standard.initial',
    'standard.verdict',
    'standard.score',
  ),
  reward: all('standard.rewardClass', 'standard.amount', 'standard.bands', 'standard.work', 'standard.rewardNote'),
  trigger: all(
    'standard.condition',
    'standard.limit',
    'standard.dueInDays',
    'standard.owner',
    'standard.rule',
    'standard.clause',
    'standard.action',
  ),
});

const run = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, step) => from + step);

const editable: Readonly<Record<RowKind, (standard: Standard) => readonly number[]>> = {
  setting: () => [place.value],
  dimension: (standard) => run(place.weight, departmentPlace(standard)),
  item: () => [place.itemWeight],
  fact: () => [place.countsFor, ...run(place.anchors, anchorCount)],
  descriptor: ({ scale }) => run(place.descriptors, levelTitles(scale).length),
  band: () => [place.from],
  evidence: () => [place.from, place.to, place.initial, place.verdict],
  reward: () => [place.amount, place.note],
  trigger: () => [place.limit, place.dueInDays, place.owner, place.action],
};

const kinds = new Set(Object.keys(editable));

/** What a key of the hidden column is about; `null`: not a row that is read. */
export function rowKind(key: string): RowKind | null {
  const [kind = ''] = key.split('|', 1);
  return key !== kind && kinds.has(kind) ? (kind as RowKind) : null;
}

/** The cells of a row that people may change. */
export function editablePlaces(standard: Standard, key: string): readonly number[] {
  const kind = rowKind(key);
  return kind === null ? [] : editable[kind](standard);
}

// Sheets may change the last digits of a fraction.
const steady = (cell: Cell): Cell => (typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell);

/** Digest of all cells that people may change, whatever the order of the rows. */
export function digestOf(standard: Standard, rows: readonly { key: string; cell: (place: number) => Cell }[]): string {
  const sorted = [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
  return rowDigest(
    sorted.flatMap(({ key, cell }) => [key, ...editablePlaces(standard, key).map((at) => steady(cell(at) ?? ''))]),
  );
}
