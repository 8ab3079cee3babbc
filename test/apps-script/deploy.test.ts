import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

test('clasp would push the script and its manifest, nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clasp-'));
  cpSync('apps-script/dist', join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: 'not-a-real-script', rootDir: 'dist' }));
  const output = execFileSync(resolve('node_modules/.bin/clasp'), ['show-file-status', '--json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const names = JSON.parse(output).filesToPush.map((path: string) => path.split(/[\\/]/).at(-1));
  expect(names.sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
}, 30_000);
