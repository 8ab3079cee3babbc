import type { NotWorked } from '../figure/method.ts';
import type { Placed } from '../stats/importance-performance.ts';
import { johnson } from '../stats/johnson.ts';
import { lmg } from '../stats/lmg.ts';
import { meanInterval } from '../stats/mean-interval.ts';
import { sampleOf } from '../stats/sample-of.ts';
import { readDrivers } from './driver-input.ts';

type Answered = readonly (number | null)[];
type Amounts = Readonly<Record<string, number>>;

/** Items of a map under their names. */
export type PlacedItems = {
  readonly names: readonly string[];
  readonly items: readonly Placed[];
  readonly n?: number;
  readonly notAnswered: number;
};

type Given = {
  readonly performance?: Amounts | undefined;
  readonly importance?: Amounts | undefined;
  readonly low?: Amounts | undefined;
  readonly high?: Amounts | undefined;
  readonly columns?: Readonly<Record<string, Answered>> | undefined;
  readonly outcome?: string | undefined;
};

function fromAmounts({ performance = {}, importance = {}, low, high }: Given): PlacedItems | NotWorked {
  const names = Object.keys(performance);
  const lacking = names.find((name) => importance[name] === undefined);
  if (lacking !== undefined) return { refused: 'missing', args: { fields: `importance.${lacking}` } };
  const items = names.map((name): Placed => {
    const [from, to] = [low?.[name], high?.[name]];
    const isKnown = from !== undefined && to !== undefined;
    return {
      importance: importance[name] ?? 0,
      performance: performance[name] ?? 0,
      performanceInterval: isKnown ? [from, to] : null,
    };
  });
  return { names, items, notAnswered: 0 };
}

function fromColumns({ columns = {}, outcome, importance }: Given): PlacedItems | NotWorked {
  const names = Object.keys(columns).filter((name) => name !== outcome);
  const drivers = importance ? null : readDrivers({ columns, outcome });
  if (drivers && 'refused' in drivers) return drivers;
  const derived = drivers && (names.length > 12 ? johnson : lmg)(drivers.between, drivers.withOutcome);
  if (drivers && !derived) return { refused: 'collinear', args: { names: names.join(', ') } };
  const items: Placed[] = [];
  for (const [at, name] of names.entries()) {
    const sample = sampleOf(columns[name] ?? []);
    const matters = derived ? derived[at] : importance?.[name];
    if (matters === undefined) return { refused: 'missing', args: { fields: `importance.${name}` } };
    if (!sample)
      return { refused: 'tooFew', args: { n: (columns[name] ?? []).filter((one) => one !== null).length, least: 2 } };
    const performanceInterval = meanInterval(sample.n, sample.mean, sample.variance);
    items.push({ importance: matters, performance: sample.mean, performanceInterval });
  }
  const rows = Object.values(columns)[0]?.length ?? 0;
  const n = drivers?.n ?? rows;
  return { names, items, n, notAnswered: rows - n };
}

/** The items with what matters and how well each does, as figures or worked out from answers; or why that cannot be. */
export function readPlaced(given: Given): PlacedItems | NotWorked {
  if (given.columns) return fromColumns(given);
  if (!given.performance || !given.importance)
    return { refused: 'missing', args: { fields: given.performance ? 'importance' : 'performance, importance' } };
  return fromAmounts(given);
}
