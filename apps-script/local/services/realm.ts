import vm from 'node:vm';
import { isStandIn } from './strict-object.ts';

/** A context with ECMAScript's built-ins and nothing else, as Apps Script has; values cross into it by JSON. */
export type Realm = {
  readonly globals: Record<string, unknown>;
  run(script: vm.Script): unknown;
  /** A copy of plain data made of the context's own objects. */
  toRealm(value: unknown): unknown;
  /** A list of the context's own, holding the very objects given. */
  toList(items: readonly unknown[]): unknown;
  /** A moment as a date of the context's own; milliseconds. */
  toDate(at: number): unknown;
  /** A copy of plain data made of the host's objects; throws on what JSON does not carry, such as a Date. */
  fromRealm(value: unknown): unknown;
  /** An error that is `instanceof Error` inside. */
  error(name: string, message: string): unknown;
};

/** Runs inside, once: removes what Apps Script lacks and sets the clock. */
const prelude = `(function (now) {
  delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.Atomics;
  const Real = Date;
  const Fixed = new Proxy(Real, {
    construct(target, args, newTarget) { return Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget); },
    apply() { return new Real(now()).toString(); },
    get(target, key, receiver) { return key === 'now' ? () => now() : Reflect.get(target, key, receiver); },
  });
  Real.prototype.constructor = Fixed;
  globalThis.Date = Fixed;
})`;

/**
 * Lookups of a context's global properties go through Node, a microsecond each: a loop over `Math.imul` takes twenty
 * times as long as it does in Apps Script. Bound as script-level constants, the built-ins are found at once.
 */
const bindBuiltIns = `Object.getOwnPropertyNames(globalThis)
  .filter((name) => !['globalThis', 'undefined', 'NaN', 'Infinity', 'eval', 'console'].includes(name))`;

/** Opens a fresh context whose dates go by `now`, in milliseconds. */
export function openRealm(now: () => number): Realm {
  const globals = Object.create(null) as Record<string, unknown>;
  const context = vm.createContext(globals, { codeGeneration: { strings: false, wasm: false } });
  const inside = (code: string): unknown => vm.runInContext(code, context);
  (inside(prelude) as (now: () => number) => void)(now);
  inside(`const { ${(inside(bindBuiltIns) as string[]).join(', ')} } = globalThis;`);
  const parse = inside('(text) => JSON.parse(text)') as (text: string) => unknown;
  const error = inside('(name, message) => Object.assign(new Error(message), { name })') as Realm['error'];
  const toList = inside('(size, at) => Array.from({ length: size }, (_, place) => at(place))') as (
    size: number,
    at: (place: number) => unknown,
  ) => unknown;
  const toDate = inside('(at) => new Date(at)') as Realm['toDate'];
  return {
    globals,
    error,
    toDate,
    run: (script) => script.runInContext(context),
    toRealm: (value) => (typeof value === 'object' && value !== null ? parse(JSON.stringify(value)) : value),
    toList: (items) => toList(items.length, (place) => items[place]),
    fromRealm: (value) => {
      if (value === undefined) return undefined;
      assertPlain(value, 'result');
      return JSON.parse(JSON.stringify(value)) as unknown;
    },
  };
}

/** Throws, naming the place, on anything that `google.script.run` does not carry: functions, Dates and other objects. */
function assertPlain(value: unknown, place: string): void {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    throw new Error(`${place} is a ${typeof value}, which a result cannot carry`);
  }
  if (isStandIn(value)) throw new Error(`${place} is an object of a Google service, which a result cannot carry`);
  if (typeof value !== 'object' || value === null) return;
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind !== 'Object' && kind !== 'Array') throw new Error(`${place} is a ${kind}, which a result cannot carry`);
  for (const [key, held] of Object.entries(value)) assertPlain(held, `${place}.${key}`);
}
