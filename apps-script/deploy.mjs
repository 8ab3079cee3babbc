// Puts the add-on into a spreadsheet with clasp: creates the bound script the first time, then builds and pushes.
// npm run deploy:sheets [-- --parent-id SPREADSHEET_ID]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSheets } from './build.mjs';

const { values } = parseArgs({
  options: { 'parent-id': { type: 'string' }, title: { type: 'string', default: 'Satisgrade' } },
});

function clasp(...args) {
  const { status } = spawnSync('npx', ['--no-install', 'clasp', ...args], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`clasp ${args[0]} did not succeed; nothing after it was done. "npx clasp login" comes first.`);
    process.exit(status ?? 1);
  }
}

// Creating pulls Google's default files over ours, so it comes before the build.
if (!existsSync('.clasp.json')) {
  const target = values['parent-id'] ? ['--parentId', values['parent-id']] : ['--type', 'sheets'];
  clasp('create-script', ...target, '--title', values.title, '--rootDir', 'apps-script/dist');
}
await buildSheets();
clasp('push', '--force');
clasp('open-container');
