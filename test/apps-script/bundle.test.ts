import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { type Node, parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { code, manifest } from './add-on.ts';

/** What Apps Script adds to the language; services in use must be among them. */
const services =
  'SpreadsheetApp Sheets HtmlService ContentService LockService PropertiesService CacheService ScriptApp Session Utilities MailApp Logger'.split(
    ' ',
  );

/** A context with the language alone, as in Apps Script. */
function bareContext() {
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  runInContext(
    'delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.Atomics;',
    context,
  );
  return context;
}

const program = parse(code, { ecmaVersion: 2020 });
const functions = program.body.flatMap((node) =>
  node.type === 'FunctionDeclaration' && node.id ? [node.id.name] : [],
);

function walk(node: Node, visit: (node: Node & Record<string, unknown>) => void): void {
  const open = node as Node & Record<string, unknown>;
  visit(open);
  for (const value of Object.values(open))
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child === 'object' && 'type' in child) walk(child as Node, visit);
}

/** Names that the file reads and never declares. */
function freeNames(): string[] {
  const read = new Set<string>();
  const declared = new Set<string>();
  const declare = (pattern: unknown): void => {
    if (!pattern || typeof pattern !== 'object') return;
    const node = pattern as Record<string, unknown>;
    if (node.type === 'Identifier') declared.add(String(node.name));
    for (const key of ['left', 'argument', 'value', 'elements', 'properties', 'params', 'id'])
      for (const child of [node[key]].flat()) declare(child);
  };
  walk(program, (node) => {
    if (/Function|VariableDeclarator|ClassDeclaration|ClassExpression/.test(node.type)) {
      declare(node.id);
      for (const parameter of [node.params].flat()) declare(parameter);
    }
    if (node.type === 'CatchClause') declare(node.param);
    if (node.type === 'Identifier') read.add(String(node.name));
    // A property's name is no variable.
    if (node.type === 'MemberExpression' && !node.computed)
      read.delete(String((node.property as { name?: string }).name));
  });
  const properties = new Set<string>();
  walk(program, (node) => {
    if (node.type === 'MemberExpression' && !node.computed)
      properties.add(String((node.property as { name?: string }).name));
    if ((node.type === 'Property' || node.type === 'MethodDefinition') && !node.computed && !node.shorthand)
      properties.add(String((node.key as { name?: string }).name));
  });
  const builtIns = runInContext('Object.getOwnPropertyNames(globalThis)', bareContext()) as string[];
  const known = new Set([...declared, ...builtIns, 'undefined', 'arguments']);
  return [...read].filter((name) => !known.has(name) && (!properties.has(name) || services.includes(name)));
}

describe('the built add-on', () => {
  test('evaluates with no service defined and touches none', () => {
    expect(() => runInContext(code, bareContext())).not.toThrow();
  });

  test('is written in the language that Apps Script accepts, ES2020', () => {
    expect(program.body.length).toBeGreaterThan(functions.length);
  });

  test('every function that Google calls is at the top level', () => {
    const exported = [...readFileSync('apps-script/main.ts', 'utf8').matchAll(/^export function (\w+)/gm)].map(
      ([, name]) => name,
    );
    const menu = [...readFileSync('apps-script/menu.ts', 'utf8').matchAll(/functionName: '(\w+)'/g)].map(
      ([, name]) => name,
    );
    expect(menu.length).toBeGreaterThan(0);
    expect(functions).toEqual(expect.arrayContaining([...exported, ...menu, 'onOpen', 'onInstall', 'rpc']));
    expect([...functions].sort()).toEqual([...exported].sort());
  });

  test('uses no name that Apps Script lacks', () => {
    const free = freeNames();
    expect(free).toContain('SpreadsheetApp');
    expect(free.filter((name) => !services.includes(name))).toEqual([]);
  });

  test('asks for exactly the scopes of the services it uses', () => {
    const scopeOf: Record<string, string> = {
      Sheets: 'https://www.googleapis.com/auth/spreadsheets',
      SpreadsheetApp: 'https://www.googleapis.com/auth/spreadsheets',
      'getUi(': 'https://www.googleapis.com/auth/script.container.ui',
      MailApp: 'https://www.googleapis.com/auth/script.send_mail',
      'ScriptApp.newTrigger': 'https://www.googleapis.com/auth/script.scriptapp',
      'getEffectiveUser(': 'https://www.googleapis.com/auth/userinfo.email',
      UrlFetchApp: 'https://www.googleapis.com/auth/script.external_request',
    };
    const needed = new Set(Object.entries(scopeOf).flatMap(([use, scope]) => (code.includes(use) ? [scope] : [])));
    expect([...needed].sort()).toEqual([...manifest.oauthScopes].sort());
    expect(manifest.dependencies.enabledAdvancedServices).toEqual([
      { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
    ]);
  });

  test('carries the version of package.json', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(readFileSync('apps-script/version.ts', 'utf8')).toContain(`'${version}'`);
  });
});
