import { Buffer } from 'node:buffer';
import { type HostState, storeOf } from './host-state.ts';
import type { MakeObject, Members } from './strict-object.ts';

type PropertyMembers = Partial<Record<keyof GoogleAppsScript.Properties.Properties, unknown>>;
type CacheMembers = Partial<Record<keyof GoogleAppsScript.Cache.Cache, unknown>>;

// Google, "Quotas for Google Services".
const propertyBytes = 9 * 1024;
const storeBytes = 500 * 1024;
const cacheBytes = 100 * 1024;
const cacheKeyLength = 250;
const longestSeconds = 21_600;
const defaultSeconds = 600;

/** PropertiesService with Google's 9 KB a value and 500 KB a store. */
export function propertiesService(state: HostState, make: MakeObject): Members {
  const properties = (owner: string) => (): object => {
    const store = storeOf(state.properties, owner);
    const put = (key: string, value: string): void => {
      if (typeof key !== 'string' || typeof value !== 'string') throw new Error('properties hold texts only');
      if (Buffer.byteLength(value) > propertyBytes) throw new Error('Argument too large: value');
      const others = [...store].filter(([held]) => held !== key);
      const total = [...others, [key, value]].reduce((sum, pair) => sum + Buffer.byteLength(pair.join('')), 0);
      if (total > storeBytes)
        throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
      store.set(key, value);
    };
    const self: object = make('Properties', {
      getProperty: (key: string) => store.get(key) ?? null,
      getProperties: () => Object.fromEntries(store),
      getKeys: () => [...store.keys()],
      setProperty: (key: string, value: string) => {
        put(key, value);
        return self;
      },
      setProperties: (values: Readonly<Record<string, string>>, deleteOthers = false) => {
        if (deleteOthers) store.clear();
        for (const [key, value] of Object.entries(values)) put(key, value);
        return self;
      },
      deleteProperty: (key: string) => {
        store.delete(key);
        return self;
      },
      deleteAllProperties: () => {
        store.clear();
        return self;
      },
    } satisfies Members & PropertyMembers);
    return self;
  };
  return {
    getDocumentProperties: properties('Document'),
    getScriptProperties: properties('Script'),
    getUserProperties: properties(`User ${state.user.id}`),
  };
}

/** CacheService with Google's 100 KB a value, 250 characters a key and expiry by the host's clock. */
export function cacheService(state: HostState, make: MakeObject): Members {
  const cache = (owner: string) => (): object => {
    const store = storeOf(state.caches, owner);
    const get = (key: string): string | null => {
      const held = store.get(key);
      return held && held.until > state.clock() ? held.value : null;
    };
    const put = (key: string, value: string, seconds = defaultSeconds): void => {
      if (key.length > cacheKeyLength) throw new Error('Argument too large: key');
      if (Buffer.byteLength(value) > cacheBytes) throw new Error('Argument too large: value');
      store.set(key, { value, until: state.clock() + Math.min(seconds, longestSeconds) * 1000 });
    };
    return make('Cache', {
      get,
      put,
      getAll: (keys: readonly string[]) =>
        Object.fromEntries(keys.flatMap((key) => (get(key) === null ? [] : [[key, get(key)]]))),
      putAll: (values: Readonly<Record<string, string>>, seconds?: number) => {
        for (const [key, value] of Object.entries(values)) put(key, value, seconds);
      },
      remove: (key: string) => void store.delete(key),
      removeAll: (keys: readonly string[]) => {
        for (const key of keys) store.delete(key);
      },
    } satisfies Members & CacheMembers);
  };
  return {
    getDocumentCache: cache('Document'),
    getScriptCache: cache('Script'),
    getUserCache: cache(`User ${state.user.id}`),
  };
}
