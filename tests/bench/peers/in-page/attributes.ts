import { elementsIn } from './fields';

/** Lightning makes some of its ids by chance. */
const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

/**
 * Every attribute of every element, a line each, with the way there by tags. Random ids and numbers are masked:
 * Lightning makes new ones in each load.
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
