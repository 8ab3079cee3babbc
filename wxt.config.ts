import { defineConfig } from 'wxt';
import { messageFiles } from './extension/text/message-files.ts';

/** What each permission is for stands in docs/extension/permissions.md; a test holds the list. */
const permissions = ['activeTab', 'scripting', 'storage', 'alarms', 'contextMenus'];

/** Vite puts a kilobyte around every part that is loaded later, to load its styles ahead; ours have none of their own. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre' as const,
  load: (id: string) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null),
};

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    // A part of a few lines is not worth a file of its own.
    build: {
      modulePreload: false,
      rollupOptions: { output: { experimentalMinChunkSize: 400, hoistTransitiveImports: false } },
    },
    plugins: [plainImports],
  }),
  // What Firefox's reviewers build from: an allowlist, so that nothing else ever leaves with it.
  zip: {
    excludeSources: ['**'],
    includeSources: [
      ...['core/**', 'extension/**', 'docs/extension/**', 'LICENSE', 'README.md'],
      ...['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'],
    ],
  },
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const { path, contents } of messageFiles()) files.push({ relativeDest: path, contents });
    },
    'build:manifestGenerated': (_, manifest) => {
      // Firefox would open its sidebar to everybody who installs us.
      if (manifest.sidebar_action) manifest.sidebar_action.open_at_install = false;
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? permissions : [...permissions, 'sidePanel'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      ...(browser !== 'firefox' && { 'open-panel': { description: '__MSG_menuPanel__' } }),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'satisgrade@satisgrade.example',
              strict_min_version: '140.0',
              // What an agent sends to the team's own sheet: the quote, the note, the page's address.
              data_collection_permissions: {
                required: ['websiteContent', 'personalCommunications', 'browsingActivity', 'personallyIdentifyingInfo'],
              },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
