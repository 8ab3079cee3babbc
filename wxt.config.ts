import { defineConfig } from 'wxt';
import { slimStandard } from './core/feedback/slim-standard.ts';
import { standards } from './core/standards/index.ts';
import { offeredStandards } from './extension/offered-standards.ts';

/** Puts the standards that the popup offers beside it, without what it never shows, which is most of their size. */
const slimStandards = {
  name: 'slim-standards',
  generateBundle(this: { emitFile: (file: { type: 'asset'; fileName: string; source: string }) => string }) {
    const source = JSON.stringify(offeredStandards(standards).map(slimStandard));
    this.emitFile({ type: 'asset', fileName: 'standards.json', source });
  },
};

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    // The popup is one script, so there is nothing to load ahead.
    build: { modulePreload: false },
    plugins: [slimStandards],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // storage: keeps the draft, so that nothing typed is lost when the popup closes.
    permissions: ['storage'],
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+G' } } },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'satisgrade@satisgrade.example',
          strict_min_version: '140.0',
          // Nothing leaves the browser.
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
