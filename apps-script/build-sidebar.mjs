// Builds the sidebar: one HTML file with its style and its script inside, because Google serves no other files with it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('./sidebar/', import.meta.url));
/** In the order of the cascade. */
const styles = ['page', 'controls', 'cards', 'result'].map((name) => `@import "./style/${name}.css";`).join('\n');
const common = { bundle: true, minify: true, target: 'es2020', charset: 'utf8', legalComments: 'none', write: false };

/** The sidebar as one HTML text. */
export async function buildSidebar() {
  const script = await build({
    ...common,
    entryPoints: [`${folder}main.tsx`],
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const style = await build({ ...common, stdin: { contents: styles, resolveDir: folder, loader: 'css' } });
  const html = readFileSync(`${folder}page.html`, 'utf8')
    .replace(/>\s+</g, '><')
    .replace('<style></style>', () => `<style>${style.outputFiles[0].text.trim()}</style>`)
    .replace('<script></script>', () => `<script>${escapeScript(script.outputFiles[0].text.trim())}</script>`);
  return checked(html);
}

/** JavaScript that means the same and cannot end or hide the element it stands in. */
export function escapeScript(script) {
  return script.replace(/<(\/script|!--)/gi, String.raw`\x3c$1`);
}

/** The page, unless Apps Script would take a part of it for a template. */
export function checked(html) {
  if (html.includes('<?')) throw new Error('the sidebar contains "<?", which Apps Script may run as a scriptlet');
  return html;
}
