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

type Open = Node & Record<string, unknown>;

/** Fields that hold a name, not a variable: `.name`, `{ name: … }`, `name() {}` of a class, labels. */
const nameFields: Readonly<Record<string, string>> = {
  MemberExpression: 'property',
  Property: 'key',
  MethodDefinition: 'key',
  LabeledStatement: 'label',
  BreakStatement: 'label',
  ContinueStatement: 'label',
};

/** Visits every node; a field that only names something is passed over unless it is computed. */
function walk(node: Node, visit: (node: Open) => void): void {
  const open = node as Open;
  visit(open);
  for (const [field, value] of Object.entries(open)) {
    // `{ name }` is read twice, as a key and as the variable; the variable counts.
    if (nameFields[open.type] === field && !open.computed) continue;
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child === 'object' && 'type' in child) walk(child as Node, visit);
  }
}

/** Names that a pattern declares: `a`, `[a]`, `{ b: a }`, `a = 1`, `...a`. */
function declaredBy(pattern: unknown): string[] {
  const node = pattern as Open | null;
  if (!node) return [];
  if (node.type === 'Identifier') return [String(node.name)];
  const parts = [
    node.elements,
    node.properties,
    node.argument,
    node.left,
    node.type === 'Property' ? node.value : null,
  ];
  return parts.flat().flatMap(declaredBy);
}

/** Names that a piece of code reads and nowhere declares. */
function freeNames(code: string): string[] {
  const read = new Set<string>();
  const declared = new Set<string>();
  walk(parse(code, { ecmaVersion: 2020 }), (node) => {
    if (node.type === 'Identifier') read.add(String(node.name));
    if (/^(Function|Arrow|Class|VariableDeclarator|CatchClause)/.test(node.type))
      for (const name of [node.id, node.params, node.param].flat().flatMap(declaredBy)) declared.add(name);
  });
  const builtIns = runInContext('Object.getOwnPropertyNames(globalThis)', bareContext()) as string[];
  const known = new Set([...declared, ...builtIns, 'undefined', 'arguments']);
  return [...read].filter((name) => !known.has(name));
}

test.each([
  ['new URL("x")', ['URL']],
  ['({}).URL; ({ URL: 1 }); class A { URL() {} }', []],
  // A name that is a property elsewhere is still missing where it is a variable.
  ['fetch("x"); ({}).fetch', ['fetch']],
  ['const { a: b, ...c } = f; b; c; a', ['f', 'a']],
  ['const o = { atob }', ['atob']],
  ['(function g([x] = [], { y = z }) { return g(x, y); })', ['z']],
  ['try {} catch (e) { e; process }', ['process']],
  ['({})[window]', ['window']],
  ['Math.max(undefined, Map)', []],
])('%s reads %j from outside', (code, names) => {
  expect(freeNames(code)).toEqual(names);
});

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
    const free = freeNames(code);
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
