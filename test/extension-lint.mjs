// Runs Mozilla's linter over the built extension and prints what it found; ends with 1 on any error.
// `node test/extension-lint.mjs [folder …]`; without a folder: both outputs of `npm run build:extension`.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = process.argv.slice(2);
const usual = ['firefox', 'chrome'].map((browser) => `${root}.output/${browser}-mv3`);

/** What only Firefox asks for, and the build for Chrome does not need. */
const notForChrome = new Set(['ADDON_ID_REQUIRED', 'BACKGROUND_SERVICE_WORKER_NOFALLBACK']);
const isForChrome = (folder) => /(^|\/)chrome-mv3\/?$/.test(folder);

/** The linter's report on a folder. It ends with 1 when there are errors, so its exit says nothing more. */
const lint = (folder) =>
  new Promise((resolve, reject) => {
    const args = ['lint', '--self-hosted', '--no-config-discovery', '--output', 'json', '--source-dir', folder];
    const options = { cwd: root, maxBuffer: 2 ** 24 };
    execFile(process.execPath, [`${root}node_modules/web-ext/bin/web-ext.js`, ...args], options, (_, out, err) => {
      try {
        resolve({ folder, ...JSON.parse(out) });
      } catch {
        reject(new Error(`the linter said nothing about ${folder}: ${out}${err}`));
      }
    });
  });

const reports = await Promise.all((folders.length > 0 ? folders : usual).map(lint));
for (const { folder, errors, warnings } of reports) {
  const counted = errors.filter(({ code }) => !(isForChrome(folder) && notForChrome.has(code)));
  const say = (kind, { code, message, file = '' }) => console.log(`  ${kind} ${code} ${file} ${message}`);
  console.log(`${folder}: ${counted.length} errors, ${warnings.length} warnings`);
  for (const error of counted) say('error', error);
  for (const warning of warnings) say('warning', warning);
  if (counted.length > 0) process.exitCode = 1;
}
