import type { Bounds } from '../tabs/read-cell.ts';
import type { TextKey } from '../text/en.ts';
import type { TargetName } from './setup-keys.ts';

/** Columns of Setup's column table that people may change, from 0 within the table. */
export const editable = { role: 2, dimension: 3, type: 4, scale: 5, direction: 6, naCodes: 7, confirmed: 9 } as const;

/** The column that says a column's header. */
export const headerPlace = 1;

/** Headers of Setup's tables, each at its place. */
export const setupHeaders = {
  settings: ['setup.setting', 'setup.value', 'setup.meaning'],
  targets: ['setup.figure', 'setup.target', 'setup.meaning'],
  market: ['setup.figure', 'setup.market', 'setup.meaning'],
  columns: [
    'setup.column',
    'setup.header',
    'setup.role',
    'setup.dimension',
    'setup.type',
    'setup.scale',
    'setup.direction',
    'setup.naCodes',
    'setup.confidence',
    'setup.confirmed',
    'setup.samples',
  ],
} as const satisfies Readonly<Record<string, readonly TextKey[]>>;

/** The smallest group that may be asked for, and the largest. */
export const groupBounds = { from: 1, to: 100, isWhole: true } as const;

/** How many may have been asked in a period. */
export const askedBounds = { from: 1, to: 10_000_000, isWhole: true } as const;

/** Longest list of addresses. */
export const longestAddresses = 20_000;

/** Longest name of a competitor, and longest reason for a judged level. */
export const longestName = 100;
export const longestReason = 1000;

/** What targets lie between; CSAT as percent. */
export const targetBounds: Readonly<Record<TargetName, Bounds>> = {
  index: { from: 0, to: 100, isPercent: true },
  nps: { from: -100, to: 100, isPercent: true },
  csat: { from: 0, to: 100 },
};
