/** Whether a value is what this code takes it for. What was stored, or told by a sheet, may be older or newer. */
export type Check = (value: unknown) => boolean;

/** A check for each field of a type, so that a field added to it cannot be forgotten here. */
export type Shape<T> = { readonly [K in keyof T]-?: Check };

export const isText: Check = (value) => typeof value === 'string';
export const isNamed: Check = (value) => typeof value === 'string' && value !== '';
export const isSwitch: Check = (value) => typeof value === 'boolean';
export const isNumber: Check = (value) => Number.isFinite(value);
export const isCount: Check = (value) => Number.isFinite(value) && (value as number) >= 0;

export const oneOf =
  (...known: readonly unknown[]): Check =>
  (value) =>
    known.includes(value);

export const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

/** A field that may be absent. */
export const optional = (check: Check): Check => either(check, oneOf(undefined));

export const orNull = (check: Check): Check => either(check, oneOf(null));

export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** An object whose values are all alike, whatever their names. */
export const mapOf =
  (check: Check): Check =>
  (value) =>
    isRecord(value) && Object.values(value).every(check);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with these fields; others are of a later version and do no harm. */
export const shaped =
  <T>(shape: Shape<T>) =>
  (value: unknown): value is T =>
    isRecord(value) && Object.entries<Check>(shape).every(([name, check]) => check(value[name]));
