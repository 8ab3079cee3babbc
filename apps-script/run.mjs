// Starts a command of the local host: builds what is missing or stale, then runs it. `node apps-script/run.mjs start|grade|figure|reference|accuracy …`
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildSheets } from './build.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const commands = {
  start: 'local/start-command.ts',
  grade: 'local/grade-command.ts',
  accuracy: 'local/accuracy-command.ts',
  figure: 'local/figure-command.ts',
  reference: 'local/reference-command.ts',
};

/** Latest change of any source file in a folder, in milliseconds. */
const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(ts|mjs|json)$/.test(path) && !/^(dist|local)\b/.test(path))
      .map((path) => statSync(`${folder}/${path}`).mtimeMs),
  );

async function ensureAddOn() {
  const built = `${root}apps-script/dist/Code.js`;
  const isFresh =
    existsSync(built) && statSync(built).mtimeMs > Math.max(newest(`${root}core`), newest(`${root}apps-script`));
  if (!isFresh) await buildSheets();
}

const [name = '', ...args] = process.argv.slice(2);
const file = commands[name];
if (!file) throw new Error(`unknown command: ${name}; there are ${Object.keys(commands).join(', ')}`);
await ensureAddOn();
// A file of this run's own: two commands may run at once.
const outfile = `${root}node_modules/.cache/satisgrade/${name}-${process.pid}.mjs`;
mkdirSync(dirname(outfile), { recursive: true });
await build({
  entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
const { run } = await import(pathToFileURL(outfile).href);
rmSync(outfile);
process.exitCode = await run(args, root);
