import { elementsIn } from './fields';

/**
 * Every attribute of every element, a line each, with the way there by tags. Numbers are masked: Lightning counts
 * its ids anew in each load.
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
      lines.push(`${path} ${name}="${value.replace(/\d+/g, '#')}"`);
    }
  }
  return lines;
}
