import type { Cell } from '../responses/schema.ts';
import { scaleEnds } from '../scales/ends.ts';
import type { Standard } from '../standard-rules/standard.ts';
import type { TextKey } from '../text/en.ts';
import type { Localized } from '../text/schema.ts';
import { sayAll } from './check-headers.ts';
import { rowDigest } from './row-digest.ts';
import { levelNames } from './scale-text.ts';

// The hidden first column of the Standard tab names each row, so that people may sort and insert rows.

/** Marks the row that names the standard, with a digest of the cells that people may change as they were written. */
export const headKey = ({ id, version }: Standard, digest: string): string => `standard|${id}|${version}|${digest}`;

/** Marks a row whose shaded cells may be changed. */
export const rowKey = (kind: 'setting' | 'dimension' | 'band' | 'trigger', id: string): string => `${kind}|${id}`;

/** Columns that people may change, from 0 within their tables, and the rule's; the points begin behind the weight. */
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
} as const;

/** What numbers of a standard lie between. Totals, shares and limits are out of 100. */
export const bounds = {
  weight: { from: 0.01, to: 100 },
  points: { from: 0, to: 100 },
  percent: { from: 0, to: 100, isPercent: true },
  level: { from: 1, to: 99, isWhole: true },
  days: { from: 0, to: 9999, isWhole: true },
} as const;

/** Names of the levels that have points of their own, worst first; none unless the method is 'points'. */
export function pointLevels({ method, scale }: Standard): readonly Localized[] {
  if (method !== 'points') return [];
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
  band: all('standard.grade', 'standard.from', 'standard.score'),
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

/** The cells of a row that people may change. */
export function editablePlaces(standard: Standard, key: string): readonly number[] {
  const [kind] = key.split('|');
  if (kind === 'trigger') return [place.limit, place.dueInDays, place.owner, place.action];
  if (kind !== 'dimension') return [place.value];
  return Array.from({ length: departmentPlace(standard) }, (_, before) => before + 1);
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
