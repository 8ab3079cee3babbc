// Builds the add-on: one Code.js whose top-level functions are the exports of main.ts, and the manifest beside it.
import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildSidebar } from './build-sidebar.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const entry = `${here}main.ts`;
const common = {
  entryPoints: [entry],
  bundle: true,
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  write: false,
};

/** Writes apps-script/dist and answers with the sizes in bytes. */
export async function buildSheets() {
  // esbuild lists exports for ESM output only.
  const esm = await build({ ...common, format: 'esm', metafile: true, outfile: 'unused.js' });
  const [output] = Object.values(esm.metafile.outputs);
  const iife = await build({
    ...common,
    format: 'iife',
    globalName: 'satisgrade',
    minify: true,
    metafile: true,
    outfile: 'unused.js',
  });
  const source = readFileSync(entry, 'utf8');
  // Sheets reads @customfunction texts from the top-level declaration, so the comments move along.
  const docOf = (name) =>
    new RegExp(
      String.raw`(/\*\*(?:(?!\*/)[\s\S])*?@customfunction(?:(?!\*/)[\s\S])*?\*/)\s*export function ${name}\b`,
    ).exec(source)?.[1];
  const stubs = output.exports.map((name) => {
    const doc = docOf(name);
    return `${doc ? `${doc}\n` : ''}function ${name}() { return satisgrade.${name}.apply(this, arguments); }`;
  });
  const code = [iife.outputFiles[0].text.trimEnd(), ...stubs, ''].join('\n');
  mkdirSync(`${here}dist`, { recursive: true });
  const sidebar = await buildSidebar();
  writeWhole(`${here}dist/Code.js`, code);
  writeWhole(`${here}dist/Sidebar.html`, sidebar);
  copyFileSync(`${here}appsscript.json`, `${here}dist/appsscript.json`);
  const sizes = sizesOf(code, Object.values(iife.metafile.outputs)[0].inputs);
  return { ...sizes, sidebar: Buffer.byteLength(sidebar) };
}

/** Writes a file in one step, so that nobody ever reads half of it. */
function writeWhole(path, text) {
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
}

/** Standards, language packs and word lists in several languages: data that grows with languages and standards, not with functions. */
const dataFiles = [
  /^core\/standards\/(?!index)/,
  /^core\/text\/(?!say|schema|language|localized)/,
  /^core\/scales\/(labels-\w+|degrees-\w+|not-answered|simplify|cell-words)\.ts$/,
  /^core\/columns\/answer-words\.ts$/,
  /^core\/comments\/words-\w+\.ts$/,
  /^core\/words\/((meanings|concepts)-\w+|anchors|printed-scale)\.ts$/,
  /^core\/setup-tab\/setup-words\.ts$/,
];

/** Bytes by part. */
function sizesOf(code, inputs) {
  const isData = (path) => dataFiles.some((file) => file.test(path));
  const sum = (wanted) =>
    Object.entries(inputs).reduce(
      (bytes, [path, part]) => bytes + (isData(path) === wanted ? part.bytesInOutput : 0),
      0,
    );
  return { total: Buffer.byteLength(code), code: sum(false), data: sum(true) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { total, code, data, sidebar } = await buildSheets();
  console.log(`apps-script/dist/Code.js: ${total} bytes, of which code ${code}, data and language packs ${data}`);
  console.log(`apps-script/dist/Sidebar.html: ${sidebar} bytes`);
}
