import type { Finding } from './finding.ts';
import { type GoogleSchema, googleSchema } from './google-schema.ts';
import { isRecord, type Path, pathText } from './visit.ts';

/** Every place where the requests differ from Google's schema; an empty list of requests is itself a finding. */
export function checkSchema(requests: readonly object[], schema: GoogleSchema = googleSchema()): readonly Finding[] {
  if (requests.length === 0) return [{ index: -1, kind: 'none', message: 'there are no requests to check' }];
  const check = checkOf('Request', schema);
  return requests.flatMap((request, index) => {
    const messages: string[] = [];
    check(request, [], (path, what) => messages.push(`${pathText(path) || 'request'}: ${what}`));
    return messages.map((message) => ({ index, kind: Object.keys(request)[0] ?? 'none', message }));
  });
}

type Say = (path: Path, what: string) => void;
type Check = (value: unknown, path: Path, say: Say) => void;

const primitives: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: (value) => Number.isFinite(value),
  any: (value) => value !== undefined,
};

const known = new WeakMap<GoogleSchema, Map<string, Check>>();

/** The check of a type, made from its text when it is first met. */
function checkOf(type: string, schema: GoogleSchema): Check {
  const checks = known.get(schema) ?? new Map<string, Check>();
  known.set(schema, checks);
  const check = checks.get(type) ?? makeCheck(type, schema);
  checks.set(type, check);
  return check;
}

function makeCheck(type: string, schema: GoogleSchema): Check {
  const isPrimitive = primitives[type];
  if (isPrimitive)
    return (value, path, say) => {
      if (!isPrimitive(value)) say(path, `${show(value)} is not a ${type}`);
    };
  const element = /^(.*)\[\]$/.exec(type)?.[1] ?? /^Array<(.*)>$/.exec(type)?.[1];
  if (element !== undefined) return listCheck(checkOf(element.replace(/^\((.*)\)$/, '$1'), schema));
  if (type.includes("'")) {
    const choices = [...type.matchAll(/'([^']*)'/g)].map(([, choice]) => choice);
    return (value, path, say) => {
      if (typeof value !== 'string' || !choices.includes(value))
        say(path, `${show(value)} is not one of ${choices.join(' ')}`);
    };
  }
  return recordCheck(type, schema);
}

const listCheck =
  (check: Check): Check =>
  (value, path, say) => {
    if (!Array.isArray(value)) {
      say(path, `${show(value)} is not a list`);
      return;
    }
    for (let place = 0; place < value.length; place += 1) {
      path.push(place);
      check(value[place], path, say);
      path.pop();
    }
  };

function recordCheck(type: string, schema: GoogleSchema): Check {
  const mapped = /^\{ ?\[P in string\]: (.*?);? ?\}$/.exec(type)?.[1];
  const properties = schema.types.get(type);
  const fields = new Map<string, Check>();
  const makeField = (key: string): Check => {
    const expected = mapped ?? properties?.[key];
    if (expected === undefined) return (_, path, say) => say(path, `${type} has no such field`);
    if (schema.readOnly.has(`${type}.${key}`)) return (_, path, say) => say(path, 'the field is read-only');
    return checkOf(expected, schema);
  };
  return (value, path, say) => {
    if (!isRecord(value)) {
      say(path, `${show(value)} is not an object`);
      return;
    }
    if (mapped === undefined && !properties)
      throw new Error(`the type package has a type that is not understood: ${type}`);
    for (const key of Object.keys(value)) {
      const check = fields.get(key) ?? makeField(key);
      fields.set(key, check);
      path.push(key);
      check(value[key], path, say);
      path.pop();
    }
  };
}

const show = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value);
