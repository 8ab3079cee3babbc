import type { Entry } from '../entry/entry.ts';
import { readLocal, writeLocal } from './browser.ts';

/** One thing that is kept between openings. What comes back may be older than this code, so its shape is unknown. */
export type StoredItem<T> = {
  readonly read: () => Promise<unknown>;
  readonly write: (value: T) => Promise<void>;
};

/** The entry being filled in, written at every input. */
export const draft = item<Entry>('draft');

function item<T>(key: string): StoredItem<T> {
  return { read: () => readLocal(key), write: (value) => writeLocal(key, value) };
}
