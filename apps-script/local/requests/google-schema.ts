import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Google's data types by name: property → its type as TypeScript text. */
export type GoogleSchema = {
  readonly types: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** 'CellData.formattedValue' and the like: answered by Google, never sent. */
  readonly readOnly: ReadonlySet<string>;
};

const typesPackage = '@maxim_mazurok/gapi.client.sheets-v4/index.d.ts';
/** The type file calls these read-only although requests carry them: adding a protected range accepts an id. */
const sentAnyway = ['ProtectedRange.protectedRangeId'];

let derived: GoogleSchema | undefined;

/** Google's schema of the Sheets API, derived once from the type package; throws when the package is not installed. */
export function googleSchema(): GoogleSchema {
  derived ??= deriveSchema(readFileSync(createRequire(import.meta.url).resolve(typesPackage), 'utf8'));
  return derived;
}

/** Reads the interfaces of a type file of the Google API typings generator; throws when it finds none. */
export function deriveSchema(text: string): GoogleSchema {
  const body = text.split(/^ {2}namespace sheets \{$/m)[1] ?? '';
  const types = new Map<string, Readonly<Record<string, string>>>();
  const readOnly = new Set<string>();
  for (const [, name = '', members = ''] of body.matchAll(/^ {4}interface (\w+) \{\n([\s\S]*?)^ {4}\}/gm)) {
    // Service classes follow the data types.
    if (name.endsWith('Resource')) break;
    const properties: Record<string, string> = {};
    for (const [, doc, key = '', type = ''] of members.matchAll(
      /(?:\/\*\*([\s\S]*?)\*\/\s*)?'?([\w$.]+)'?\??:\s*([^;]+);/g,
    )) {
      properties[key] = type.replace(/\s+/g, ' ').trim();
      const path = `${name}.${key}`;
      if (doc && /^\s*Output only|field is read-only/.test(doc) && !sentAnyway.includes(path)) readOnly.add(path);
    }
    types.set(name, properties);
  }
  if (types.size === 0) throw new Error('the type file holds no data types of the Sheets API');
  return { types, readOnly };
}
