// Prints how large the extension is and how fast its popup opens. Run it by `npm run figures:extension`, which builds first.
// Ends with 1 when something is larger than design §9 allows; times depend on the machine and are only printed.
import { fileURLToPath } from 'node:url';
import { measureOpening } from './extension-opening.mjs';
import { sizesOf, zipsIn } from './extension-sizes.mjs';

const output = fileURLToPath(new URL('../.output', import.meta.url));
const print = (...cells) =>
  console.log(cells.map((cell, at) => (at ? `${cell}`.padStart(9) : cell.padEnd(36))).join(''));

const sizes = [...['chrome', 'firefox'].flatMap((name) => sizesOf(`${output}/${name}-mv3`, name)), ...zipsIn(output)];
print('what', 'bytes', 'at most', '');
for (const { what, bytes, most } of sizes) print(what, bytes, most ?? '–', most && bytes > most ? 'OVER' : '');

const times = await measureOpening(`${output}/chrome-mv3`);
console.log('\nnavigation start → first radio usable, popup.html in a tab, milliseconds');
print('processor', 'median', 'least', 'most');
for (const { what, median, least, most } of times) print(what, median, least, most);
if (times.length === 0) console.log('not measured: no Chromium found (apt-get install chromium, or set CHROME_PATH)');

process.exitCode = sizes.some(({ bytes, most }) => most !== null && bytes > most) ? 1 : 0;
