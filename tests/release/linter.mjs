// @ts-check

/** @typedef {{ code: string, file?: string }} Message what is used of a message of addons-linter */

/** The warnings that docs/store/rules.md explains, each as often as it is there. */
const explained = [
  'UNSAFE_VAR_ASSIGNMENT in chunks/shared',
  'UNSAFE_VAR_ASSIGNMENT in chunks/shared',
];

/**
 * Returns what the linter has found and nobody has explained.
 *
 * @param {{ errors: Message[], warnings: Message[] }} report
 */
export function unexplained({ errors, warnings }) {
  const open = [...explained];
  return [
    ...errors.map(nameOf),
    ...warnings.map(nameOf).filter((name) => {
      const at = open.indexOf(name);
      if (at >= 0) open.splice(at, 1);
      return at < 0;
    }),
  ];
}

/** Without the hash in the file's name. @param {Message} message */
const nameOf = ({ code, file }) =>
  file ? `${code} in ${file.replace(/-[\w-]{8}\.js$/, '')}` : code;
