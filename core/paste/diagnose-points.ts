import { withDimension } from './diagnose-dimensions.ts';
import type { Diagnosis } from './diagnosis.ts';
import { type Draft, type DraftCell, type DraftDimension, type DraftLevel, mostLevels } from './draft.ts';
import { info, mendable } from './finding.ts';
import { tidy } from './read-number.ts';

type Values = readonly (number | null)[];

const listed = (values: readonly (string | number)[]): string => values.join(' / ');
/** A number as a sentence names it. */
const shown = (value: number): number => Math.round(value * 100) / 100;
const nameOf = (levels: readonly DraftLevel[], level: number): string =>
  levels[level]?.words[0] ?? String(levels[level]?.number ?? level + 1);

/** Whether points are more than their weight; the product of a conversion may be by floating dust. */
const isAbove = (value: number, weight: number): boolean => value > weight + 1e-9;

/**
 * The points of a level that are lost: of k levels the i-th from the worst earns i/k of the weight (S12), kept between
 * the points around it.
 */
function lostPoints(values: Values, level: number, weight: number): number {
  const known = (value: number | null): value is number => value !== null && value >= 0 && !isAbove(value, weight);
  const least = Math.max(0, ...values.slice(0, level).filter(known));
  const most = Math.min(weight, ...values.slice(level + 1).filter(known));
  return Math.min(most, Math.max(least, tidy((weight * (level + 1)) / values.length)));
}

const setPoints =
  (at: number, values: ReadonlyMap<number, number>) =>
  (draft: Draft): Draft =>
    withDimension(draft, at, (one) => ({
      ...one,
      points: one.points.map((cell, level): DraftCell => {
        const value = values.get(level);
        return value === undefined ? cell : { text: '', value };
      }),
    }));

function diagnoseRow(one: DraftDimension, at: number, levels: readonly DraftLevel[], weight: number): Diagnosis[] {
  const { name: dimension, points } = one;
  const values = points.map(({ value }) => value);
  const lost = (level: number) => lostPoints(values, level, weight);
  const all = points.map((cell, level) => ({ ...cell, level }));
  const found: Diagnosis[] = [];
  // Best first, as tables are read.
  const blank = all.filter(({ text, value }) => value === null && text === '').reverse();
  if (blank.length > 0) {
    const given = new Map(blank.map(({ level }) => [level, lost(level)]));
    const names = listed(blank.map(({ level }) => nameOf(levels, level)));
    const args = { dimension, weight: shown(weight), levels: names, values: listed([...given.values()].map(shown)) };
    found.push({ finding: mendable('missingPoints', at + 1, args), mend: setPoints(at, given) });
  }
  for (const { text, value, level } of all) {
    const isHigh = value !== null && isAbove(value, weight);
    const isLow = value !== null && value < 0;
    if (!isHigh && !isLow && (value !== null || text === '')) continue;
    const repaired = lost(level);
    const code = isHigh ? 'pointsAboveWeight' : 'unreadablePoints';
    const args = {
      dimension,
      level: nameOf(levels, level),
      text,
      value: value ?? '',
      weight: shown(weight),
      repaired: shown(repaired),
    };
    const mend = setPoints(at, new Map([[level, repaired]]));
    found.push({ finding: mendable(code, `${at + 1}.${level + 1}`, args), mend });
  }
  if (found.length > 0) return found;
  const written = values.map((value) => value ?? 0);
  const sorted = [...written].sort((a, b) => a - b);
  if (written.some((value, level) => value !== sorted[level])) {
    const bestFirst = (list: readonly number[]) => listed([...list].reverse().map(shown));
    const finding = mendable('pointsFall', at + 1, {
      dimension,
      values: bestFirst(written),
      sorted: bestFirst(sorted),
    });
    return [{ finding, mend: setPoints(at, new Map(sorted.map((value, level) => [level, value]))) }];
  }
  const best = sorted[sorted.length - 1] ?? 0;
  return best < weight - 1e-9
    ? [
        {
          finding: info('pointsBelowWeight', at + 1, { dimension, value: shown(best), weight: shown(weight) }),
          mend: null,
        },
      ]
    : [];
}

/** What is wrong with the points: lost, not a number of points, above the weight, or out of order. */
export function diagnosePoints({ dimensions, levels, hasPoints }: Draft): readonly Diagnosis[] {
  if (!hasPoints || levels.length === 1 || levels.length > mostLevels) return [];
  return dimensions.flatMap((one, at) => {
    const weight = one.weight.value ?? 0;
    return weight > 0 ? diagnoseRow(one, at, levels, weight) : [];
  });
}
