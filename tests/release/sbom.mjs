// @ts-check
import { createHash } from 'node:crypto';

/**
 * @typedef {{ 'bom-ref': string }} Component
 * @typedef {{ ref: string, dependsOn?: string[] }} Dependency
 * @typedef {object} Bom what is used of the output of `npm sbom --sbom-format cyclonedx`
 * @property {string} serialNumber
 * @property {{ timestamp: string, component: Component & { name: string, type: string } }} metadata
 * @property {Component[]} components
 * @property {Dependency[]} dependencies
 */

/**
 * Reduces npm's bill of materials to what is in the extension. npm knows what is installed, but not
 * what of it was bundled. The time and the serial number depend on the commit alone, so that a second
 * run writes the same file.
 *
 * @param {Bom} bom
 * @param {object} what
 * @param {readonly { name: string, version: string }[]} what.packages
 * @param {string} what.name of the extension; npm has that of the folder
 * @param {string} what.commit
 * @param {number} what.time of the commit, in ms
 * @returns {Bom}
 * @throws {Error} if npm does not know one of the packages
 */
export function sbomOf(bom, { packages, name, commit, time }) {
  const refs = new Set(packages.map((one) => `${one.name}@${one.version}`));
  const components = bom.components.filter((one) => refs.has(one['bom-ref']));
  if (components.length !== refs.size) {
    throw new Error(`npm lists ${components.length} of the ${refs.size} packages in the extension`);
  }
  const root = bom.metadata.component['bom-ref'];
  const isKept = (/** @type {string} */ ref) => refs.has(ref);
  const hash = createHash('sha256').update(commit).digest('hex');
  const [, ...parts] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(hash) ?? [];
  const [a, b, c, d, e] = parts;
  return {
    ...bom,
    // Version 8 of RFC 9562: a UUID of one's own making.
    serialNumber: `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`,
    metadata: {
      ...bom.metadata,
      timestamp: new Date(time).toISOString(),
      component: { ...bom.metadata.component, name, type: 'application' },
    },
    components,
    dependencies: bom.dependencies
      .filter(({ ref }) => ref === root || isKept(ref))
      .map((one) => ({ ...one, dependsOn: (one.dependsOn ?? []).filter(isKept) })),
  };
}
