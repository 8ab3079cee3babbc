import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtExtension } from '../browser/extension-build.ts';

const lint = (...folders: readonly string[]) =>
  spawnSync(process.execPath, ['test/extension-lint.mjs', ...folders], { encoding: 'utf8' });

test("Mozilla's linter finds no error in either build", () => {
  const { stdout, stderr, status } = lint(builtExtension('firefox'), builtExtension('chrome'));
  expect([stderr, status]).toEqual(['', 0]);
  expect(stdout.match(/: 0 errors, /g)).toHaveLength(2);
});

test('a build with an error in it is told and ends with 1', () => {
  const folder = mkdtempSync(join(tmpdir(), 'satisgrade-lint-'));
  cpSync(builtExtension('firefox'), folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  writeFileSync(`${folder}/manifest.json`, JSON.stringify({ ...manifest, version: 'first' }));
  const { stdout, status } = lint(folder);
  rmSync(folder, { recursive: true });
  expect([stdout, status]).toEqual([expect.stringContaining('error '), 1]);
});
