import type { Plugin } from 'vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { compiledTexts } from './scripts/compiled-texts';
import { computedMinimum } from './lib/platform';
import { shortened } from './lib/page-script/short-names';
import { matchPatterns } from './lib/pages/match-patterns';

/** Extension pages may load their own files and nothing else; no request can leave them. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Leaves out what WXT puts around a script and what it does not need here: a report of a failed start, and
 * the polyfill, because both engines answer `chrome.runtime.sendMessage` with a promise.
 */
const bareScript: Plugin = {
  name: 'bare-script',
  enforce: 'pre',
  resolveId: (id) => (id === 'wxt/browser' ? id : null),
  load: (id) => (id === 'wxt/browser' ? 'export const browser = chrome;' : null),
  transform: (code, id) =>
    id.includes('virtual:wxt-unlisted-script-entrypoint')
      ? code.replace(/^import \{[^]*/m, 'definition.main();')
      : null,
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  webExt: { disabled: true },
  // A second build beside the first shows that both are the same to the byte.
  outDir: process.env['OUT_DIR'] ?? '.output',
  vite: ({ command }) => ({
    // Unit tests take the texts as they stand.
    ...(command === 'build' && compiledTexts),
    build: {
      // Nothing is rewritten for browsers that cannot run this anyway: `light-dark()` made into
      // variables lost the dark theme in the overlay's closed root.
      target: [`chrome${computedMinimum.chrome}`, `firefox${computedMinimum.firefox}`],
      cssTarget: [`chrome${computedMinimum.chrome}`, `firefox${computedMinimum.firefox}`],
      // Vite's polyfill for module preloading calls fetch; these browsers preload by themselves.
      modulePreload: { polyfill: false },
    },
  }),
  zip: { excludeSources: ['coverage/**', 'test-results/**', '.cache/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'alarms',
      'notifications',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // A host added later switches the extension off for everybody.
    host_permissions: matchPatterns,
    // The content script is an unlisted script that stands here by hand: WXT's own content-script
    // wrapper announces itself to the page by an event, and lets the page end it by forging one.
    // Not `document_start`: where Chrome's site access is "on click", a press on the toolbar button would
    // then offer to reload the page, which loses what they typed (tried with a display in Chromium 156). A later
    // script runs at the press, in the same document.
    content_scripts: [{ matches: matchPatterns, js: ['page.js'], run_at: 'document_end' }],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    web_accessible_resources: [],
    incognito: 'spanning',
    commands: {
      'focus-bar': {
        // Not Alt+Shift+A or Alt+Shift+C: Chrome gives an extension that asks for either no key at all.
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandFocusBar__',
      },
      // Firefox opens its sidebar by a name of its own, and Chrome not at all by itself.
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-side']: {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandOpenSide__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'ace-companion@ace-companion.example',
              strict_min_version: `${computedMinimum.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: String(computedMinimum.chrome) }),
  }),
  hooks: {
    // The content script is loaded into every page of four hosts: each of its bytes is in somebody's way.
    'vite:build:extendConfig': (entrypoints, config) => {
      // One file holds all that pages share: the popup had to wait for fifteen small ones.
      if (entrypoints.some(({ name }) => name === 'popup')) {
        const codeSplitting = { groups: [{ name: 'shared', minShareCount: 2 }] };
        const more = { rolldownOptions: { output: { codeSplitting } } };
        config.build = mergeConfig(config.build ?? {}, more, false);
      }
      if (!entrypoints.some(({ name }) => name === 'page')) return;
      config.plugins = [...(config.plugins ?? []), bareScript];
      const alias = config.resolve?.alias;
      if (alias && !Array.isArray(alias)) Reflect.deleteProperty(alias, 'wxt/browser');
      // Slower than Vite's own minifier, and 2 % smaller.
      config.build = {
        ...config.build,
        minify: 'terser',
        // Without what only Safari 10 needs, which Vite asks for.
        terserOptions: {
          ecma: 2020,
          safari10: false,
          mangle: { properties: { regex: new RegExp(`^(?:${shortened.join('|')})$`) } },
          compress: {
            passes: 4,
            // "Unsafe" where a page may replace what the language provides; in a world of our own it cannot.
            unsafe: true,
            unsafe_arrows: true,
            unsafe_methods: true,
            pure_getters: true,
            keep_fargs: false,
          },
        },
      };
    },
  },
});
