import type { LocalBook } from '../book/book.ts';
import type { Request } from '../book/sheets-types.ts';

/** A menu as added: entries in order. */
export type LocalMenu = { readonly caption: string; readonly items: MenuItem[] };
export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: LocalMenu };

/** All that outlives one run of the script: the workbook, what the person saw, stores and locks. */
export type HostState = {
  book: LocalBook;
  /** The tab that the person has open. */
  activeSheetId: number;
  /** One list for each `batchUpdate`, also a refused one. */
  requests: Request[][];
  toasts: { readonly message: string; readonly title: string }[];
  alerts: { readonly title: string; readonly message: string; readonly buttons: string }[];
  menus: LocalMenu[];
  logs: string[];
  /** Key-value stores by owner: 'Document', 'Script', 'User'. */
  readonly properties: Map<string, Map<string, string>>;
  readonly caches: Map<string, Map<string, { readonly value: string; readonly until: number }>>;
  /** Milliseconds. */
  readonly clock: () => number;
  readonly user: { readonly locale: string; readonly email: string };
  readonly scriptTimeZone: string;
  /** True: some other run holds every lock, so none is ever obtained. */
  readonly isLockBusy: boolean;
  readonly makeUuid: () => string;
};

/** The store of an owner, made on first use. */
export function storeOf<T>(stores: Map<string, Map<string, T>>, owner: string): Map<string, T> {
  const store = stores.get(owner) ?? new Map<string, T>();
  stores.set(owner, store);
  return store;
}
