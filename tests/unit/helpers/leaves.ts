/** The strings in a tree of objects, by their dotted path, which is how use-intl names messages. */
export function leaves(tree: object, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[path + key, value]]
        : Object.entries(leaves(value, `${path}${key}.`)),
    ),
  );
}
