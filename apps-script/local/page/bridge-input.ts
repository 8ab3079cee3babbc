/** The body of a request from the page: an object. */
export type Input = Readonly<Record<string, unknown>>;

/** A request that is not as our page sends it. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/** The body as an object; throws Malformed on anything else. */
export function readInput(body: string): Input {
  try {
    const input: unknown = JSON.parse(body);
    if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as Input;
  } catch {
    // Told below.
  }
  throw new Malformed('the body is a JSON object');
}

/** A text of the body. */
export function textIn(input: Input, name: string): string {
  const value = input[name];
  if (typeof value !== 'string') throw new Malformed(`${name} is a text`);
  return value;
}

/** A whole number of the body. */
export function numberIn(input: Input, name: string): number {
  const value = input[name];
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new Malformed(`${name} is a whole number`);
  return value;
}

/** A list of the body. */
export function listIn(input: Input, name: string): readonly unknown[] {
  const value = input[name];
  if (!Array.isArray(value)) throw new Malformed(`${name} is a list`);
  return value;
}
