// @ts-check
/**
 * A change that makes something new, as a person would who follows CONTRIBUTING.md.
 *
 * @typedef {{ file: string, after: string, add: string }} Insertion adds lines after a text that the
 *   file has once
 * @typedef {{ file: string, replace: string, add: string }} Replacement replaces such a text
 * @typedef {{ file: string, text: string }} NewFile
 * @typedef {object} Recipe
 * @property {string} name as in CONTRIBUTING.md
 * @property {readonly (Insertion | Replacement | NewFile)[]} changes
 * @property {readonly string[]} tests the files in tests/unit that have to pass afterwards
 */
export {};
