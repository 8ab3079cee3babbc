import { atHost } from './errors.ts';

/** Short texts that Google may forget at any time, at the latest after six hours. */
export type Cache = {
  readAll(names: readonly string[]): Readonly<Record<string, string>>;
  writeAll(texts: Readonly<Record<string, string>>): void;
};

const longestSeconds = 21_600;

/** What all runs of this script share. It is a help, never a need: a cache that fails is an empty one. */
export function openCache(): Cache {
  const open = (): GoogleAppsScript.Cache.Cache | null => {
    try {
      return atHost('open the cache', () => CacheService.getScriptCache());
    } catch {
      return null;
    }
  };
  const cache = open();
  return {
    readAll: (names) => {
      try {
        return cache ? atHost('read the cache', () => cache.getAll([...names])) : {};
      } catch {
        return {};
      }
    },
    writeAll: (texts) => {
      try {
        if (cache) atHost('fill the cache', () => cache.putAll({ ...texts }, longestSeconds));
      } catch {
        // Forgotten at once instead of later.
      }
    },
  };
}
