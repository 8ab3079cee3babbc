/** Members of a stand-in: functions (each call is a service call), groups of further members, and constants. */
export type Members = { readonly [name: string]: ((...args: never[]) => unknown) | Members | string };

/** What the stand-ins of one run have in common. */
export type Run = {
  /** Carries out a call under its label: logged, counted, refused or done. */
  readonly call: (label: string, act: () => unknown) => unknown;
  /** An error that the add-on knows as one. */
  readonly error: (name: string, message: string) => unknown;
};

/** Makes an object under a name that the log shows. */
export type MakeObject = (label: string, members: Members) => object;

/** Labels of the objects made here. */
const made = new WeakMap<object, string>();
/** What the engine itself asks of any object; answering `undefined` is what a plain object would do. */
const harmless = new Set(['toJSON', 'then']);

/** True for an object made here: it passes into the add-on as it is, where plain data is copied. */
export function isStandIn(value: unknown): value is object {
  return typeof value === 'object' && value !== null && made.has(value);
}

/** Whether a value is a stand-in of that name, such as 'Spreadsheet'. */
export function isStandInFor(value: unknown, label: string): boolean {
  return isStandIn(value) && made.get(value) === label;
}

/**
 * An object that has exactly these members: anything else that is read, set or deleted throws
 * `Lock.tryLok is not part of this stand-in`.
 */
export function strictObject(label: string, members: Members, run: Run): object {
  const wrapped = new Map<string, unknown>(
    Object.entries(members).map(([name, member]) => [name, wrap(`${label}.${name}`, member, run)]),
  );
  const refuse = (key: string | symbol): never => {
    throw run.error('TypeError', `${label}.${String(key)} is not part of this stand-in`);
  };
  const object = new Proxy(Object.create(null) as object, {
    get: (_, key) => {
      if (typeof key === 'symbol' || harmless.has(key)) return undefined;
      return wrapped.has(key) ? wrapped.get(key) : refuse(key);
    },
    set: (_, key) => refuse(key),
    defineProperty: (_, key) => refuse(key),
    deleteProperty: (_, key) => refuse(key),
  });
  made.set(object, label);
  return object;
}

function wrap(label: string, member: Members[string] | undefined, run: Run): unknown {
  if (typeof member === 'string') return member;
  if (typeof member !== 'function') return strictObject(label, member ?? {}, run);
  const act = member as (...args: unknown[]) => unknown;
  return (...args: unknown[]) => run.call(label, () => act(...args));
}
