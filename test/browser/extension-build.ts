import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['core', 'extension', 'wxt.config.ts', 'package-lock.json'];

/** The folder of the extension as it is built for a browser, newer than every file it is made of. */
export function builtExtension(browser: 'chrome' | 'firefox'): string {
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

function files(source: string): readonly string[] {
  const path = root + source;
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => `${path}/${name}`);
}

function changedAt(path: string): number {
  return statSync(path).mtimeMs;
}
