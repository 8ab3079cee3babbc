// Writes the `overrides` of .biome.json from the tables below. With --check it writes nothing and fails on any mismatch.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const answers = ['scales', 'standard-rules', 'standards', 'responses'];
const graded = ['text', ...answers, 'scoring', 'analysis'];
/** What is asked of graded responses beyond their grade: a room a question. */
const asked = ['comparison', 'drivers', 'trust', 'comments', 'certainty'];
const drawn = [...graded, 'panels', 'tabs'];

/** Each folder of core and what it may import; a folder may only name folders above it. */
const mayImport = {
  text: [],
  stats: [],
  scales: ['text'],
  words: ['scales'],
  'standard-rules': ['text', 'scales'],
  standards: ['text', 'scales', 'standard-rules'],
  paste: ['text', 'scales', 'standard-rules', 'standards'],
  responses: ['scales', 'standard-rules', 'standards'],
  rows: answers,
  columns: [...answers, 'words'],
  scoring: ['text', ...answers],
  analysis: [...answers, 'stats', 'scoring'],
  counted: [...graded, 'rows'],
  actions: ['text', 'standard-rules', 'standards', 'responses', 'scoring', 'analysis'],
  planning: ['stats', 'standard-rules', 'standards', 'responses'],
  comparison: [...graded, 'stats'],
  drivers: [...graded, 'stats'],
  trust: [...graded, 'stats', 'counted'],
  comments: [...graded, 'words'],
  certainty: [...graded, 'stats', 'trust'],
  figure: ['text'],
  prediction: ['stats'],
  models: [...graded, 'stats', 'drivers', 'prediction'],
  'figure-methods': ['text', 'stats', 'scoring', 'analysis', 'comments', 'prediction', 'figure'],
  'figure-range': ['text', 'scales', 'responses', 'figure', 'figure-methods'],
  panels: [...graded, 'stats', 'counted', 'actions', 'planning', ...asked],
  tabs: [...graded, 'rows', 'counted', 'actions', 'planning', 'panels'],
  'model-inputs': [...drawn, 'stats', 'drivers', 'models'],
  'models-tab': [...drawn, 'stats', 'drivers', 'prediction', 'models'],
  'setup-tab': [...drawn, 'columns', 'counted'],
  'standard-tab': ['text', ...answers, 'scoring', 'panels', 'tabs'],
  rewards: [...drawn, 'actions'],
  report: [...drawn, 'stats', 'actions'],
  counts: ['text', 'stats', 'scales', 'responses', 'columns', 'scoring', 'analysis', 'panels', 'tabs'],
  'actions-tab': [...drawn, 'rows', 'counted', 'actions'],
  'overrides-tab': [...drawn, 'rows', 'counted'],
  feedback: ['text', ...answers, 'scoring', 'panels', 'tabs'],
  digest: [...drawn, 'stats', 'counted', 'actions', 'report'],
  privacy: ['text', ...answers, 'rows', 'counted', 'tabs'],
  log: ['text', 'scales', 'responses', 'panels', 'tabs'],
  dashboard: ['text', 'standard-rules', 'standards', 'responses', 'analysis', 'actions', 'planning', 'panels', 'tabs'],
};
const googleServices =
  'CacheService DriveApp FormApp GmailApp HtmlService LockService MailApp PropertiesService ScriptApp Session Sheets SpreadsheetApp UrlFetchApp Utilities ContentService Logger';

const apart = 'The extension and the add-on meet only in core.';
const built = 'The local host runs the built Code.js, not its source.';
const zod = { group: ['zod', 'zod/**'], message: 'Only schema.ts files import zod, and only zod/mini.' };
const mini = { ...zod, group: [...zod.group, '!zod/mini'] };
const never = (group, message) => ({ group, message });
const rules = (includes, rules) => ({ includes, linter: { rules } });
const imports = (includes, ...patterns) =>
  rules(includes, { style: { noRestrictedImports: { level: 'error', options: { patterns } } } });
const globals = (includes, deniedGlobals) =>
  rules(includes, { style: { noRestrictedGlobals: { level: 'error', options: { deniedGlobals } } } });
const each = (names, message) => Object.fromEntries(names.split(' ').map((name) => [name, message]));

