/**
 * Builds the practice pages in one shadow mode with rollup. The types of this file are not checked:
 * its packages are in tests/portal, and `npm run types` works without them.
 *
 * The packages need some help outside of Salesforce: two constants, dynamic components for the data
 * table, a stub for `force/navigation` (src/force), and the `*.native.css` / `*.slds.css` files
 * compiled as "native only", like the first-party components (salesforce/lwc#4780). Nothing is
 * minified: that took four times as long, and nobody downloads these pages.
 */
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import replace from '@rollup/plugin-replace';
import lwc from '@lwc/rollup-plugin';
import { transformSync } from '@lwc/compiler';

/** @typedef {'synthetic' | 'native' | 'mixed'} Mode */

const source = join(dirname(fileURLToPath(import.meta.url)), 'src');

const NATIVE_ONLY = /(\.native\.css|\.slds\.css|[\\/]sldsCommon\.css)$/;
const BASE_CLASS = /lightning-base-components[\\/]src[\\/]lightning[\\/][^\\/]+[\\/][^\\/]+\.js$/;

/** Keeps style sheets out of synthetic roots, which the page's own SLDS sheet styles. */
const nativeOnlyStyles = () => ({
  name: 'native-only-styles',
  /** @param {string} code @param {string} id */
  transform(code, id) {
    if (!NATIVE_ONLY.test(id)) return null;
    const result = transformSync(code, id, {
      namespace: 'lightning',
      name: basename(dirname(id)),
      disableSyntheticShadowSupport: true,
    });
    return { code: result.code, map: null };
  },
});

/**
 * The pages use only icons of the set "utility". The others are 2,700 more templates to compile.
 */
const UNUSED_ICONS = /^lightning\/iconSvgTemplates(?!Utility$)/;
const fewerIcons = () => ({
  name: 'fewer-icons',
  /** @param {string} id */
  resolveId: (id) => (UNUSED_ICONS.test(id) ? '\0no-icons' : null),
  /** @param {string} id */
  load: (id) => (id === '\0no-icons' ? 'export default {};' : null),
});

/** Mixed mode: Salesforce's own components request native roots, the site's do not. */
const nativeLightning = () => ({
  name: 'native-lightning',
  /** @param {string} code @param {string} id */
  transform(code, id) {
    if (!BASE_CLASS.test(id) || /shadowSupportMode/.test(code)) return null;
    const changed = code.replace(
      /(class\s+\w*\s*extends\s+LightningElement\s*\{)/g,
      "$1\n    static shadowSupportMode = 'native';",
    );
    return changed === code ? null : { code: changed, map: null };
  },
});

/**
 * @param {Mode} mode
 * @param {string} directory where the files go
 */
export const bundle = async (mode, directory) => {
  const build = await rollup({
    input: join(source, mode === 'native' ? 'native.js' : 'main.js'),
    // Known and harmless: warnings about the templates of card and datatable, and circular imports
    // inside the packages.
    onwarn: (warning, show) => {
      if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
      if (process.env.PORTAL_WARNINGS) show(warning);
    },
    treeshake: false,
    plugins: [
      fewerIcons(),
      replace({
        preventAssignment: true,
        values: {
          'process.env.NODE_ENV': JSON.stringify('production'),
          'import.meta.env.SSR': 'false',
        },
      }),
      nativeOnlyStyles(),
      mode === 'mixed' ? nativeLightning() : null,
      lwc({
        rootDir: source,
        exclude: [NATIVE_ONLY, /no-icons/],
        modules: [{ dir: source }, { npm: 'lightning-base-components' }],
        enableDynamicComponents: true,
        enableSyntheticElementInternals: true, // the combobox asks for ElementInternals
      }),
    ],
  });
  try {
    await build.write({
      dir: directory,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunk-[name].js',
      generatedCode: 'es2015',
    });
  } finally {
    await build.close();
  }
};
