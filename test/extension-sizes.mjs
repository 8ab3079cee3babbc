// How large the built extension is: the bytes of the scripts that each page loads, and of the zips.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';

/** Design §9: bytes, raw. */
export const budgets = { popup: 45_000, background: 40_000, zip: 120_000 };

const statics = /(?:\bimport|\bfrom)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
const paths = (text, pattern) => [...text.matchAll(pattern)].map(([, path]) => path);

/** The scripts that a page or script of the built extension loads as it opens, itself included, by their paths. */
export function loadedBy(folder, first) {
  const found = new Set();
  const visit = (path) => {
    if (found.has(path)) return;
    found.add(path);
    const text = readFileSync(`${folder}/${path}`, 'utf8');
    const wanted = path.endsWith('.html')
      ? paths(text, /<script[^>]*\ssrc="\/?([^"]+)"/g)
      : paths(text, statics).map((one) => posix.join(posix.dirname(path), one));
    for (const one of wanted) visit(one);
  };
  visit(first);
  return [...found].filter((path) => path.endsWith('.js'));
}

const bytesOf = (folder, scripts) => scripts.reduce((sum, path) => sum + statSync(`${folder}/${path}`).size, 0);

/** Lines of figures for one browser's build: what, bytes, and the most it may be, or `null` where nothing is said. */
export function sizesOf(folder, browser) {
  const page = (name, most) => ({ what: name, bytes: bytesOf(folder, loadedBy(folder, name)), most });
  const pages = [
    page('popup.html', budgets.popup),
    page('sidepanel.html', budgets.popup),
    page('options.html', null),
    page('background.js', budgets.background),
  ];
  return pages.map(({ what, ...rest }) => ({ what: `${browser} ${what}`, ...rest }));
}

/** The zips in a folder; the sources have no limit. */
export const zipsIn = (folder) =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.zip'))
    .map((name) => ({
      what: name,
      bytes: statSync(`${folder}/${name}`).size,
      most: name.endsWith('-sources.zip') ? null : budgets.zip,
    }));