// For one file and one rule the last override wins whole, so every block repeats all that it forbids.
const layer = (name, allowed) => {
  const direction = never(
    ['../**', ...allowed.map((other) => `!../${other}/**`), '../*/../**', './../**'],
    `core/${name} may import only: ${allowed.join(', ') || 'nothing'}.`,
  );
  const bare = ['**', '!.*', '!.*/**'];
  return [
    imports([`core/${name}/**`], direction, never(bare, 'core uses no package; schema.ts alone imports zod/mini.')),
    imports([`core/${name}/schema.ts`], direction, never([...bare, '!zod/mini'], 'A schema imports zod/mini only.')),
  ];
};
const host = (glob, ...patterns) => [
  imports([`${glob}/**`], zod, ...patterns),
  imports([`${glob}/**/schema.ts`], mini, ...patterns),
];
const overrides = [
  // wxt's types bring Node's along, so for the extension the compiler alone would let these through.
  rules(['core/**', 'extension/**', 'apps-script/**/*.{ts,tsx}', '!apps-script/local/**'], {
    correctness: { noNodejsModules: 'error' },
  }),
  rules(['core/**'], {
    nursery: {
      noJsRestrictedProperties: {
        level: 'error',
        options: { entries: [{ object: 'Math', property: 'random', message: 'Take the draw as an argument.' }] },
      },
    },
  }),
  globals(['core/**'], { Date: 'Take the time as an argument.', globalThis: 'core has no host.' }),
  ...Object.entries(mayImport).flatMap(([name, allowed]) => layer(name, allowed)),
  ...host(
    'apps-script',
    never(['**/extension/**'], apart),
    never(['**/local/**'], 'The add-on does not know its local host.'),
  ),
  globals(['apps-script/**'], each(googleServices, 'Only google.ts and google-*.ts talk to Google.')),
  rules(['apps-script/google.ts', 'apps-script/google-*.ts'], { style: { noRestrictedGlobals: 'off' } }),
  ...host(
    'apps-script/sidebar',
    never(['**/extension/**'], apart),
    never(['**/local/**'], 'The sidebar does not know its local host.'),
    never(
      ['../*.ts', '../*/**', '!../../core/**', '!../rpc/**'],
      'The sidebar meets the add-on only in rpc: it runs in the browser.',
    ),
  ),
  ...host(
    'apps-script/sidebar/*',
    never(['**/extension/**'], apart),
    never(['**/local/**'], 'The sidebar does not know its local host.'),
    never(
      ['../../*.ts', '../../*/**', '!../../../core/**', '!../../rpc/**'],
      'The sidebar meets the add-on only in rpc: it runs in the browser.',
    ),
  ),
  ...host('apps-script/local', never(['**/extension/**'], apart), never(['../*.ts', '../*.mjs'], built)),
  ...host('apps-script/local/*', never(['**/extension/**'], apart), never(['../../*.ts', '../../*.mjs'], built)),
  ...host(
    'extension',
    never(['**/apps-script/**'], apart),
    never(['wxt/browser'], 'Only extension/host talks to the browser.'),
  ),
  ...host('extension/host', never(['**/apps-script/**'], apart)),
  ...host(
    'extension/{text,entry,capture,queue,team,history,kept}',
    never(['**/apps-script/**'], apart),
    never(
      ['wxt/**', 'preact/**', '**/host/**', '**/components/**', '**/pages/**', '**/background/**', '**/entrypoints/**'],
      'This room knows no browser: what it needs of one comes in as an argument.',
    ),
  ),
  ...host(
    'extension/components',
    never(['**/apps-script/**'], apart),
    never(['wxt/**', '**/host/**', '**/pages/**', '**/background/**'], 'Components get what they do as arguments.'),
  ),
  globals(['extension/**'], {
    ...each('browser chrome', 'Only extension/host talks to the browser.'),
    ...each('process Buffer require', 'There is no Node in a browser.'),
  }),
  rules(['extension/entrypoints/**', '**/*.config.ts', 'test/closing-line.ts'], { style: { noDefaultExport: 'off' } }),
  rules(['core/text/**', 'core/scales/labels-*.ts', 'core/standards/**'], {
    style: { noExcessiveLinesPerFile: 'off' },
  }),
];

const { overrides: _old, ...base } = JSON.parse(readFileSync('.biome.json', 'utf8'));
const lines = overrides.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
const wanted = `${JSON.stringify(base, null, 2).replace(/\n}$/, '')},\n  "overrides": [\n${lines}\n  ]\n}\n`;

if (!process.argv.includes('--check')) writeFileSync('.biome.json', wanted);
const faults = readFileSync('.biome.json', 'utf8') === wanted ? [] : ['.biome.json is not what the table makes'];
const names = Object.keys(mayImport);
for (const [name, allowed] of Object.entries(mayImport))
  if (allowed.some((other) => names.indexOf(other) < 0 || names.indexOf(other) >= names.indexOf(name)))
    faults.push(`core/${name} names a folder that is not above it`);
const files = readdirSync('core', { recursive: true, encoding: 'utf8' }).filter((path) => /\.[cm]?[jt]sx?$/.test(path));
for (const path of files) {
  const [folder = '', file, deeper] = path.split(/[\\/]/);
  if (!names.includes(folder) || !file || deeper) faults.push(`core/${path} is not core/<folder in the table>/<file>`);
  const text = readFileSync(`core/${path}`, 'utf8');
  if (/\bimport\s*\(|^\/\/\/\s*</m.test(text)) faults.push(`core/${path} uses import() or a triple-slash reference`);
  if (/biome-ignore|@ts-(ignore|expect-error|nocheck)/.test(text)) faults.push(`core/${path} switches a rule off`);
}
if (files.length === 0) faults.push('core holds no source files');
for (const fault of faults) console.error(fault);
console.log(`${overrides.length} overrides, ${files.length} core files, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
