import type { Plugin } from 'vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { compiledTexts } from './scripts/compiled-texts';
import { computedMinimum } from './lib/platform';
import { shortened } from './lib/page-script/short-names';
import { matchPatterns } from './lib/pages/match-patterns';

/** Extension pages may load only their own files, and cannot send any request. */
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

/** WXT's modules that the content script replaces with shorter ones. */
const bareModules = new Map([
  // No polyfill, since both browsers return a promise from `chrome.runtime.sendMessage`.
  ['wxt/browser', 'export const browser = chrome;'],
  ['wxt/utils/define-unlisted-script', 'export const defineUnlistedScript = (main) => main;'],
]);

/** Removes what WXT adds to a script and this one does not need, such as reporting of a failed start. */
const bareScript: Plugin = {
  name: 'bare-script',
  enforce: 'pre',
  resolveId: (id) => (bareModules.has(id) ? id : null),
  load: (id) => bareModules.get(id),
  transform: (code, id) =>
    id.includes('virtual:wxt-unlisted-script-entrypoint')
      ? code.replace(/^import \{[^]*/m, 'definition();')
      : null,
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  webExt: { disabled: true },
  // A second build in another directory lets us verify that builds are reproducible byte for byte.
  outDir: process.env['OUT_DIR'] ?? '.output',
  vite: ({ command }) => ({
    // Unit tests use the uncompiled texts.
    ...(command === 'build' && compiledTexts),
    build: {
      // Do not rewrite code for browsers that cannot run it anyway. For example, turning
      // `light-dark()` into variables breaks the dark theme in the overlay's closed root.
      target: [`chrome${computedMinimum.chrome}`, `firefox${computedMinimum.firefox}`],
      cssTarget: [`chrome${computedMinimum.chrome}`, `firefox${computedMinimum.firefox}`],
      // Vite's polyfill for module preloading calls fetch. These browsers preload without it.
      modulePreload: { polyfill: false },
    },
  }),
  // `npm run release` packs the sources of a commit by itself.
  zip: { zipSources: false },
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
    // A host added in an update disables the extension until the user approves it.
    host_permissions: matchPatterns,
    // The content script is an unlisted script, declared here by hand. WXT's own content-script
    // wrapper announces itself to the page with an event, and a page could stop it by forging one.
    //
    // Not `document_start`: if Chrome's site access is "on click", pressing the toolbar button
    // would then offer to reload the page, which loses what the user typed (tried with a display in
    // Chromium 156). A later script is injected into the existing document instead.
    content_scripts: [{ matches: matchPatterns, js: ['page.js'], run_at: 'document_end' }],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    web_accessible_resources: [],
    incognito: 'spanning',
    commands: {
      'focus-bar': {
        // Not Alt+Shift+A or Alt+Shift+C: Chrome assigns no key at all to an extension that asks
        // for either.
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandFocusBar__',
      },
      // Firefox has a reserved command for opening the sidebar. Chrome has none, so there the
      // worker opens the panel.
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
      : {
          minimum_chrome_version: String(computedMinimum.chrome),
          // Firefox's managed manifests need no key here.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    // The content script is loaded into every page of four hosts, so every byte counts.
    'vite:build:extendConfig': (entrypoints, config) => {
      // Put everything the pages share into one file. Otherwise the popup has to load about fifteen
      // small ones.
      if (entrypoints.some(({ name }) => name === 'popup')) {
        const codeSplitting = { groups: [{ name: 'shared', minShareCount: 2 }] };
        const more = { rolldownOptions: { output: { codeSplitting } } };
        config.build = mergeConfig(config.build ?? {}, more, false);
      }
      if (!entrypoints.some(({ name }) => name === 'page' || name === 'fill')) return;
      config.plugins = [...(config.plugins ?? []), bareScript];
      const alias = config.resolve?.alias;
      if (alias && !Array.isArray(alias)) Reflect.deleteProperty(alias, 'wxt/browser');
      // Terser first, then Vite's own minifier: each finds what the other leaves.
      const smallest = {
        minify: 'terser',
        // Vite turns on workarounds for Safari 10, which is irrelevant here.
        terserOptions: {
          ecma: 2020,
          safari10: false,
          mangle: { properties: { regex: new RegExp(`^(?:${shortened.join('|')})$`) } },
          compress: {
            passes: 4,
            // Unsafe only where a page may replace built-ins, which it cannot do in an isolated
            // world.
            unsafe: true,
            unsafe_arrows: true,
            unsafe_methods: true,
            pure_getters: true,
            keep_fargs: false,
          },
        },
        rolldownOptions: { output: { minify: true } },
      };
      config.build = mergeConfig(config.build ?? {}, smallest, false);
    },
  },
});
