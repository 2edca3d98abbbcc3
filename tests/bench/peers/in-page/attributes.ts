import { elementsIn } from './fields';

/** Lightning generates some of its ids at random. */
const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

/**
 * Returns every attribute of every element, one per line, with its path of tags. Random ids and
 * numbers are masked, because Lightning generates new ones on each load.
 */
export function attributes(): string[] {
  const lines: string[] = [];
  const paths = new Map<Element, string>();
  for (const element of [document.documentElement, ...elementsIn(document.documentElement)]) {
    const root = element.getRootNode();
    const parent = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    const alike = [...(element.parentNode?.children ?? [])].filter(
      ({ localName }) => localName === element.localName,
    );
    const above = parent ? paths.get(parent) : '';
    const path = `${above} > ${element.localName}:${alike.indexOf(element) + 1}`;
    paths.set(element, path);
    lines.push(path);
    for (const { name, value } of element.attributes) {
      lines.push(`${path} ${name}="${value.replaceAll(uuid, '#').replace(/\d+/g, '#')}"`);
    }
  }
  return lines;
}
