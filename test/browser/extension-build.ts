import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Browser = 'chrome' | 'firefox';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['core', 'extension', 'wxt.config.ts', 'package-lock.json'];

/** The folder of the extension as it is built for a browser, newer than every file it is made of. */
export function builtExtension(browser: Browser): string {
  const output = `${root}.output/${browser}-mv3`;
  const manifest = `${output}/manifest.json`;
  if (!existsSync(manifest) || changedAt(manifest) < Math.max(...sources.flatMap(files).map(changedAt)))
    execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser], {
      cwd: root,
      // The test runner says 'test', which would make another build than the one that is shipped.
      env: { ...process.env, NODE_ENV: 'production' },
    });
  return output;
}

/** The scripts that a page loads together to show itself; not those that it fetches when somebody asks for more. */
export function scriptsOf(browser: Browser, page: string): readonly string[] {
  const folder = builtExtension(browser);
  const html = readFileSync(`${folder}/${page}.html`, 'utf8');
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    // Minified as `import{a}from"./b.js"`, `import"./b.js"` and `export*from"./b.js"`.
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
      visit(resolve(dirname(path), name));
  };
  for (const [, name = ''] of html.matchAll(/src="\/([^"]+\.js)"/g)) visit(`${folder}/${name}`);
  return [...found];
}

function files(source: string): readonly string[] {
  const path = root + source;
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => `${path}/${name}`);
}

function changedAt(path: string): number {
  return statSync(path).mtimeMs;
}
