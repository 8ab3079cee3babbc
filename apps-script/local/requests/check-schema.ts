import type { Finding } from './finding.ts';
import { type GoogleSchema, googleSchema } from './google-schema.ts';
import { isRecord } from './visit.ts';

/** Every place where the requests differ from Google's schema; an empty list of requests is itself a finding. */
export function checkSchema(requests: readonly object[], schema: GoogleSchema = googleSchema()): readonly Finding[] {
  if (requests.length === 0) return [{ index: -1, kind: 'none', message: 'there are no requests to check' }];
  return requests.flatMap((request, index) => {
    const messages: string[] = [];
    walk(request, 'Request', '', { schema, messages });
    return messages.map((message) => ({ index, kind: Object.keys(request)[0] ?? 'none', message }));
  });
}

type Walk = { readonly schema: GoogleSchema; readonly messages: string[] };

const primitives: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: (value) => Number.isFinite(value),
  any: (value) => value !== undefined,
};

function walk(value: unknown, type: string, path: string, context: Walk): void {
  const { schema, messages } = context;
  const say = (what: string): void => void messages.push(`${path.slice(1) || 'request'}: ${what}`);
  const isPrimitive = primitives[type];
  if (isPrimitive) {
    if (!isPrimitive(value)) say(`${show(value)} is not a ${type}`);
    return;
  }
  const element = /^(.*)\[\]$/.exec(type)?.[1] ?? /^Array<(.*)>$/.exec(type)?.[1];
  if (element !== undefined) {
    if (!Array.isArray(value)) {
      say(`${show(value)} is not a list`);
      return;
    }
    value.forEach((entry, place) => {
      walk(entry, element.replace(/^\((.*)\)$/, '$1'), `${path}[${place}]`, context);
    });
    return;
  }
  if (type.includes("'")) {
    const choices = [...type.matchAll(/'([^']*)'/g)].map(([, choice]) => choice);
    if (typeof value !== 'string' || !choices.includes(value)) say(`${show(value)} is not one of ${choices.join(' ')}`);
    return;
  }
  if (!isRecord(value)) {
    say(`${show(value)} is not an object`);
    return;
  }
  const entries = Object.entries(value);
  const mapped = /^\{ ?\[P in string\]: (.*?);? ?\}$/.exec(type)?.[1];
  const properties = schema.types.get(type);
  if (mapped === undefined && !properties)
    throw new Error(`the type package has a type that is not understood: ${type}`);
  for (const [key, held] of entries) {
    const place = `${path}.${key}`;
    const expected = mapped ?? properties?.[key];
    if (expected === undefined) messages.push(`${place.slice(1)}: ${type} has no such field`);
    else if (schema.readOnly.has(`${type}.${key}`)) messages.push(`${place.slice(1)}: the field is read-only`);
    else walk(held, expected, place, context);
  }
}

const show = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value);
